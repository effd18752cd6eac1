import type { Core } from 'cytoscape';
import { diffScenes, partsOf } from '$lib/scene/diff-scenes.ts';
import { paletteOf, type Theme } from '$lib/scene/palette.ts';
import { emptyScene, type Scene } from '$lib/scene/scene.ts';
import { applyDiff } from './apply-diff.ts';
import { decodeImages } from './images.ts';
import { isCompared, otherLooks } from './looks.ts';
import { markAddress } from './mark-images.ts';
import { stylesheet } from './stylesheet.ts';
import { styleNow } from './styling.ts';

/** The marks that change in a step: few enough for a step to be a small part of a frame. */
const marksAStep = 8;

/** What an instance shows. */
export interface DrawnScene {
	/** The scene that was brought in last. */
	readonly scene: Scene;
	/**
	 * Brings in another scene, or the same one in the colours of another theme: step by step, as it is asked for the next
	 * one. All steps of one are to be taken before the next is brought in.
	 */
	readonly bringIn: (scene: Scene, theme: Theme) => Generator<void>;
}

/** The scene that an instance shows: none at first. */
export function drawnSceneOf(cy: Core): DrawnScene {
	let drawn = emptyScene;
	let drawnTheme: Theme | undefined;
	return {
		get scene() {
			return drawn;
		},
		*bringIn(scene, theme) {
			const ink = paletteOf(theme);
			if (drawnTheme !== theme) {
				// Marks are images in the colours of their theme, so all of them change.
				cy.elements().remove();
				cy.style(stylesheet(ink));
				drawn = emptyScene;
				drawnTheme = theme;
			}
			const diff = diffScenes(drawn, scene);
			for (const part of partsOf(diff, marksAStep)) {
				applyDiff(cy, part, ink);
				styleNow(cy);
				yield;
			}
			const fresh = isCompared(scene) === isCompared(drawn) ? diff.people.added : [...scene.people.values()];
			drawn = scene;
			// A mark is never to be missing for a frame.
			void decodeImages(fresh.flatMap((mark) => otherLooks(mark).map((look) => markAddress(look, ink))));
		}
	};
}

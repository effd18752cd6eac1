import cytoscape from 'cytoscape';
import { applyDiff } from '../../src/lib/canvas/apply-diff.ts';
import { drawDirectly } from '../../src/lib/canvas/direct-drawing.ts';
import { imagesOf, loadImages } from '../../src/lib/canvas/images.ts';
import { stylesheet } from '../../src/lib/canvas/stylesheet.ts';
import { fitTo } from '../../src/lib/canvas/viewport.ts';
import { snapshotOn } from '../../src/lib/history/snapshot.ts';
import { diffScenes } from '../../src/lib/scene/diff-scenes.ts';
import { withEmphasis } from '../../src/lib/scene/emphasis.ts';
import { paletteOf } from '../../src/lib/scene/palette.ts';
import { emptyScene, type Scene } from '../../src/lib/scene/scene.ts';
import type { Way } from './ways.ts';

/** Milliseconds spent on each part of what we do so far; what is left is drawing. */
export const spentOn = new Map<string, number>();

/** As the page does it: one instance, to which the difference from scene to scene is applied. */
export const applyingDifferences: Way = (container, { history, bounds, sceneOf }) => {
	const ink = paletteOf('light');
	const cy = cytoscape({ container, layout: { name: 'preset', fit: false }, style: stylesheet(ink) });
	drawDirectly(cy);
	fitTo(cy, bounds);
	const fit = { zoom: cy.zoom(), pan: { ...cy.pan() } };
	let [scene, drawn] = [emptyScene, emptyScene];
	const draw = (wanted: Scene) => {
		const difference = timed('difference', () => diffScenes(drawn, wanted));
		timed('applying', () => applyDiff(cy, difference, ink));
		drawn = wanted;
	};
	return {
		show: (day) => {
			const snapshot = timed('snapshot', () => snapshotOn(history, day));
			scene = timed('scene', () => sceneOf(snapshot));
			void timed('images', () => loadImages(imagesOf(scene, ink)));
			draw(scene);
		},
		look: (right, zoom) => {
			const [x, y] = [cy.width() / 2, cy.height() / 2];
			const pan = { x: x + right + zoom * (fit.pan.x - x), y: y + zoom * (fit.pan.y - y) };
			cy.viewport({ zoom: zoom * fit.zoom, pan });
		},
		point: (person) => {
			draw(timed('emphasis', () => withEmphasis(scene, person, undefined)));
		}
	};
};

function timed<Result>(part: string, work: () => Result): Result {
	const start = performance.now();
	const result = work();
	spentOn.set(part, (spentOn.get(part) ?? 0) + performance.now() - start);
	return result;
}

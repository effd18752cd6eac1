import cytoscape from 'cytoscape';
import { applyDiff } from '../../src/lib/canvas/apply-diff.ts';
import { drawDirectly } from '../../src/lib/canvas/direct-drawing.ts';
import { imagesOf, loadImages } from '../../src/lib/canvas/images.ts';
import { stylesheet } from '../../src/lib/canvas/stylesheet.ts';
import { fitTo } from '../../src/lib/canvas/viewport.ts';
import { snapshotOn } from '../../src/lib/history/snapshot.ts';
import { diffScenes } from '../../src/lib/scene/diff-scenes.ts';
import { paletteOf } from '../../src/lib/scene/palette.ts';
import { emptyScene } from '../../src/lib/scene/scene.ts';
import type { Way } from './ways.ts';

/** Milliseconds spent on each part of our steps so far; what is left of a step is drawing. */
export const spentOn = new Map<string, number>();

/** As the page does it: one instance, to which the difference from scene to scene is applied. */
export const applyingDifferences: Way = (container, { history, bounds, sceneOf }) => {
	const ink = paletteOf('light');
	const cy = cytoscape({ container, layout: { name: 'preset', fit: false }, style: stylesheet(ink) });
	drawDirectly(cy);
	fitTo(cy, bounds);
	let drawn = emptyScene;
	return (day) => {
		const snapshot = timed('snapshot', () => snapshotOn(history, day));
		const scene = timed('scene', () => sceneOf(snapshot));
		void timed('images', () => loadImages(imagesOf(scene, ink)));
		const difference = timed('difference', () => diffScenes(drawn, scene));
		timed('applying', () => applyDiff(cy, difference, ink));
		drawn = scene;
	};
};

function timed<Result>(part: string, work: () => Result): Result {
	const start = performance.now();
	const result = work();
	spentOn.set(part, (spentOn.get(part) ?? 0) + performance.now() - start);
	return result;
}

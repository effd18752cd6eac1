import type { Core } from 'cytoscape';
import { rendererOf } from './renderer.ts';

/** The part of Cytoscape's renderer that passes over the next frame. */
interface SkippingRenderer {
	skipFrame: boolean;
}

/**
 * Takes the steps of a change one after the other, in as many frames as they need. The picture is drawn as it was before
 * the first until the last is done, so that nobody sees it half changed.
 *
 * @param msAFrame how long a frame is worked in, in milliseconds, and no shorter than a step
 * @param ondone told in the frame of the last step; at once where one frame is enough
 * @returns what calls off the steps that are not taken yet
 */
export function inFrames(cy: Core, steps: Iterator<unknown>, msAFrame: number, ondone: () => void): () => void {
	const renderer = rendererOf<SkippingRenderer>(cy);
	let frame: number | undefined;
	const go = () => {
		const until = performance.now() + msAFrame;
		do {
			if (steps.next().done === true) {
				ondone();
				return;
			}
		} while (performance.now() < until);
		renderer.skipFrame = true;
		frame = requestAnimationFrame(go);
	};
	go();
	return () => {
		if (frame !== undefined) cancelAnimationFrame(frame);
	};
}

import type { Core } from 'cytoscape';
import { rendererOf } from './renderer.ts';

/** The part of Cytoscape's renderer that passes over the next frame. */
interface SkippingRenderer {
	skipFrame: boolean;
}

/** What happens with a change that is made in frames. */
export interface Course {
	/** Told in the frame of the last step; at once where one frame is enough. */
	readonly ondone: () => void;
	/** Told what a step has thrown; no more of them are taken. */
	readonly onfail: (error: unknown) => void;
}

/** A change that is made in frames. */
export interface Changing {
	/** Takes all steps that are left. */
	readonly finish: () => void;
	/** Calls them off. */
	readonly stop: () => void;
}

/**
 * Takes the steps of a change one after the other, in as many frames as they need. What is drawn stays as it was before the
 * first until the last is done, so that nobody sees it half changed; not even panning and zooming are followed meanwhile.
 *
 * @param msAFrame how long a frame is worked in, in milliseconds, and no shorter than a step
 */
export function inFrames(cy: Core, steps: Iterator<unknown>, msAFrame: number, { ondone, onfail }: Course): Changing {
	const renderer = rendererOf<SkippingRenderer>(cy);
	let frame: number | undefined;
	const takeSteps = (ms: number) => {
		frame = undefined;
		const until = performance.now() + ms;
		try {
			let isDone: boolean;
			do isDone = steps.next().done === true;
			while (!isDone && performance.now() < until);
			if (isDone) {
				ondone();
				return;
			}
		} catch (error) {
			onfail(error);
			return;
		}
		renderer.skipFrame = true;
		frame = requestAnimationFrame(() => {
			takeSteps(msAFrame);
		});
	};
	const stop = () => {
		if (frame !== undefined) cancelAnimationFrame(frame);
	};
	takeSteps(msAFrame);
	return {
		finish: () => {
			if (frame === undefined) return;
			stop();
			renderer.skipFrame = false;
			takeSteps(Infinity);
		},
		stop
	};
}

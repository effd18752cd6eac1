import type { Core } from 'cytoscape';
import { rendererOf } from './renderer.ts';

/** The part of Cytoscape's renderer that passes over the next frame. */
interface SkippingRenderer {
	skipFrame: boolean;
}

/**
 * Gives frames to an act, one after the other, until that is called off by what it returns. The act returns whether the next
 * one is to be left to what it has begun.
 */
export type Frames = (act: () => boolean) => () => void;

/** What happens with a change that is made in frames. */
export interface Course {
	/** Told in the frame of the last step. */
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

/** Every frame from the next one on, whatever is to be left to others. */
export const everyFrame: Frames = (act) => {
	const go = () => {
		frame = requestAnimationFrame(go);
		act();
	};
	let frame = requestAnimationFrame(go);
	return () => {
		cancelAnimationFrame(frame);
	};
};

/**
 * Takes the steps of a change one after the other, in as many frames as they need, and wants the next one to be left to the
 * drawing. What is drawn stays as it was before the first step until the last is taken, so that nobody sees it half changed;
 * not even panning and zooming are followed meanwhile.
 *
 * @param msAFrame how long a frame is worked in, in milliseconds, and no shorter than a step
 */
export function inFrames(
	cy: Core,
	steps: Iterator<unknown>,
	msAFrame: number,
	frames: Frames,
	{ ondone, onfail }: Course
): Changing {
	const renderer = rendererOf<SkippingRenderer>(cy);
	let isOver = false;
	let stopSkipping: (() => void) | undefined;
	const skip = () => (renderer.skipFrame = true);
	const stopTurns = frames(() => {
		takeSteps(msAFrame);
		return isOver;
	});
	function takeSteps(ms: number): void {
		const until = performance.now() + ms;
		try {
			do isOver = steps.next().done === true;
			while (!isOver && performance.now() < until);
			if (isOver) {
				stop();
				ondone();
			} else if (stopSkipping === undefined) {
				skip();
				stopSkipping = everyFrame(skip);
			}
		} catch (error) {
			isOver = true;
			stop();
			onfail(error);
		}
	}
	function stop(): void {
		stopTurns();
		if (stopSkipping === undefined) return;
		stopSkipping();
		renderer.skipFrame = false;
	}
	return {
		finish: () => {
			if (!isOver) takeSteps(Infinity);
		},
		stop
	};
}

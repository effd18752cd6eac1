import type { Core } from 'cytoscape';

/** Asks for a frame to change a picture in. */
export interface Turns {
	/** Asks for the next frame that is free; while that is waited for, asking again is the same request. */
	readonly ask: () => void;
	readonly end: () => void;
}

/**
 * Takes turns with the drawing. Changing a picture and drawing it are each well within a frame where many people are in
 * view, and both in one frame are not. The canvas draws in the frame after it was changed; a change that would fall into such
 * a frame waits for the next one, so that under a stream of changes the two alternate.
 *
 * @param act what is to be done in a turn
 */
export function turnsWith(cy: Core, act: () => void): Turns {
	let drawnIn: CSSNumberish | null = null;
	let asked: number | undefined;
	cy.on('render', () => {
		drawnIn = document.timeline.currentTime;
	});
	const actNow = () => {
		asked = undefined;
		act();
	};
	return {
		ask: () => {
			asked ??= requestAnimationFrame(() => {
				// Waiting once is enough: somebody may be dragged, with which every frame draws.
				if (drawnIn === document.timeline.currentTime) asked = requestAnimationFrame(actNow);
				else actNow();
			});
		},
		end: () => {
			if (asked !== undefined) cancelAnimationFrame(asked);
		}
	};
}

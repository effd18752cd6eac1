import type { Core } from 'cytoscape';

/**
 * Takes turns with the drawing. Changing a picture and drawing it are each well within a frame where some hundreds of
 * people are in view, and both in one frame, beside what the rest of the page does with the same change, are not. The
 * canvas draws in the frame after it was changed; a change that would fall into such a frame waits for the next one, so
 * that under a stream of changes the two alternate.
 *
 * @returns what has something done in the next free frame; while that is waited for, asking again is the same request
 */
export function turnsWith(cy: Core): { readonly ask: (act: () => void) => void; readonly end: () => void } {
	let drawnIn: CSSNumberish | null = null;
	let asked: number | undefined;
	cy.on('render', () => {
		drawnIn = document.timeline.currentTime;
	});
	return {
		ask: (act) => {
			const actNow = () => {
				asked = undefined;
				act();
			};
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

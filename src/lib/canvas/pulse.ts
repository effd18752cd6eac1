import type { Core } from 'cytoscape';
import type { PersonMark } from '$lib/scene/scene.ts';
import type { Point } from '$lib/geometry/box.ts';

/** A ring that widens from the outline of a mark by some pixels, and fades. */
const pulse = { widthPx: 4, reachPx: 26, opacity: 0.6, durationMs: 900 };

/**
 * Prepares pulses: a ring spreads once from each of some people. The rings are elements of the page over the canvas, since
 * on the canvas each of their frames would draw the whole picture again. They end when others pulse, or the picture moves.
 *
 * @returns a function that lets people pulse
 */
export function pulsesOver(cy: Core): (people: Iterable<PersonMark>) => void {
	const layer = document.createElement('div');
	Object.assign(layer.style, { position: 'absolute', inset: '0', overflow: 'hidden', pointerEvents: 'none' });
	cy.container()?.append(layer);
	const clear = () => layer.replaceChildren();
	cy.on('viewport drag', clear);
	return (people) => {
		clear();
		const { x: left, y: top } = cy.pan();
		const zoom = cy.zoom();
		for (const { x, y, radius: ownRadius } of people) {
			const radius = zoom * ownRadius;
			const ring = ringRound({ x: left + zoom * x, y: top + zoom * y }, radius);
			layer.append(ring);
			const widening = ring.animate(
				[
					{ opacity: pulse.opacity, scale: 1 },
					{ opacity: 0, scale: 1 + pulse.reachPx / radius }
				],
				{ duration: pulse.durationMs, easing: 'ease-out' }
			);
			widening.onfinish = () => ring.remove();
		}
	};
}

function ringRound({ x, y }: Point, radius: number): HTMLElement {
	const ring = document.createElement('div');
	Object.assign(ring.style, {
		position: 'absolute',
		left: `${x - radius}px`,
		top: `${y - radius}px`,
		inlineSize: `${2 * radius}px`,
		blockSize: `${2 * radius}px`,
		border: `${pulse.widthPx}px solid var(--accent)`,
		borderRadius: '50%',
		opacity: '0'
	});
	return ring;
}

import type { Core } from 'cytoscape';

/** Half the width of what a finger can hit, in pixels. */
const fingerReach = 22;

/**
 * Leaves scrolling to the page. The wheel zooms only with Ctrl or Cmd, which is also what pinching on a touchpad sends. One
 * finger drags people, but not the ground; two fingers zoom and pan.
 *
 * @param around an element round the canvas's own, so that it hears of gestures first
 * @returns a function that ends it
 */
export function leaveScrollingToPage(cy: Core, around: HTMLElement): () => void {
	let onPerson = false;
	const wheel = (event: WheelEvent) => {
		if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
	};
	const begin = ({ touches }: TouchEvent) => {
		const [touch] = touches;
		if (touch !== undefined && touches.length === 1) onPerson = isOnPerson(cy, around, touch);
	};
	const move = (event: TouchEvent) => {
		if (event.touches.length === 1 && !onPerson) event.stopPropagation();
	};
	// On the way down, before the listeners of the canvas.
	const options = { capture: true, passive: true };
	around.addEventListener('wheel', wheel, options);
	around.addEventListener('touchstart', begin, options);
	around.addEventListener('touchmove', move, options);
	return () => {
		around.removeEventListener('wheel', wheel, options);
		around.removeEventListener('touchstart', begin, options);
		around.removeEventListener('touchmove', move, options);
	};
}

function isOnPerson(cy: Core, around: HTMLElement, { clientX, clientY }: Touch): boolean {
	const { left, top } = around.getBoundingClientRect();
	return cy
		.nodes('[kind = "person"]')
		.toArray()
		.some((person) => {
			const { x, y } = person.renderedPosition();
			const reach = Math.max(person.renderedWidth() / 2, fingerReach);
			return Math.hypot(x - clientX + left, y - clientY + top) <= reach;
		});
}

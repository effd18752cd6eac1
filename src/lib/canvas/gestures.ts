import type { Core } from 'cytoscape';

/** Half the width of what a finger can be relied on to hit. */
const fingerReach = 22;

/**
 * Leaves scrolling to the page: the wheel zooms with a modifier only, as pinching on a touchpad sends it; one finger
 * drags people but not the ground, which two fingers zoom and pan. Gives what undoes it.
 */
export function leaveScrollingToPage(cy: Core, container: HTMLElement): () => void {
	let onPerson = false;
	const wheel = (event: WheelEvent) => {
		if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
	};
	const begin = ({ touches }: TouchEvent) => {
		const [touch] = touches;
		if (touch !== undefined && touches.length === 1) onPerson = isOnPerson(cy, container, touch);
	};
	const move = (event: TouchEvent) => {
		if (event.touches.length === 1 && !onPerson) event.stopPropagation();
	};
	// On the way down, before the listeners of the canvas.
	const options = { capture: true, passive: true };
	container.addEventListener('wheel', wheel, options);
	container.addEventListener('touchstart', begin, options);
	container.addEventListener('touchmove', move, options);
	return () => {
		container.removeEventListener('wheel', wheel, options);
		container.removeEventListener('touchstart', begin, options);
		container.removeEventListener('touchmove', move, options);
	};
}

function isOnPerson(cy: Core, container: HTMLElement, { clientX, clientY }: Touch): boolean {
	const { left, top } = container.getBoundingClientRect();
	return cy
		.nodes('[kind = "person"]')
		.toArray()
		.some((person) => {
			const { x, y } = person.renderedPosition();
			const reach = Math.max(person.renderedWidth() / 2, fingerReach);
			return Math.hypot(x - clientX + left, y - clientY + top) <= reach;
		});
}

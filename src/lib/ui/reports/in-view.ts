/** Scrolls an element into view once it is there; what is in view stays where it is. */
export function inView(element: HTMLElement): void {
	element.scrollIntoView({ block: 'nearest' });
}

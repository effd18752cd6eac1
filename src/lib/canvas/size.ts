/** What somebody who draws in an element has to know of its size. */
export interface SizeWatch {
	/** Whether it has none: another tab hides it. */
	readonly isAway: () => boolean;
	readonly end: () => void;
}

/**
 * Tells when an element has another size than before, and when it comes back with the old one. While it has none it tells
 * nothing.
 */
export function watchSize(element: HTMLElement, onsize: (isNew: boolean) => void): SizeWatch {
	let size = sizeOf(element);
	let away = false;
	const resizing = new ResizeObserver(() => {
		const now = sizeOf(element);
		const wasAway = away;
		away = now === none;
		if (away || (now === size && !wasAway)) return;
		const isNew = now !== size;
		size = now;
		onsize(isNew);
	});
	resizing.observe(element);
	return {
		isAway: () => away,
		end: () => {
			resizing.disconnect();
		}
	};
}

const none = '0 0';

function sizeOf({ clientWidth, clientHeight }: HTMLElement): string {
	return `${clientWidth} ${clientHeight}`;
}

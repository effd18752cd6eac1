/** What somebody who draws in an element has to know of its size. */
export interface SizeWatch {
	/** Whether it has none: another tab hides it. */
	readonly isAway: () => boolean;
	readonly end: () => void;
}

/** Tells when an element has another size than before. While it has none, and when it gets back the old one, it tells nothing. */
export function watchSize(element: HTMLElement, onresize: () => void): SizeWatch {
	let size = sizeOf(element);
	let away = false;
	const resizing = new ResizeObserver(() => {
		const now = sizeOf(element);
		away = now === none;
		if (away || now === size) return;
		size = now;
		onresize();
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

import type { AxisScale } from '$lib/state/timeline.svelte.ts';
import type { Day } from '$lib/time/day.ts';
import { dayAt } from './scale.ts';

/** What a double click is for otherwise. Of a bar, which fills its track, the two presses undo each other. */
const controls = 'button:not([data-bar]), a, select, input:not([type=range])';

/**
 * Tells of a double click on any track under an element, with the day that it is on. All tracks stand over that of the axis,
 * which has `data-axis`.
 */
export function doubleClickOnAxis(scale: () => AxisScale, ondouble: (day: Day) => void) {
	return (around: HTMLElement): (() => void) => {
		const ondblclick = ({ target, clientX }: MouseEvent) => {
			const axis = around.querySelector('[data-axis]')?.getBoundingClientRect();
			if (axis === undefined || !(target instanceof Element) || target.closest(controls) !== null) return;
			const share = (clientX - axis.left) / axis.width;
			if (share >= 0 && share <= 1) ondouble(dayAt(scale(), share * 100));
		};
		around.addEventListener('dblclick', ondblclick);
		return () => around.removeEventListener('dblclick', ondblclick);
	};
}

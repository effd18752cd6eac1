import type { Period } from '$lib/dataset/dataset.ts';
import type { Day } from '$lib/time/day.ts';
import { stretchAround } from '$lib/view/stretch.ts';
import type { Timeline } from './timeline.svelte.ts';

/** Enlarging a stretch of the period on the time axis; nothing that is counted changes. */
export class AxisZoom {
	readonly #timeline: Pick<Timeline, 'period' | 'stretch'>;
	readonly #show: (stretch: Period | undefined) => void;

	/** @param show sets the stretch that is enlarged, or undefined for all of the period */
	constructor(timeline: Pick<Timeline, 'period' | 'stretch'>, show: (stretch: Period | undefined) => void) {
		this.#timeline = timeline;
		this.#show = show;
	}

	/** Shows a third of what is shown, around a day. */
	in(day: Day): void {
		this.#showAround(day, lengthOf(this.#timeline.stretch) / 3);
	}

	/** Shows three times as much, or all of the period. */
	out(): void {
		const { stretch } = this.#timeline;
		this.#showAround(middleOf(stretch), 3 * lengthOf(stretch));
	}

	/** Shows some days, which stand close together, well apart in the middle. */
	to(days: Period): void {
		this.#showAround(middleOf(days), Math.max(3 * lengthOf(days), lengthOf(this.#timeline.stretch) / 20));
	}

	/** Shows all of the period. */
	end(): void {
		this.#show(undefined);
	}

	#showAround(day: Day, length: number): void {
		this.#show(stretchAround(this.#timeline.period, day, length));
	}
}

function lengthOf({ from, to }: Period): number {
	return to - from;
}

function middleOf({ from, to }: Period): Day {
	return (from + to) / 2;
}

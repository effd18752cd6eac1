import type { Period } from '$lib/dataset/dataset.ts';
import { stretchOf } from '$lib/view/stretch.ts';
import type { View } from '$lib/view/view.ts';
import { lastDayKnown } from '$lib/history/known/known.ts';
import { isCrowded, nextStop, previousStop } from '$lib/history/stops.ts';
import type { Day } from '$lib/time/day.ts';

/** How a view came about: a deliberate step gets an entry of its own in the browser's history, a drag does not. */
export type Pace = 'step' | 'drag';

/** What a time axis spans, and how days stand on it: each at its share of the time, or with even steps. */
export interface AxisScale extends Period {
	/** With even steps: its first day, the days of changes, and its last, each as far from the next. */
	readonly marks?: readonly Day[];
}

/** What a time axis spans, and the days marked on it. */
export interface TimeAxis {
	readonly period: AxisScale;
	readonly date: Day;
	/** The day compared with. */
	readonly compared: Day | undefined;
	/** Whether what is later than the date may be told. */
	readonly isLaterKnown: boolean;
}

/** The parts of a view that moving through time is about. */
type TimeInView = Pick<View, 'date' | 'period' | 'span' | 'evenSteps' | 'lens'>;

/** Moving through time: to any day of the period, or from change to change. */
export class Timeline {
	readonly #view: () => TimeInView;
	readonly #goTo: (date: Day, pace: Pace) => void;

	/** The days of the changes in the period, in order; those that are known, and may be shown, are {@link stops}. */
	readonly allStops: readonly Day[];
	readonly date: Day = $derived.by(() => this.#view().date);
	readonly period: Period = $derived.by(() => this.#view().period);
	readonly next: Day | undefined = $derived.by(() => nextStop(this.allStops, this.date));
	readonly previous: Day | undefined = $derived.by(() => previousStop(this.allStops, this.date));
	readonly #lastDayKnown: Day = $derived.by(() => lastDayKnown(this.#view().lens, this.date));
	/** Whether changes after the date are known. */
	readonly isLaterKnown: boolean = $derived.by(() => this.#lastDayKnown === Infinity);
	/** Whether each change gets the same room; where those to come are not known, none can. */
	readonly isEven: boolean = $derived.by(() => this.isLaterKnown && this.#view().evenSteps);
	/** Whether even steps are offered: where most changes crowd, and wherever they are on. */
	readonly offersEven: boolean = $derived.by(
		() => this.isEven || (this.isLaterKnown && isCrowded(this.allStops, this.period))
	);
	/** What of the period the axis shows. */
	readonly stretch: AxisScale = $derived.by(() => {
		const stretch = stretchOf(this.#view());
		return this.isEven ? { ...stretch, marks: marksIn(stretch, this.allStops) } : stretch;
	});
	/** The changes that are known. */
	readonly stops: readonly Day[] = $derived.by(() => this.allStops.filter((stop) => stop <= this.#lastDayKnown));
	/** Those of them that the axis shows. */
	readonly stopsOnAxis: readonly Day[] = $derived.by(() => {
		const { from, to } = this.stretch;
		return this.stops.filter((stop) => from <= stop && stop <= to);
	});
	/** How many of the changes lie on or before the date: 24 of 31. */
	readonly passed: number = $derived.by(() => this.stops.filter((stop) => stop <= this.date).length);

	/**
	 * @param view the date as it stands, the period it lies in, and the lens
	 * @param stops the days of the changes in the period
	 * @param goTo sets the date
	 */
	constructor(view: () => TimeInView, stops: () => readonly Day[], goTo: (date: Day, pace: Pace) => void) {
		this.#view = view;
		this.#goTo = goTo;
		this.allStops = $derived(stops());
	}

	/** Goes to a day. The period widens where it lies outside. */
	goTo(day: Day, pace: Pace = 'step'): void {
		this.#goTo(day, pace);
	}

	/** Goes to a neighbouring change, or to a more distant one; at either end of the period it stays. */
	step(changes: number, pace: Pace = 'step'): void {
		const steps = Math.abs(changes);
		const neighbour = changes > 0 ? nextStop : previousStop;
		let day: Day = this.date;
		for (let step = 0; step < steps; step += 1) day = neighbour(this.allStops, day) ?? day;
		if (day !== this.date) this.#goTo(day, pace);
	}

	/** Goes a tenth of the changes onward, or back. */
	leap(direction: 1 | -1): void {
		this.step(direction * Math.max(1, Math.round(this.allStops.length / 10)));
	}

	/** Goes to the first day that the axis shows. */
	toStart(): void {
		this.goTo(this.stretch.from);
	}

	/** Goes to the last day that the axis shows. */
	toEnd(): void {
		this.goTo(this.stretch.to);
	}
}

function marksIn({ from, to }: Period, stops: readonly Day[]): readonly Day[] {
	return [from, ...stops.filter((stop) => from < stop && stop < to), to];
}

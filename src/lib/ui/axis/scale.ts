import { ticks } from 'd3-array';
import { utcTicks } from 'd3-time';
import type { Period } from '$lib/dataset/dataset.ts';
import { calendarDateOf, type Day, nameOfMonth, yearWords } from '$lib/time/day.ts';
import { isStep, numberOfStep } from '$lib/time/step.ts';

const millisecondsPerDay = 86_400_000;

/** A mark on the axis. */
export interface Tick {
	/** Where it stands, in per cent of the track. */
	readonly at: number;
	readonly name: string;
	/** Whether a year begins there. */
	readonly isYear: boolean;
}

/** Less room than this on the track, in pixels, is too little for the name of a tick: beside it there are 24 more. */
const nameRoom = 12;

/** Where a day stands on a track that spans a period, in per cent from its start; outside the period below 0 or above 100. */
export function placeOn({ from, to }: Period, day: Day): number {
	return to === from ? 0 : ((day - from) / (to - from)) * 100;
}

/** The same, but never beyond the track. */
export function placeWithin(period: Period, day: Day): number {
	return Math.min(100, Math.max(0, placeOn(period, day)));
}

/**
 * The ticks of a track, on the beginnings of years and, where there is room, of months, or on days; among steps on round numbers.
 * Where no year begins, the first one names its year. The name of one that is late has no room after it, and stands before it.
 *
 * @param across the width of the track, in pixels
 * @param apart about how far one tick is from the next, in pixels
 */
export function ticksOf(period: Period, across: number, apart = 90): readonly (Tick & { readonly isLate: boolean })[] {
	const about = Math.max(2, Math.round(across / apart));
	const all = isStep(period.from) ? stepTicks(period, about) : dayTicks(period, about);
	return all.map((tick) => ({ ...tick, isLate: ((100 - tick.at) / 100) * across < nameRoom }));
}

function dayTicks(period: Period, about: number): readonly Tick[] {
	const [start, end] = [new Date(period.from * millisecondsPerDay), new Date(period.to * millisecondsPerDay)];
	// Ticks are never closer than days.
	const days = utcTicks(start, end, Math.min(about, period.to - period.from)).map(
		(moment) => moment.getTime() / millisecondsPerDay
	);
	const hasYear = days.some(beginsYear);
	return days.map((day, index) => {
		const isYear = beginsYear(day);
		const name = isYear ? yearWords(day) : `${monthWords(day)}${index === 0 && !hasYear ? ` ${yearWords(day)}` : ''}`;
		return { at: placeOn(period, day), name, isYear };
	});
}

function beginsYear(day: Day): boolean {
	const { month, date } = calendarDateOf(day);
	return month === 1 && date === 1;
}

/** "Mar" on the first day of a month, else "8 Mar". */
function monthWords(day: Day): string {
	const { month, date } = calendarDateOf(day);
	return `${date === 1 ? '' : `${date} `}${nameOfMonth(month).slice(0, 3)}`;
}

/** Ticks are never closer than the steps that the data can tell apart. */
function stepTicks({ from, to }: Period, about: number): readonly Tick[] {
	const [first, last] = [numberOfStep(from), numberOfStep(to)];
	return ticks(first, last, Math.min(about, to - from)).map((step) => ({
		at: placeOn({ from: first, to: last }, step),
		name: String(step),
		isYear: false
	}));
}

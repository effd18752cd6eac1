import { bisectRight, ticks } from 'd3-array';
import { utcTicks, utcYear } from 'd3-time';
import type { Period } from '$lib/dataset/dataset.ts';
import type { AxisScale } from '$lib/state/timeline.svelte.ts';
import { calendarDateOf, type Day, nameOfMonth, yearWords } from '$lib/time/day.ts';
import { isStep, numberOfStep } from '$lib/time/step.ts';

const millisecondsPerDay = 86_400_000;

/** A mark on the axis. */
export interface Tick {
	readonly day: Day;
	/** Where it stands, in per cent of the track. */
	readonly at: number;
	readonly name: string;
	/** Whether a year begins there. */
	readonly isYear: boolean;
}

/** Less room than this on the track, in pixels, is too little for the name of a tick: beside it there are 24 more. */
const nameRoom = 12;

/** Where a day stands on a track, in per cent from its start; outside of what it spans below 0 or above 100. */
export function placeOn(scale: AxisScale, day: Day): number {
	const { marks = [scale.from, scale.to] } = scale;
	if (scale.from === scale.to) return 0;
	const { from, to, index } = partOf(scale, bisectRight(marks, day) - 1);
	return ((index + (day - from) / (to - from)) / (marks.length - 1)) * 100;
}

/** The same, but never beyond the track. */
export function placeWithin(scale: AxisScale, day: Day): number {
	return Math.min(100, Math.max(0, placeOn(scale, day)));
}

/** The day that stands nearest to a place. */
export function dayAt(scale: AxisScale, place: number): Day {
	const { marks = [scale.from, scale.to] } = scale;
	const along = (place / 100) * (marks.length - 1);
	const { from, to, index } = partOf(scale, Math.floor(along));
	return Math.round(from + (along - index) * (to - from));
}

/** What lies between two neighbouring marks, all of it with the same room; before the first and after the last those parts go on. */
function partOf({ from, to, marks = [from, to] }: AxisScale, asked: number): Period & { readonly index: number } {
	const index = Math.max(0, Math.min(asked, marks.length - 2));
	return { from: marks[index] ?? from, to: marks[index + 1] ?? to, index };
}

/**
 * The ticks of a track, on the beginnings of years and, where there is room, of months, or on days; among steps on round numbers.
 * Where no year begins, the first one names its year. The name of one that is late has no room after it, and stands before it.
 *
 * @param across the width of the track, in pixels
 * @param apart about how far one tick is from the next, in pixels
 */
export function ticksOf(
	scale: AxisScale,
	across: number,
	apart = 90
): readonly (Tick & { readonly isLate: boolean })[] {
	const about = Math.max(2, Math.round(across / apart));
	const days = scale.marks === undefined ? roundDays(scale, about) : roundDaysApart(scale, scale.marks, about);
	const hasYear = days.some(beginsYear);
	return days.map((day, index) => {
		const at = placeOn(scale, day);
		const isLate = ((100 - at) / 100) * across < nameRoom;
		return { day, at, name: tickName(day, index === 0 && !hasYear), isYear: beginsYear(day), isLate };
	});
}

/** About so many days that have a short name, evenly through time. */
function roundDays(period: Period, about: number): readonly Day[] {
	return isStep(period.from) ? roundSteps(period, about) : calendarDays(period, about);
}

/** The same with even steps: the beginnings of years before other days, or the steps of changes; none too close to another. */
function roundDaysApart(scale: AxisScale, marks: readonly Day[], about: number): readonly Day[] {
	const leastApart = 100 / about / 1.5;
	const taken: Day[] = [];
	for (const day of isStep(scale.from) ? marks : [...yearsIn(scale), ...calendarDays(scale, 4 * about)]) {
		const at = placeOn(scale, day);
		const isLate = at > 100 - leastApart / 2;
		if (!isLate && taken.every((other) => Math.abs(placeOn(scale, other) - at) >= leastApart)) taken.push(day);
	}
	return taken.sort((a, b) => a - b);
}

function calendarDays({ from, to }: Period, about: number): readonly Day[] {
	// Ticks are never closer than days.
	return utcTicks(momentOf(from), momentOf(to), Math.min(about, to - from)).map(dayOfMoment);
}

function yearsIn({ from, to }: Period): readonly Day[] {
	return utcYear.range(momentOf(from), momentOf(to + 1)).map(dayOfMoment);
}

function momentOf(day: Day): Date {
	return new Date(day * millisecondsPerDay);
}

function dayOfMoment(moment: Date): Day {
	return moment.getTime() / millisecondsPerDay;
}

/** Ticks are never closer than the steps that the data can tell apart. */
function roundSteps({ from, to }: Period, about: number): readonly Day[] {
	const [first, last] = [numberOfStep(from), numberOfStep(to)];
	return ticks(first, last, Math.min(about, to - from)).map((step) =>
		dayAt({ from, to }, placeOn({ from: first, to: last }, step))
	);
}

function tickName(day: Day, namesYear: boolean): string {
	if (isStep(day)) return String(numberOfStep(day));
	if (beginsYear(day)) return yearWords(day);
	return namesYear ? `${monthWords(day)} ${yearWords(day)}` : monthWords(day);
}

function beginsYear(day: Day): boolean {
	if (isStep(day)) return false;
	const { month, date } = calendarDateOf(day);
	return month === 1 && date === 1;
}

/** "Mar" on the first day of a month, else "8 Mar". */
function monthWords(day: Day): string {
	const { month, date } = calendarDateOf(day);
	return `${date === 1 ? '' : `${date} `}${nameOfMonth(month).slice(0, 3)}`;
}

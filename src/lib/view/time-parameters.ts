import { type Day, dayFromIso, isoOf } from '../time/day.ts';
import { onTimeOf } from '../time/step.ts';
import type { Dataset, Id, Period } from '../dataset/dataset.ts';
import { firstPeriod } from '../dataset/first-period.ts';
import { formatPeriod, isWithinReach, nearestIn, parsePeriod, periodWith } from '../dataset/period.ts';
import { wholePeriod } from '../dataset/whole-period.ts';
import { dayOfRoster } from './roster-on-day.ts';
import { stretchWith } from './stretch.ts';
import type { View } from './view.ts';
import type { ViewParameter } from './view-parameter.ts';

/** A view with another period, all of which the axis shows; its dates move to the nearest ones in it. */
export function spanning(period: Period, view: View): View {
	const { date, compared } = view;
	return {
		...view,
		period,
		span: undefined,
		date: nearestIn(period, date),
		compared: typeof compared === 'number' ? nearestIn(period, compared) : compared
	};
}

/** What a view becomes at a date: a period that takes it in, and a stretch that shows it. */
export function atDate(date: Day, view: Pick<View, 'period' | 'span'>): Pick<View, 'date' | 'period' | 'span'> {
	const period = periodWith(view.period, date);
	return { date, period, span: stretchWith({ ...view, period }, date) };
}

/** The period of a roster, and the day it was drawn up. */
export function frameOf(dataset: Dataset, id: Id): Pick<Dataset['rosters'][number], 'period' | 'drawnUp'> {
	const roster = dataset.rosters.find((candidate) => candidate.id === id);
	if (roster !== undefined) return roster;
	const period = firstPeriod(dataset);
	return { period, drawnUp: dayOfRoster(id) ?? period.from };
}

/** Empty for the period of the roster. */
export const period: ViewParameter = {
	name: 'period',
	write: (view) => formatPeriod(view.period),
	read: (text, view, dataset) => {
		const span = text === '' ? frameOf(dataset, view.roster).period : periodIn(dataset, text);
		return span && spanning(span, view);
	}
};

/** Empty for the day the roster was drawn up. A date outside the period widens it. */
export const date: ViewParameter = {
	name: 'date',
	write: (view) => isoOf(view.date),
	read: (text, view, dataset) => {
		const { period, roster } = view;
		const day = text === '' ? nearestIn(period, frameOf(dataset, roster).drawnUp) : dayIn(dataset, text, period);
		return day === undefined ? undefined : atDate(day, view);
	}
};

/** The stretch of the period that the axis shows enlarged. */
export const span: ViewParameter = {
	name: 'span',
	write: (view) => (view.span === undefined ? '' : `${isoOf(view.span.from)}/${isoOf(view.span.to)}`),
	read: (text, { period }, dataset) => {
		if (text === '') return { span: undefined };
		const given = periodIn(dataset, text);
		if (given === undefined || given.from < period.from || given.to > period.to) return undefined;
		const { from, to } = given;
		return from === to || to - from === period.to - period.from ? undefined : { span: given };
	}
};

/** Whether the axis gives each change the same room. */
export const steps: ViewParameter = {
	name: 'steps',
	write: (view) => (view.evenSteps ? 'even' : ''),
	read: (text) => (text === '' || text === 'even' ? { evenSteps: text === 'even' } : undefined)
};

/** What the date is compared with: the record, or another date, which may widen the period. */
export const compared: ViewParameter = {
	name: 'compare',
	write: (view) => {
		if (view.compared === undefined) return '';
		return view.compared === 'record' ? 'record' : isoOf(view.compared);
	},
	read: (text, { period }, dataset) => {
		if (text === '') return { compared: undefined };
		if (text === 'record') return { compared: text, anyTime: false };
		const day = dayIn(dataset, text, period);
		return day === undefined ? undefined : { compared: day, period: periodWith(period, day), anyTime: false };
	}
};

/** Whether the picture is of the whole period. */
export const anyTime: ViewParameter = {
	name: 'any',
	write: (view) => (view.anyTime ? 'period' : ''),
	read: (text, view, { time }) => {
		if (text === '') return { anyTime: false };
		const isOffered = time !== 'none' && view.compared === undefined;
		return text === 'period' && isOffered ? { anyTime: true } : undefined;
	}
};

/** The period that a text names, if it is of the dataset's time. */
function periodIn(dataset: Dataset, text: string): Period | undefined {
	const given = parsePeriod(text);
	const [from, to] = [given?.from, given?.to].map((day) => onTimeOf(wholePeriod(dataset).from, day));
	return from === undefined || to === undefined ? undefined : { from, to };
}

/** The day that a text names, if it is of the dataset's time, and the period can be widened to take it in. */
function dayIn(dataset: Dataset, text: string, period: Period): Day | undefined {
	const day = dataset.time === 'none' ? undefined : onTimeOf(wholePeriod(dataset).from, dayFromIso(text));
	return day === undefined || !isWithinReach(period, day) ? undefined : day;
}

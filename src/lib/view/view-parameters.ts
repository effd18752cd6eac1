import { type Day, dayFromIso, isoOf } from '../time/day.ts';
import type { Dataset, Id, Period } from '../dataset/dataset.ts';
import { firstPeriod } from '../dataset/first-period.ts';
import { hasClocks } from '../dataset/publication.ts';
import { formatPeriod, isWithinReach, nearestIn, parsePeriod, periodWith } from '../dataset/period.ts';
import { isSelectable } from './selectable.ts';
import { dayOfRoster, inPostOn } from './roster-on-day.ts';
import { setAsideFrom } from './set-aside.ts';
import { stretchWith } from './stretch.ts';
import { tabParameters } from './tab-parameters.ts';
import { clocks, everyone, type View, type WhatIf } from './view.ts';
import { choiceFrom, type Ignore, itemsFrom, type ViewParameter } from './view-parameter.ts';
import { wholePeriod } from '../dataset/whole-period.ts';
import { onTimeOf } from '../time/step.ts';

/** What is not drawn until asked for: ended ties, and council ties, which would hide everything else. */
export const offAtFirst: readonly string[] = ['ghosts', 'council'];

/** The view on a roster before anything is chosen: its years, and the day it was drawn up. */
export function firstViewOn(dataset: Dataset, roster: Id): View {
	const { period, drawnUp } = frameOf(dataset, roster);
	return {
		roster,
		period,
		span: undefined,
		evenSteps: false,
		date: nearestIn(period, drawnUp),
		anyTime: false,
		lens: { clock: 'today', whatIfs: new Map(), setAside: new Set() },
		compared: undefined,
		selection: undefined,
		tab: 'network',
		shown: new Set(),
		hidden: new Set(),
		measures: undefined,
		reportFilter: {},
		table: 'people',
		sort: undefined,
		series: undefined,
		story: undefined
	};
}

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

/** The roster a dataset opens with. */
export function firstRoster({ rosters }: Dataset): Id {
	return rosters[0]?.id ?? everyone;
}

const roster: ViewParameter = {
	name: 'roster',
	write: (view) => view.roster,
	read: (text, view, dataset) => {
		const id = text === '' ? firstRoster(dataset) : text;
		if (!isRoster(dataset, id)) return undefined;
		if (id === view.roster) return view;
		return spanning(frameOf(dataset, id).period, { ...view, roster: id });
	}
};

const period: ViewParameter = {
	name: 'period',
	write: (view) => formatPeriod(view.period),
	read: (text, view, dataset) => {
		const span = text === '' ? frameOf(dataset, view.roster).period : periodIn(dataset, text);
		return span && spanning(span, view);
	}
};

const date: ViewParameter = {
	name: 'date',
	write: (view) => isoOf(view.date),
	read: (text, view, dataset) => {
		const { period, roster } = view;
		const day = text === '' ? nearestIn(period, frameOf(dataset, roster).drawnUp) : dayIn(dataset, text, period);
		return day === undefined ? undefined : atDate(day, view);
	}
};

const span: ViewParameter = {
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

const steps: ViewParameter = {
	name: 'steps',
	write: (view) => (view.evenSteps ? 'even' : ''),
	read: (text) => (text === '' || text === 'even' ? { evenSteps: text === 'even' } : undefined)
};

const clock: ViewParameter = {
	name: 'clock',
	write: (view) => view.lens.clock,
	read: (text, { lens }, dataset) => {
		const clock = choiceFrom(clocks, text);
		if (clock === undefined || (clock === 'then' && !hasClocks(dataset))) return undefined;
		return { lens: { ...lens, clock } };
	}
};

const whatIfs: ViewParameter = {
	name: 'what-if',
	write: ({ lens }) =>
		[...lens.whatIfs]
			.map(([id, whatIf]) => `${id}:${whatIf.kind === 'alive' ? 'alive' : `lost@${isoOf(whatIf.from)}`}`)
			.sort()
			.join(','),
	read: (text, { lens }, dataset, ignore) => {
		const read = itemsFrom<readonly [Id, WhatIf]>(text, ignore, (item, before) => {
			const [id = '', fate = '', ...more] = item.split(':');
			const whatIf = whatIfFrom(fate, dataset);
			const isNew = dataset.people.some((person) => person.id === id) && !before.some(([other]) => other === id);
			return whatIf !== undefined && isNew && more.length === 0 ? [id, whatIf] : undefined;
		});
		return { lens: { ...lens, whatIfs: new Map(read) } };
	}
};

const setAside: ViewParameter = {
	name: 'without',
	write: ({ lens }) => [...lens.setAside].sort().join(','),
	read: (text, { lens }, dataset, ignore) => ({
		lens: { ...lens, setAside: new Set(itemsFrom(text, ignore, (item) => setAsideFrom(item, dataset))) }
	})
};

const compared: ViewParameter = {
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

const anyTime: ViewParameter = {
	name: 'any',
	write: (view) => (view.anyTime ? 'period' : ''),
	read: (text, view, { time }) => {
		if (text === '') return { anyTime: false };
		const isOffered = time !== 'none' && view.compared === undefined;
		return text === 'period' && isOffered ? { anyTime: true } : undefined;
	}
};

const selection: ViewParameter = {
	name: 'select',
	write: (view) => view.selection ?? '',
	read: (text, _view, dataset) => {
		if (text === '') return { selection: undefined };
		return isSelectable(dataset, text) ? { selection: text } : undefined;
	}
};

const shown: ViewParameter = {
	name: 'show',
	write: (view) => [...view.shown].sort().join(','),
	read: (text, _view, _dataset, ignore) => ({ shown: setFrom(text, offAtFirst, ignore) })
};

const hidden: ViewParameter = {
	name: 'hide',
	write: (view) => [...view.hidden].sort().join(','),
	read: (text, _view, { vocabulary }, ignore) => ({
		hidden: setFrom(text, [...vocabulary.ties.keys()], ignore)
	})
};

const series: ViewParameter = {
	name: 'series',
	write: (view) => view.series ?? '',
	read: (text, _view, dataset) => {
		if (text === '') return { series: undefined };
		return dataset.series.some(({ id }) => id === text) ? { series: text } : undefined;
	}
};

/** All parameters but `story`, in reading order: a roster sets the period, a period bounds the date, a date moves the stretch that is enlarged, and a comparison is of dates. */
export const viewParameters: readonly ViewParameter[] = [
	roster,
	period,
	date,
	span,
	steps,
	clock,
	compared,
	anyTime,
	selection,
	whatIfs,
	setAside,
	shown,
	hidden,
	series,
	...tabParameters
];

function isRoster(dataset: Dataset, id: Id): boolean {
	const day = dayOfRoster(id);
	return (
		id === everyone ||
		dataset.rosters.some((candidate) => candidate.id === id) ||
		(day !== undefined && inPostOn(dataset, day).length > 0)
	);
}

function frameOf(dataset: Dataset, id: Id): Pick<Dataset['rosters'][number], 'period' | 'drawnUp'> {
	const roster = dataset.rosters.find((candidate) => candidate.id === id);
	if (roster !== undefined) return roster;
	const period = firstPeriod(dataset);
	return { period, drawnUp: dayOfRoster(id) ?? period.from };
}

function whatIfFrom(text: string, dataset: Dataset): WhatIf | undefined {
	if (text === 'alive') return { kind: 'alive' };
	const day = text.startsWith('lost@') ? dayFromIso(text.slice('lost@'.length)) : undefined;
	const from = onTimeOf(wholePeriod(dataset).from, day);
	return from === undefined ? undefined : { kind: 'lost', from };
}

/** The period that a text names, if it is of the dataset's time. */
function periodIn(dataset: Dataset, text: string): Period | undefined {
	const given = parsePeriod(text);
	const [from, to] = [given?.from, given?.to].map((day) => onTimeOf(wholePeriod(dataset).from, day));
	return from === undefined || to === undefined ? undefined : { from, to };
}

function setFrom(text: string, known: readonly string[], ignore: Ignore): ReadonlySet<string> {
	return new Set(itemsFrom(text, ignore, (item) => known.find((name) => name === item)));
}

/** The day that a text names, if it is of the dataset's time, and the period can be widened to take it in. */
function dayIn(dataset: Dataset, text: string, period: Period): Day | undefined {
	const day = dataset.time === 'none' ? undefined : onTimeOf(wholePeriod(dataset).from, dayFromIso(text));
	return day === undefined || !isWithinReach(period, day) ? undefined : day;
}

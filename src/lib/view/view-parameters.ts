import { dayFromIso, isoOf } from '../time/day.ts';
import type { Dataset, Id, Period } from '../dataset/dataset.ts';
import { formatPeriod, nearestIn, parsePeriod } from '../dataset/period.ts';
import { isSelectable } from './selectable.ts';
import { type SetAside, setAsideFrom } from './set-aside.ts';
import { statedTieKinds } from '../dataset/tie-kinds.ts';
import { tabParameters } from './tab-parameters.ts';
import { everyone, type View, type WhatIf } from './view.ts';
import { valuesOf, refused, type ViewParameter } from './view-parameter.ts';
import { wholePeriod } from '../dataset/whole-period.ts';

/** What is not drawn until asked for: ended ties, and council ties, which would hide everything else. */
export const offAtFirst: readonly string[] = ['ghosts', 'council'];

/** The view on a roster before anything is chosen: its years, and the day it was drawn up. */
export function firstViewOn(dataset: Dataset, roster: Id): View {
	const { period, drawnUp } = frameOf(dataset, roster);
	return {
		roster,
		period,
		date: nearestIn(period, drawnUp),
		lens: { clock: 'today', whatIfs: new Map(), setAside: new Set() },
		compared: undefined,
		selection: undefined,
		tab: 'network',
		shown: new Set(),
		hidden: new Set(),
		measures: undefined,
		reportFilter: {},
		table: 'people',
		story: undefined
	};
}

/** A view with another period; its dates move to the nearest ones in it. */
export function spanning(period: Period, view: View): View {
	const { date, compared } = view;
	return {
		...view,
		period,
		date: nearestIn(period, date),
		compared: typeof compared === 'number' ? nearestIn(period, compared) : compared
	};
}

/** The roster a dataset opens with. */
export function firstRoster({ rosters }: Dataset): Id {
	return rosters[0]?.id ?? everyone;
}

const roster: ViewParameter = {
	name: 'roster',
	write: (view) => view.roster,
	read: (text, view, dataset, ignore) => {
		const id = text === '' ? firstRoster(dataset) : text;
		if (id !== everyone && !dataset.rosters.some((candidate) => candidate.id === id))
			return refused(text, view, ignore);
		if (id === view.roster) return view;
		const { period } = frameOf(dataset, id);
		return spanning(period, { ...view, roster: id });
	}
};

const period: ViewParameter = {
	name: 'period',
	write: (view) => formatPeriod(view.period),
	read: (text, view, dataset, ignore) => {
		const span = text === '' ? frameOf(dataset, view.roster).period : parsePeriod(text);
		if (span === undefined) return refused(text, view, ignore);
		return spanning(span, view);
	}
};

const date: ViewParameter = {
	name: 'date',
	write: (view) => isoOf(view.date),
	read: (text, view, dataset, ignore) => {
		const { from, to } = view.period;
		if (text === '') return { ...view, date: nearestIn(view.period, frameOf(dataset, view.roster).drawnUp) };
		const day = dayFromIso(text);
		if (day === undefined || day < from || day > to) return refused(text, view, ignore);
		return { ...view, date: day };
	}
};

const clock: ViewParameter = {
	name: 'clock',
	write: (view) => view.lens.clock,
	read: (text, view, _dataset, ignore) => {
		const chosen = text === '' ? 'today' : text;
		if (chosen !== 'today' && chosen !== 'then') return refused(text, view, ignore);
		return { ...view, lens: { ...view.lens, clock: chosen } };
	}
};

const whatIfs: ViewParameter = {
	name: 'what-if',
	write: ({ lens }) =>
		[...lens.whatIfs]
			.map(([id, whatIf]) => `${id}:${whatIf.kind === 'alive' ? 'alive' : `lost@${isoOf(whatIf.from)}`}`)
			.sort()
			.join(','),
	read: (text, view, { people }, ignore) => {
		const read = new Map<Id, WhatIf>();
		for (const item of valuesOf(text)) {
			const [id = '', fate = '', ...more] = item.split(':');
			const whatIf = whatIfFrom(fate);
			const known = people.some((person) => person.id === id);
			if (whatIf === undefined || !known || read.has(id) || more.length > 0) ignore(item);
			else read.set(id, whatIf);
		}
		return { ...view, lens: { ...view.lens, whatIfs: read } };
	}
};

const setAside: ViewParameter = {
	name: 'without',
	write: ({ lens }) => [...lens.setAside].sort().join(','),
	read: (text, view, dataset, ignore) => {
		const read = new Set<SetAside>();
		for (const item of valuesOf(text)) {
			const known = setAsideFrom(item, dataset);
			if (known === undefined) ignore(item);
			else read.add(known);
		}
		return { ...view, lens: { ...view.lens, setAside: read } };
	}
};

const compared: ViewParameter = {
	name: 'compare',
	write: (view) => {
		if (view.compared === undefined) return '';
		return view.compared === 'record' ? 'record' : isoOf(view.compared);
	},
	read: (text, view, _dataset, ignore) => {
		if (text === '') return { ...view, compared: undefined };
		if (text === 'record') return { ...view, compared: 'record' };
		const day = dayFromIso(text);
		if (day === undefined || day < view.period.from || day > view.period.to) return refused(text, view, ignore);
		return { ...view, compared: day };
	}
};

const selection: ViewParameter = {
	name: 'select',
	write: (view) => view.selection ?? '',
	read: (text, view, dataset, ignore) => {
		if (text === '') return { ...view, selection: undefined };
		return isSelectable(dataset, text) ? { ...view, selection: text } : refused(text, view, ignore);
	}
};

const shown: ViewParameter = {
	name: 'show',
	write: (view) => [...view.shown].sort().join(','),
	read: (text, view, _dataset, ignore) => ({ ...view, shown: setFrom(text, offAtFirst, ignore) })
};

const hidden: ViewParameter = {
	name: 'hide',
	write: (view) => [...view.hidden].sort().join(','),
	read: (text, view, _dataset, ignore) => ({ ...view, hidden: setFrom(text, Object.keys(statedTieKinds), ignore) })
};

/** All parameters but `story`, in reading order: a roster sets the period, a period bounds the date. */
export const viewParameters: readonly ViewParameter[] = [
	roster,
	period,
	date,
	clock,
	compared,
	selection,
	whatIfs,
	setAside,
	shown,
	hidden,
	...tabParameters
];

function frameOf(dataset: Dataset, id: Id): Pick<Dataset['rosters'][number], 'period' | 'drawnUp'> {
	const roster = dataset.rosters.find((candidate) => candidate.id === id);
	if (roster !== undefined) return roster;
	const period = wholePeriod(dataset);
	return { period, drawnUp: period.from };
}

function whatIfFrom(text: string): WhatIf | undefined {
	if (text === 'alive') return { kind: 'alive' };
	const from = text.startsWith('lost@') ? dayFromIso(text.slice('lost@'.length)) : undefined;
	return from === undefined ? undefined : { kind: 'lost', from };
}

function setFrom(text: string, known: readonly string[], ignore: (value: string) => void): ReadonlySet<string> {
	const items = valuesOf(text);
	items.filter((item) => !known.includes(item)).forEach(ignore);
	return new Set(items.filter((item) => known.includes(item)));
}

import { dayFromIso, isoOf } from '../time/day.ts';
import type { Dataset, Id } from '../dataset/dataset.ts';
import { hasClocks } from '../dataset/publication.ts';
import { nearestIn } from '../dataset/period.ts';
import { isSelectable } from './selectable.ts';
import { dayOfRoster, inPostOn } from './roster-on-day.ts';
import { setAsideFrom } from './set-aside.ts';
import { tabParameters } from './tab-parameters.ts';
import { anyTime, compared, date, frameOf, period, span, spanning, steps } from './time-parameters.ts';
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

function whatIfFrom(text: string, dataset: Dataset): WhatIf | undefined {
	if (text === 'alive') return { kind: 'alive' };
	const day = text.startsWith('lost@') ? dayFromIso(text.slice('lost@'.length)) : undefined;
	const from = onTimeOf(wholePeriod(dataset).from, day);
	return from === undefined ? undefined : { kind: 'lost', from };
}

function setFrom(text: string, known: readonly string[], ignore: Ignore): ReadonlySet<string> {
	return new Set(itemsFrom(text, ignore, (item) => known.find((name) => name === item)));
}

import type { Dataset, Id } from '../dataset/dataset.ts';
import { publisherKey, type SetAside } from '../view/set-aside.ts';
import type { Day } from '../time/day.ts';
import { isOutBy, spellUntil } from './known.ts';

/** The kinds of record that rest on sources, in the order in which they are counted up. */
export const sourcedKinds = [
	'reports',
	'occupancies',
	'ties',
	'events',
	'values',
	'people',
	'posts',
	'bodies',
	'rosters'
] as const;

/** One of {@link sourcedKinds}. */
export type SourcedKind = (typeof sourcedKinds)[number];

/** Numbers of records by kind; kinds of which there are none are left out. */
export type Tally = ReadonlyMap<SourcedKind, number>;

/** What rests on a source, a publisher or a side of reports. */
export interface SourceDependence {
	readonly all: Tally;
	/** What rests on nothing else, and so no longer counts without it. */
	readonly alone: Tally;
}

/** What rests on nothing, for whoever is not in the map of {@link sourceDependence}. */
export const nothingDependent: SourceDependence = { all: new Map(), alone: new Map() };

/** How many records a tally counts. */
export function sumOf(tally: Tally): number {
	return [...tally.values()].reduce((sum, number) => sum + number, 0);
}

/** The records of a dataset that may be told of up to a day, by kind. */
export function toldRecords(dataset: Dataset, until: Day): Readonly<Record<SourcedKind, readonly Sourced[]>> {
	const { reports, occupancies, ties, events, series, people, posts, bodies, rosters } = dataset;
	const isPublished = ({ published }: (typeof reports)[number]) => isOutBy(published, until);
	const isDated = ({ date }: { readonly date: { readonly earliest: Day } }) => date.earliest <= until;
	const hasBegun = ({ spell }: (typeof ties)[number] | (typeof occupancies)[number]) =>
		spellUntil(spell, until) !== undefined;
	return {
		reports: reports.filter(isPublished),
		occupancies: occupancies.filter(hasBegun),
		ties: ties.filter(hasBegun),
		events: events.filter(isDated),
		values: series.flatMap(({ points }) => points).filter(isDated),
		people,
		posts,
		bodies,
		rosters
	};
}

/**
 * What rests on each source, each publisher and each side of reports, as far as it may be told up to a day. A record rests
 * on a publisher alone if all its sources are of that publisher, and on a side alone if nobody else speaks in it.
 */
export function sourceDependence(dataset: Dataset, until: Day): ReadonlyMap<SetAside, SourceDependence> {
	const found = new Map<
		SetAside,
		{ readonly all: Map<SourcedKind, number>; readonly alone: Map<SourcedKind, number> }
	>();
	const publishers = new Map(dataset.sources.map(({ id, publisher }) => [id, publisherKey(publisher)]));
	const count = (kind: SourcedKind, items: ReadonlySet<SetAside>) => {
		for (const item of items) {
			const counted = found.get(item) ?? { all: new Map<SourcedKind, number>(), alone: new Map<SourcedKind, number>() };
			const { all, alone } = counted;
			found.set(item, counted);
			all.set(kind, (all.get(kind) ?? 0) + 1);
			if (items.size === 1) alone.set(kind, (alone.get(kind) ?? 0) + 1);
		}
	};
	const told = toldRecords(dataset, until);
	for (const kind of sourcedKinds) {
		for (const { sources, sides } of told[kind]) {
			count(kind, new Set(sources.map((id) => `source:${id}` as const)));
			count(kind, new Set(sources.flatMap((id) => publishers.get(id) ?? [])));
			count(kind, new Set((sides ?? []).map((side) => `side:${side}` as const)));
		}
	}
	return found;
}

/** A record, as far as it matters what it rests on. */
interface Sourced {
	readonly id: Id;
	readonly sources: readonly Id[];
	/** Of reports only. */
	readonly sides?: readonly Id[];
}

import type { Dataset, Id } from '../../dataset/dataset.ts';
import { publisherKey, type SetAside } from '../../view/set-aside.ts';

/** The kinds of record that rest on sources, in the order in which they are listed. */
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

/** Numbers of records by kind, without kinds that have none. */
export type Tally = ReadonlyMap<SourcedKind, number>;

/** What rests on a source, a publisher or a side of reports. */
export interface SourceDependence {
	readonly all: Tally;
	/** What rests on nothing else, so that it no longer counts without it. */
	readonly alone: Tally;
}

/** The dependence of a source on which nothing rests. */
export const nothingDependent: SourceDependence = { all: new Map(), alone: new Map() };

/** How many records a tally counts. */
export function sumOf(tally: Tally): number {
	return [...tally.values()].reduce((sum, number) => sum + number, 0);
}

/** The records of a dataset by kind. */
export function recordsByKind(dataset: Dataset): Readonly<Record<SourcedKind, readonly Sourced[]>> {
	return { ...dataset, values: dataset.series.flatMap(({ points }) => points) };
}

/**
 * What rests on each source, each publisher and each side of reports. A record rests on a publisher alone if all its sources
 * are of that publisher, and on a side alone if nobody else speaks in it.
 */
export function sourceDependence(dataset: Dataset): ReadonlyMap<SetAside, SourceDependence> {
	const found = new Map<SetAside, Readonly<Record<keyof SourceDependence, Map<SourcedKind, number>>>>();
	const publishers = new Map(dataset.sources.map(({ id, publisher }) => [id, publisherKey(publisher)]));
	const count = (kind: SourcedKind, items: ReadonlySet<SetAside>) => {
		for (const item of items) {
			const { all = new Map<SourcedKind, number>(), alone = new Map<SourcedKind, number>() } = found.get(item) ?? {};
			found.set(item, { all, alone });
			all.set(kind, (all.get(kind) ?? 0) + 1);
			if (items.size === 1) alone.set(kind, (alone.get(kind) ?? 0) + 1);
		}
	};
	const records = recordsByKind(dataset);
	for (const kind of sourcedKinds) {
		for (const { sources, sides } of records[kind]) {
			count(kind, new Set(sources.map((id) => `source:${id}` as const)));
			count(kind, new Set(sources.flatMap((id) => publishers.get(id) ?? [])));
			count(kind, new Set((sides ?? []).map((side) => `side:${side}` as const)));
		}
	}
	return found;
}

/** What a record rests on. */
interface Sourced {
	readonly id: Id;
	readonly sources: readonly Id[];
	/** Of reports only. */
	readonly sides?: readonly Id[];
}

import type { Dataset, Id, Person, Report, Source } from '../dataset/dataset.ts';
import { withoutAccents } from '../dataset/without-accents.ts';

/**
 * Something a viewer sets aside: a source (`source:S2`), a publisher ({@link publisherKey}), or the reports of a side
 * (`side:media`).
 */
export type SetAside = `source:${Id}` | `publisher:${string}` | `side:${Id}`;

/** A publisher in an address: its letters and digits in lower case, without accents, joined by hyphens. */
export function publisherKey(publisher: string): SetAside {
	return `publisher:${(withoutAccents(publisher).match(/[\p{Letter}\p{Number}]+/gu) ?? []).join('-')}`;
}

/** What a text names that can be set aside in a dataset, or undefined. */
export function setAsideFrom(text: string, { sources, vocabulary: { sides } }: Dataset): SetAside | undefined {
	const known: readonly SetAside[] = [
		...sources.flatMap(({ id, publisher }) => [`source:${id}` as const, publisherKey(publisher)]),
		...[...sides.keys()].map((side) => `side:${side}` as const)
	];
	return known.find((candidate) => candidate === text);
}

/** Whether a source is set aside, by itself or with its publisher. */
export function isSourceAside({ id, publisher }: Source, setAside: ReadonlySet<SetAside>): boolean {
	return setAside.has(`source:${id}`) || setAside.has(publisherKey(publisher));
}

/** The sources that are set aside, by themselves or with their publisher. */
export function sourcesSetAside(
	{ sources }: Pick<Dataset, 'sources'>,
	setAside: ReadonlySet<SetAside>
): ReadonlySet<Id> {
	return new Set(sources.filter((source) => isSourceAside(source, setAside)).map(({ id }) => id));
}

/** Why a record does not count: the items set aside that take all its sources, or else all its sides. Empty if it counts. */
export function setAsideBehind(
	{ sources, sides = [] }: { readonly sources: readonly Id[]; readonly sides?: readonly Id[] },
	dataset: Pick<Dataset, 'sources'>,
	setAside: ReadonlySet<SetAside>
): readonly SetAside[] {
	const publishers = new Map(dataset.sources.map(({ id, publisher }) => [id, publisher]));
	const behind = sources.map((id): readonly SetAside[] => [`source:${id}`, publisherKey(publishers.get(id) ?? '')]);
	const named: readonly (readonly SetAside[])[] = sides.map((side) => [`side:${side}`]);
	for (const grounds of [behind, named]) {
		const items = grounds.map((candidates) => candidates.filter((item) => setAside.has(item)));
		if (items.length > 0 && items.every(({ length }) => length > 0)) return [...new Set(items.flat())];
	}
	return [];
}

/**
 * A dataset without the records that rest only on what is set aside. Reports, occupancies, ties, events and points of
 * series are left out. People and posts keep their identity alone, since other records still name them. A report of
 * several sides keeps the sides that are left. Rosters, claims and sources stay, and verdicts stay as they are.
 */
export function withoutSetAside(dataset: Dataset, setAside: ReadonlySet<SetAside>): Dataset {
	if (setAside.size === 0) return dataset;
	const gone = sourcesSetAside(dataset, setAside);
	const stands = ({ sources }: { readonly sources: readonly Id[] }): boolean => sources.some((id) => !gone.has(id));
	const reports = dataset.reports.filter(stands).flatMap((report) => heard(report, setAside));
	const left = new Set(reports.map(({ id }) => id));
	return {
		...dataset,
		people: dataset.people.map((person) => (stands(person) ? person : identityOf(person))),
		posts: dataset.posts.map((post) =>
			stands(post) ? post : { ...post, reportsTo: undefined, confidence: undefined }
		),
		occupancies: dataset.occupancies.filter(stands),
		ties: dataset.ties.filter(stands),
		reports: reports.map((report) => ({ ...report, related: report.related.filter((id) => left.has(id)) })),
		events: dataset.events.filter(stands),
		series: dataset.series
			.map((series) => ({ ...series, points: series.points.filter(stands) }))
			.filter(({ points }) => points.length > 0)
	};
}

function heard(report: Report, setAside: ReadonlySet<SetAside>): readonly Report[] {
	const sides = report.sides.filter((side) => !setAside.has(`side:${side}`));
	return sides.length === 0 && report.sides.length > 0 ? [] : [{ ...report, sides }];
}

function identityOf(person: Person): Person {
	const texts = { origin: '', birthPlace: '', birthNote: '', joinedNote: '', role: '' };
	const notes = { earlierReportsNote: '', note: '' };
	return { ...person, ...texts, ...notes, extra: [], birth: undefined, joined: undefined, earlierReports: undefined };
}

import type { Id, Source } from '../dataset/dataset.ts';
import { group } from 'd3-array';
import { publisherKey, type SetAside } from '../view/set-aside.ts';
import { sumOf, nothingDependent, sourceDependence } from '../history/known/source-dependence.ts';
import type { Known } from '../history/known/known.ts';
import type { EdtfDate } from '../time/edtf-date.ts';
import type { Direction } from './direction.ts';
import { numberOf } from '../words/wording.ts';

/** How sources are grouped for setting aside. */
export type SourceGrouping = 'sources' | 'publishers' | 'sides';

/** The columns by which rows of sources can be sorted. */
export const sourceColumns = ['name', 'date', 'all', 'alone'] as const;

/** One of {@link sourceColumns}. */
export type SourceColumn = (typeof sourceColumns)[number];

/** A source, publisher or side, with how much rests on it. */
export interface SourceRow {
	readonly item: SetAside;
	/** Undefined for publishers and sides. */
	readonly source: Id | undefined;
	/** The publisher, or the words for a side. */
	readonly name: string;
	/** The title of a source, or how many sources a publisher has. */
	readonly title: string;
	readonly date: EdtfDate | undefined;
	/** How many records rest on it. */
	readonly all: number;
	/** How many of them rest on nothing else. */
	readonly alone: number;
}

/**
 * A row for each source, for each publisher of a source, or for each side on which anything rests. Numbers count what is set
 * aside too.
 */
export function sourceRowsOf({ network }: Known, grouping: SourceGrouping): readonly SourceRow[] {
	const { dataset, sources } = network.whole;
	const dependence = sourceDependence(dataset);
	const rowOf = (item: SetAside, name: string, title: string, source?: Source): SourceRow => {
		const { all, alone } = dependence.get(item) ?? nothingDependent;
		return { item, source: source?.id, name, title, date: source?.date, all: sumOf(all), alone: sumOf(alone) };
	};
	if (grouping === 'sides') {
		return [...dataset.vocabulary.sides]
			.map(([side, name]) => rowOf(`side:${side}`, name, ''))
			.filter(({ all }) => all > 0);
	}
	if (grouping === 'sources') {
		return [...sources.values()].map((source) => rowOf(`source:${source.id}`, source.publisher, source.title, source));
	}
	const publishers = group([...sources.values()], ({ publisher }) => publisherKey(publisher));
	return [...publishers].map(([item, published]) =>
		rowOf(item, published[0]?.publisher ?? item, numberOf(published.length, 'source'))
	);
}

/** Rows sorted by a column; rows without a value come last, and equal ones are sorted by name. */
export function sourcesBy(
	rows: readonly SourceRow[],
	column: SourceColumn,
	direction: Direction
): readonly SourceRow[] {
	const sign = direction === 'ascending' ? 1 : -1;
	const byName = (a: SourceRow, b: SourceRow) => a.name.localeCompare(b.name, 'en');
	return [...rows].sort((a, b) => {
		if (column === 'name') return sign * byName(a, b);
		const [here, there] = [valueOf(a, column), valueOf(b, column)];
		if (here === there) return byName(a, b);
		return here === undefined || (there !== undefined && sign * (here - there) > 0) ? 1 : -1;
	});
}

function valueOf(row: SourceRow, column: Exclude<SourceColumn, 'name'>): number | undefined {
	return column === 'date' ? row.date?.latest : row[column];
}

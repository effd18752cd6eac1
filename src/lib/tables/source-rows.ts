import type { Dataset, Id } from '../dataset/dataset.ts';
import { groupedBy } from '../dataset/grouped.ts';
import { publisherKey, type SetAside } from '../view/set-aside.ts';
import { isOutBy } from '../history/known.ts';
import { sumOf, nothingDependent, sourceDependence } from '../history/source-dependence.ts';
import type { Day } from '../time/day.ts';
import type { EdtfDate } from '../time/edtf-date.ts';
import type { Direction } from './direction.ts';
import { numberOf } from '../words/wording.ts';

/** What can be set aside, one by one or together. */
export type SourceGrouping = 'sources' | 'publishers' | 'sides';

/** What rows of sources can be ordered by. */
export type SourceColumn = 'name' | 'date' | 'all' | 'alone';

/** One thing that can be set aside, with how much rests on it. */
export interface SourceRow {
	readonly item: SetAside;
	/** The source to open, where it is one source. */
	readonly source: Id | undefined;
	/** Its publisher, or the words for a side. */
	readonly name: string;
	/** The title of one source, or how many sources a publisher has. */
	readonly title: string;
	readonly date: EdtfDate | undefined;
	/** How many records rest on it. */
	readonly all: number;
	/** How many of them rest on nothing else. */
	readonly alone: number;
}

/**
 * A row for each source, publisher or side, as far as it may be told of up to a day: with an end to what may be told,
 * sources that were dated later, or that nobody dates, are left out.
 */
export function sourceRowsOf(dataset: Dataset, grouping: SourceGrouping, until: Day): readonly SourceRow[] {
	const resting = sourceDependence(dataset, until);
	const numbers = (item: SetAside) => {
		const { all, alone } = resting.get(item) ?? nothingDependent;
		return { item, all: sumOf(all), alone: sumOf(alone) };
	};
	if (grouping === 'sides') {
		return [...dataset.sides]
			.map(([side, name]) => ({
				...numbers(`side:${side}`),
				...{ source: undefined, name, title: '', date: undefined }
			}))
			.filter(({ all }) => all > 0);
	}
	const told = dataset.sources.filter(({ date }) => isOutBy(date, until));
	if (grouping === 'sources') {
		return told.map(({ id, publisher, title, date }) => {
			return { ...numbers(`source:${id}`), source: id, name: publisher, title, date };
		});
	}
	return [...groupedBy(told, ({ publisher }) => publisherKey(publisher))].map(([item, sources]) => ({
		...numbers(item),
		source: undefined,
		name: sources[0]?.publisher ?? item,
		title: numberOf(sources.length, 'source'),
		date: undefined
	}));
}

/** Rows in order of a column; those that have nothing there come last, and equal ones in order of their names. */
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

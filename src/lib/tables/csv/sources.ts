import type { Dataset } from '../../dataset/dataset.ts';
import { sourcesSetAside } from '../../view/set-aside.ts';
import type { Lens } from '../../view/view.ts';
import type { Day } from '../../time/day.ts';
import { sourceRowsOf } from '../source-rows.ts';
import { daysIn, type CsvTable } from './csv-table.ts';

/** The sources that may be told of up to a day, with how much rests on each. */
export function sourcesCsv(dataset: Dataset, { setAside }: Lens, until: Day): CsvTable {
	const byId = new Map(dataset.sources.map((source) => [source.id, source]));
	const aside = sourcesSetAside(dataset, setAside);
	const rows = sourceRowsOf(dataset, 'sources', until).map(({ source: id, name, title, date, all, alone }) => [
		id,
		name,
		title,
		...daysIn(date),
		id === undefined ? undefined : byId.get(id)?.url,
		all,
		alone,
		id !== undefined && aside.has(id) ? 'yes' : 'no'
	]);
	return {
		name: 'sources',
		columns: ['Id', 'Publisher', 'Title', 'From', 'To', 'Address', 'Records on it', 'On it alone', 'Set aside'],
		rows
	};
}

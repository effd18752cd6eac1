import { sourcesSetAside } from '../../view/set-aside.ts';
import type { Known } from '../../history/known/known.ts';
import { sourceRowsOf } from '../source-rows.ts';
import { daysIn, type CsvTable } from './csv-table.ts';

/** The sources, with how much rests on each, whatever is set aside. */
export function sourcesCsv(known: Known): CsvTable {
	const { dataset, sources, setAside } = known.network;
	const aside = sourcesSetAside(dataset, setAside);
	const rows = sourceRowsOf(known, 'sources').map(({ source: id, name, title, date, all, alone }) => [
		id,
		name,
		title,
		...daysIn(date),
		id === undefined ? undefined : sources.get(id)?.url,
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

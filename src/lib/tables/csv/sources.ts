import { sourcesSetAside } from '../../view/set-aside.ts';
import type { Known } from '../../history/known/known.ts';
import { sourceRowsOf } from '../source-rows.ts';
import { csvTable, dayIn, yesIn, type CsvTable } from './csv-table.ts';

/** The sources, with how much rests on each, whatever is set aside. */
export function sourcesCsv(known: Known): CsvTable {
	const { dataset, sources, setAside } = known.network;
	const aside = sourcesSetAside(dataset, setAside);
	return csvTable('sources', sourceRowsOf(known, 'sources'), {
		Id: ({ source }) => source,
		Publisher: ({ name }) => name,
		Title: ({ title }) => title,
		From: ({ date }) => dayIn(date?.earliest),
		To: ({ date }) => dayIn(date?.latest),
		Address: ({ source = '' }) => sources.get(source)?.url,
		'Records on it': ({ all }) => all,
		'On it alone': ({ alone }) => alone,
		'Set aside': ({ source = '' }) => yesIn(aside.has(source))
	});
}

import type { Dataset } from '../../dataset/dataset.ts';
import { standings } from '../../words/claim.ts';
import { csvTable, listIn, type CsvTable } from './csv-table.ts';

/** The account, statement by statement, with what the record makes of each. */
export function claimsCsv({ claims }: Pick<Dataset, 'claims'>): CsvTable {
	return csvTable('claims', claims, {
		Id: ({ id }) => id,
		Statement: ({ statement }) => statement,
		'What the record makes of it': ({ standing }) => standings[standing],
		Reason: ({ reason }) => reason,
		Sources: ({ sources }) => listIn(sources)
	});
}

import type { Dataset } from '../../dataset/dataset.ts';
import { standings } from '../../words/claim.ts';
import { listIn, type CsvTable } from './csv-table.ts';

/** The account, statement by statement, with what the record makes of each. */
export function claimsCsv({ claims }: Pick<Dataset, 'claims'>): CsvTable {
	const rows = claims.map(({ id, statement, standing, reason, sources }) => [
		id,
		statement,
		standings[standing],
		reason,
		listIn(sources)
	]);
	return { name: 'claims', columns: ['Id', 'Statement', 'What the record makes of it', 'Reason', 'Sources'], rows };
}

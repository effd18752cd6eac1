import type { Dataset } from '../../dataset/dataset.ts';
import { standings } from '../standings.ts';
import { listIn, type Sheet } from './sheet.ts';

/** The account, statement by statement, with what the record makes of each. */
export function claimsSheet({ claims }: Pick<Dataset, 'claims'>): Sheet {
	const rows = claims.map(({ id, statement, standing, reason, sources }) => [
		id,
		statement,
		standings[standing],
		reason,
		listIn(sources)
	]);
	return { name: 'claims', columns: ['Id', 'Statement', 'What the record makes of it', 'Reason', 'Sources'], rows };
}

import { rollup } from 'd3-array';
import type { Id, Source } from '../../dataset/dataset.ts';
import { decidingReports } from '../fate/fate.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Known } from './known.ts';

/** The sources of the reports that decide the fates of some people on a date; first those that decide most of them. */
export function decidingSources(
	{ network }: Known,
	{ fates }: Pick<Snapshot, 'fates'>,
	people: readonly Id[]
): readonly Source[] {
	const perPerson = people.flatMap((id) => {
		const fate = fates.get(id);
		const reports = fate === undefined ? [] : decidingReports(network, fate);
		return [...new Set(reports.flatMap(({ sources }) => sources))];
	});
	const times = rollup(
		perPerson,
		(same) => same.length,
		(id) => id
	);
	return [...times].sort(([, a], [, b]) => b - a).flatMap(([id]) => network.sources.get(id) ?? []);
}

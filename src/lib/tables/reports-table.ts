import type { Id, Report } from '../dataset/dataset.ts';
import { inOrderOfPublication } from '../dataset/publication.ts';
import type { Lens } from '../view/view.ts';
import { readableReports } from '../history/known-reports.ts';
import type { Network } from '../network/network.ts';
import type { Day } from '../time/day.ts';

/** The reports about some people that may be read on a day, whomever they are about in order of publication. */
export function reportsTable(network: Network, lens: Lens, people: Iterable<Id>, day: Day): readonly Report[] {
	return inOrderOfPublication([...people].flatMap((person) => readableReports(network, lens, person, day)));
}

import type { Id, Report } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import type { Network } from '../network/network.ts';
import type { Day } from '../time/day.ts';
import { isOutBy, lastDayTold } from './known.ts';

/**
 * The reports about a person that may be read on a day, in order of publication: with clock `today` all of them, with
 * clock `then` those published by the close of the day.
 */
export function readableReports(network: Network, lens: Lens, person: Id, day: Day): readonly Report[] {
	const until = lastDayTold(lens, day);
	return (network.reportsOn.get(person) ?? []).filter(({ published }) => isOutBy(published, until));
}

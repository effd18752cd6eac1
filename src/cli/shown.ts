import type { Dataset, Roster } from '../lib/dataset/dataset.ts';
import type { History } from '../lib/history/history.ts';
import { historyOf } from '../lib/history/history-of.ts';
import { networkOf } from '../lib/network/network-of.ts';
import { rosterOf, rostersOf } from '../lib/network/rosters.ts';
import type { Day } from '../lib/time/day.ts';
import { dayFromText } from '../lib/time/day-from-text.ts';
import { isStep } from '../lib/time/step.ts';
import type { View } from '../lib/view/view.ts';
import { parseView } from '../lib/view/view-query.ts';
import { type Options, WrongUseError } from './command.ts';

/** What the page would show of a dataset. */
export interface Shown {
	readonly history: History;
	readonly roster: Roster;
	readonly day: Day;
	readonly view: View;
}

/**
 * A roster of a dataset on a date, both as the page opens with them where they are not given.
 *
 * @throws WrongUseError where the date cannot be read or there is no such roster
 */
export function shownOf(dataset: Dataset, { date, roster }: Options): Shown {
	const network = networkOf(dataset);
	const rosters = rostersOf(network).map(({ id }) => id);
	if (roster !== undefined && !rosters.includes(roster)) {
		throw new WrongUseError(`There is no roster "${roster}". There are: ${rosters.join(', ')}.`);
	}
	const { view } = parseView(new URLSearchParams(roster === undefined ? {} : { roster }), dataset);
	const day = date === undefined ? view.date : dayFromText(date, view.date);
	if (day === undefined)
		throw new WrongUseError(`"${date}" is no day. Write it as ${isStep(view.date) ? 'step 12' : '2014-10-28'}.`);
	return { history: historyOf(network, view.lens), roster: rosterOf(network, view.roster), day, view };
}

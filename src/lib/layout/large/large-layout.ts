import { max } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import type { Layout, Size } from '../layout.ts';
import { widthOf } from '../measures.ts';
import type { LaidOutPeople } from '../people/people-of.ts';
import { busiestDays, pairsOn } from '../people/timed-pairs.ts';
import { tracksIn } from '../tracks-in.ts';
import { exchanged } from './exchange.ts';
import { type Form, formsIn, leastLabel } from './form.ts';
import { heightOf, placed } from './place.ts';
import { type Placing, placingOf } from './placing.ts';
import { type Ordered, orderedOf, planOf } from './plan/plan-of.ts';

/** Of more pairs on one date nobody could follow the lines. */
const mostPairs = 40;

/**
 * The layout of more people than stand in one row: rank reads downward, bodies stand side by side and overlap where they
 * share people. Of the forms the first is taken whose height the room has; undefined where it has none.
 */
export function largeLayout(people: LaidOutPeople, room: Size, nameOf: (body: Id) => string): Layout | undefined {
	const ordered = orderedOf(people);
	for (const form of formsIn(room.width)) {
		const placing = widestPlacing(ordered, { form, room, nameOf });
		if (placing === undefined || heightOf(placing) > room.height) continue;
		const lines = form.roads === 'rows' && mostPairsIn(people.pairs) <= mostPairs ? 'all' : 'largest hubs';
		const plan =
			form.roads === 'rows' ? exchanged(placing.plan, placed(placing, [], lines), people.pairs) : placing.plan;
		const better = { ...placing, plan };
		const tracks = tracksIn(placed(better, [], lines), people.pairs);
		// The few pixels between two columns of a narrow room hold the lines of one person, and no more.
		return placed(better, tracks, widthOf(room.width) === 'narrow' ? 'none' : lines);
	}
	return undefined;
}

/** The most pairs on one date. */
function mostPairsIn(pairs: LaidOutPeople['pairs']): number {
	return max(busiestDays(pairs, 1), (day) => pairsOn(pairs, day).length) ?? 0;
}

/** The placing with the most columns that leave room for every name; two at least, so that the channel lies between them. */
function widestPlacing(
	ordered: Ordered,
	{ form, room, nameOf }: { readonly form: Form; readonly room: Size; readonly nameOf: (body: Id) => string }
): Placing | undefined {
	const names = ordered.inOrder.map(({ name }) => name);
	const least = leastLabel(names, form);
	const most = form.columns ?? Math.floor(room.width / (2 * form.radius + form.labelGap + least));
	for (let columns = most; columns > 1; columns -= 1) {
		const placing = placingOf(planOf(ordered, columns, form.headings), form, room, nameOf);
		if (placing.columns.label >= least) return placing;
	}
	return undefined;
}

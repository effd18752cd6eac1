import type { Id } from '../../dataset/dataset.ts';
import type { Layout, Size } from '../layout.ts';
import { leastWidth } from '../people/name-lines.ts';
import type { LaidOutPeople } from '../people/people-of.ts';
import { exchanged } from './exchange.ts';
import { type Form, forms } from './form.ts';
import { heightOf, placed } from './place.ts';
import { type Placing, placingOf } from './placing.ts';
import { tracksIn } from '../tracks-in.ts';
import { planOf } from './plan-of.ts';

/**
 * The layout of more people than stand in one row: rank reads downward, bodies stand side by side and overlap where they
 * share people. Of the forms the first is taken whose height the room has; undefined where it has none.
 */
export function largeLayout(people: LaidOutPeople, room: Size, nameOf: (body: Id) => string): Layout | undefined {
	for (const form of Object.values(forms)) {
		const placing = widestPlacing(people, { form, room, nameOf });
		if (placing === undefined || heightOf(placing) > room.height) continue;
		const plan = exchanged(placing.plan, placed(placing, []), people.pairs);
		const better = { ...placing, plan };
		return placed(better, tracksIn(placed(better, []), people.pairs));
	}
	return undefined;
}

/** The placing with the most columns that leave room for every name. */
function widestPlacing(
	people: LaidOutPeople,
	{ form, room, nameOf }: { readonly form: Form; readonly room: Size; readonly nameOf: (body: Id) => string }
): Placing | undefined {
	const least = Math.max(form.label, ...people.people.map(({ name }) => leastWidth(name, form.font)));
	let best: Placing | undefined;
	for (let columns = 1; columns <= people.people.length; columns += 1) {
		const placing = placingOf(planOf(people, columns), form, room, nameOf);
		if (placing.columns.label < least) break;
		best = placing;
	}
	return best;
}

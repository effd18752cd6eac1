import { ascending, group, min } from 'd3-array';
import type { LaidOutPerson } from '../../people/people-of.ts';
import { emptyRow, filled } from './cells.ts';
import { type Heading, headingOf, type Headings, headingsOf, type PlannedRow } from './plan.ts';

/** Groups in order of their first day, one after the other. */
export function groupRows(
	people: readonly LaidOutPerson[],
	columns: number,
	headings: Headings
): readonly PlannedRow[] {
	const groups = [...group(people, ({ groups: [name = ''] }) => name).values()].map((members) =>
		[...members].sort((a, b) => ascending(a.firstDay, b.firstDay) || ascending(a.rank, b.rank) || ascending(a.id, b.id))
	);
	groups.sort(
		(a, b) =>
			ascending(min(a, ({ firstDay }) => firstDay) ?? 0, min(b, ({ firstDay }) => firstDay) ?? 0) ||
			ascending(a[0]?.id ?? '', b[0]?.id ?? '')
	);
	if (headings === 'in cells') return listed(groups, columns);
	return filled(groups.flat(), columns).map((cells) => ({
		cells,
		band: 'groups',
		headings: headings === 'above' ? headingsOf(cells) : []
	}));
}

/** Groups down the columns, each under its name, which is never the last in a column. */
function listed(groups: readonly (readonly LaidOutPerson[])[], columns: number): readonly PlannedRow[] {
	const items = groups.flatMap((members) => [{ members }, ...members.map((person) => ({ person }))]);
	if (items.length === 0) return [];
	// A name and one person below it take two rows.
	for (let height = Math.max(2, Math.ceil(items.length / columns)); ; height += 1) {
		const rows = Array.from({ length: height }, () => {
			const headings: Heading[] = [];
			return { cells: emptyRow(columns), headings };
		});
		let place = 0;
		for (const item of items) {
			if ('members' in item && place % height === height - 1) place += 1;
			const [column, row] = [Math.floor(place / height), rows[place % height]];
			if ('person' in item) {
				if (row !== undefined) row.cells[column] = item.person;
			} else {
				row?.headings.push(headingOf(item.members, column));
			}
			place += 1;
		}
		if (place <= height * columns) return rows.map((row) => ({ ...row, band: 'groups' }));
	}
}

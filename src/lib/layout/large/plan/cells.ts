import type { LaidOutPerson } from '../../people/people-of.ts';

/** People in rows of so many columns, in their order. */
export function filled(people: readonly LaidOutPerson[], columns: number): readonly (LaidOutPerson | undefined)[][] {
	return Array.from({ length: Math.ceil(people.length / columns) }, (_, row) => {
		const cells = emptyRow(columns);
		people.slice(row * columns, (row + 1) * columns).forEach((person, column) => (cells[column] = person));
		return cells;
	});
}

/** A row in which nobody stands. */
export function emptyRow(columns: number): (LaidOutPerson | undefined)[] {
	return Array.from({ length: columns });
}

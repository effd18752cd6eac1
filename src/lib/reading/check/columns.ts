import { suggestedColumn } from '../problems/spreadsheet-words.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { Profile } from '../profile.ts';
import { isNeeded } from '../read-rows.ts';
import { columnsOf, type TableName } from '../schema.ts';
import type { Table } from '../table.ts';

/** Finds columns that are missing and columns that are not read, with the one that their name may mean. */
export function checkColumns(name: TableName, { columns, rows }: Table, profile: Profile, problems: ProblemList): void {
	const absent = columnsOf(name).filter(({ column }) => !columns.has(column));
	const isUsed = rows.length > 0 || profile === 'published';
	for (const { column } of absent.filter(({ needed }) => isUsed && isNeeded(needed, profile))) {
		problems.add({ table: name, row: 1, column }, { kind: 'missing-column' });
	}
	const read = columnsOf(name).map(({ column }) => column);
	const absentNames = absent.map(({ column }) => column);
	for (const column of [...columns.keys()].filter((each) => !read.includes(each))) {
		const nearest = suggestedColumn(column, absentNames);
		const place = { table: name, row: 1, column };
		if (nearest !== undefined) problems.add(place, { kind: 'nearly-a-column', nearest });
		else if (profile === 'own') problems.add(place, { kind: 'kept-column' });
	}
}

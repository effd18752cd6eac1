/** The direction of a sorted column. */
export type Direction = 'ascending' | 'descending';

/** By which column a table is sorted. */
export interface Sort<Column extends string> {
	readonly column: Column;
	readonly direction: Direction;
}

/** A sort as an address names it: the column, after a minus where it descends. */
export function sortName({ column, direction }: Sort<string>): string {
	return direction === 'descending' ? `-${column}` : column;
}

/** The sort of that name; undefined without a name, and where a table has no such column. */
export function sortNamed<Column extends string>(
	name: string | undefined,
	columns: readonly Column[]
): Sort<Column> | undefined {
	const direction = name?.startsWith('-') === true ? 'descending' : 'ascending';
	const column = columns.find((each) => sortName({ column: each, direction }) === name);
	return column && { column, direction };
}

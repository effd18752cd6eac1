/** A place in the files of a dataset. */
export interface Place {
	/** A table's name, as `people`, or the name of another file. */
	readonly table: string;
	/**
	 * The row as a spreadsheet counts it: the header is row 1. In `datapackage.json` the line, from 1. Undefined where no single
	 * one is meant.
	 */
	readonly row?: number | undefined;
	/** The last line of a property in `datapackage.json`. */
	readonly lastRow?: number | undefined;
	/** The column, or the path to a property in `datapackage.json`. */
	readonly column?: string | undefined;
}

/** The name of the descriptor in the folder of a dataset. */
export const descriptorFile = 'datapackage.json';

/**
 * A place in words: "people, row 3, column birth". Of several rows three are named: "people, rows 3, 4 and 9 (17 in all),
 * column birth".
 *
 * @param rows the rows that are meant, that of the place unless given
 */
export function placeInWords(
	{ table, row, column }: Place,
	rows: readonly number[] = row === undefined ? [] : [row]
): string {
	const parts = [table];
	if (rows.length > 0) parts.push(rowsInWords(rows, table === descriptorFile ? 'line' : 'row'));
	if (column !== undefined) parts.push(table === descriptorFile ? column : `column ${column}`);
	return parts.join(', ');
}

function rowsInWords(rows: readonly number[], word: string): string {
	if (rows.length === 1) return `${word} ${rows[0]}`;
	const named = rows.slice(0, 3);
	const list = `${word}s ${named.slice(0, -1).join(', ')} and ${named.at(-1)}`;
	return rows.length > named.length ? `${list} (${rows.length} in all)` : list;
}

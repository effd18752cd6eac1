import { sheetOfText } from '../delimited/sheet-of-text.ts';
import type { Import, Remark } from '../import.ts';
import { mostCells } from '../most-cells.ts';
import { htmlTables } from './html-tables.ts';

/** What a paste brings, in each form that the clipboard has. */
export interface Paste {
	readonly html?: string | undefined;
	readonly text?: string | undefined;
}

/** What sheets of a paste name as their file. */
const file = 'Pasted cells';

/**
 * The sheets in what was pasted: the tables of its HTML, which keep merged cells and links, else the separated cells of its text. Nothing
 * in it is run or fetched.
 */
export function sheetsOfPaste({ html = '', text = '' }: Paste): Import {
	const { tables, isCut } = htmlTables(html);
	if (tables.length > 0 || isCut) {
		const sheets = tables.map((rows, index) => {
			const name = tables.length === 1 ? undefined : `Table ${index + 1}`;
			return { file, name, heads: undefined, rows };
		});
		return { time: 'date', sheets, remarks: isCut ? [cutRemark] : [] };
	}
	const { sheet, remarks } = sheetOfText(text, file);
	return { time: 'date', sheets: sheet.rows.length === 0 ? [] : [sheet], remarks };
}

const cutRemark: Remark = {
	list: 'to-mend',
	place: { table: file },
	what: `More than ${mostCells.toLocaleString('en')} cells were pasted, and the rest was left out.`
};

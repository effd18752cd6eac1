import { mostCells } from '../most-cells.ts';
import type { RemarkCounts } from '../remark-counts.ts';
import { workbookCauses } from './causes.ts';
import { linkOfFormula, webAddress } from './links.ts';
import { type Attribute, odsCellText } from './ods-cell.ts';
import type { OdsStyles } from './ods-styles.ts';
import { emptyRow, type Merge, setCell, type Worksheet, type WorksheetRow } from './worksheet.ts';

/** The cell that is being read. */
interface OpenCell {
	readonly attribute: Attribute;
	readonly paragraphs: string[];
	link: string | undefined;
}

/** The row that is being read. */
interface OpenRow {
	readonly row: WorksheetRow;
	readonly style: string | undefined;
	readonly repeats: number;
	column: number;
	readonly formulas: (readonly [column: number, formula: string])[];
}

/** The sheet that is being read. */
interface OpenSheet extends Worksheet {
	readonly merges: Merge[];
	/** The styles of cells without their own, by column. */
	readonly columnStyles: (string | undefined)[];
	/** The index of the next row. */
	next: number;
}

const mostColumns = 16_384;
const mostRows = 1_048_576;

/** The sheets of an ODS workbook, gathered from the tags of its content. */
export class OdsBody {
	readonly worksheets: OpenSheet[] = [];
	readonly #styles: OdsStyles;
	readonly #counts: RemarkCounts;
	#sheet: OpenSheet | undefined;
	#row: OpenRow | undefined;
	#cell: OpenCell | undefined;
	/** How many tags are open whose text belongs to no cell: notes and drawings. */
	#aside = 0;
	#paragraphs = 0;
	#cells = 0;

	constructor(styles: OdsStyles, counts: RemarkCounts) {
		this.#styles = styles;
		this.#counts = counts;
	}

	/** Whether there are more cells than are read; what follows is not looked at. */
	get isTooLarge(): boolean {
		return this.#cells > mostCells;
	}

	open(tag: string, attribute: Attribute): void {
		if (isAside(tag)) this.#aside += 1;
		if (this.#aside > 0) return;
		if (tag === 'table:table') this.#openSheet(attribute);
		else if (tag === 'table:table-column') this.#openColumn(attribute);
		else if (tag === 'table:table-row') this.#openRow(attribute);
		else if (tag === 'table:table-cell') this.#cell = { attribute, paragraphs: [], link: undefined };
		else if (tag === 'table:covered-table-cell' && this.#row !== undefined) this.#row.column += repeats(attribute);
		else this.#openText(tag, attribute);
	}

	close(tag: string): void {
		if (isAside(tag)) this.#aside -= 1;
		else if (this.#aside > 0) return;
		else if (tag === 'text:p') this.#paragraphs -= 1;
		else if (tag === 'table:table-cell') this.#closeCell();
		else if (tag === 'table:table-row') this.#closeRow();
		else if (tag === 'table:table') this.#sheet = undefined;
	}

	text(given: string): void {
		if (this.#aside > 0 || this.#paragraphs === 0 || this.#cell === undefined) return;
		const { paragraphs } = this.#cell;
		paragraphs.push(`${paragraphs.pop() ?? ''}${given}`);
	}

	#openSheet(attribute: Attribute): void {
		this.#sheet = {
			name: attribute('table:name') ?? '',
			isHidden: this.#styles.hides(attribute('table:style-name')),
			rows: new Map(),
			merges: [],
			columnStyles: [],
			next: 0
		};
		this.worksheets.push(this.#sheet);
	}

	#openColumn(attribute: Attribute): void {
		const styles = this.#sheet?.columnStyles ?? [];
		const end = Math.min(styles.length + repeats(attribute), mostColumns);
		while (styles.length < end) styles.push(attribute('table:default-cell-style-name'));
	}

	#openRow(attribute: Attribute): void {
		const style = attribute('table:default-cell-style-name');
		const times = numberOf(attribute('table:number-rows-repeated'), mostRows);
		this.#row = { row: emptyRow(), style, repeats: times, column: 0, formulas: [] };
	}

	#openText(tag: string, attribute: Attribute): void {
		if (this.#cell === undefined) return;
		if (tag === 'text:p') {
			this.#paragraphs += 1;
			this.#cell.paragraphs.push('');
		} else if (tag === 'text:s') this.text(' '.repeat(numberOf(attribute('text:c'), 100)));
		else if (tag === 'text:tab') this.text('\t');
		else if (tag === 'text:line-break') this.text('\n');
		else if (tag === 'text:a') this.#cell.link ??= webAddress(attribute('xlink:href'));
	}

	#closeCell(): void {
		const [cell, open, sheet] = [this.#cell, this.#row, this.#sheet];
		this.#cell = undefined;
		if (cell === undefined || open === undefined || sheet === undefined) return;
		const { attribute } = cell;
		const style = attribute('table:style-name') ?? open.style ?? sheet.columnStyles[open.column];
		const shown = cell.paragraphs.join('\n').trim();
		const { text, found } = odsCellText(attribute, shown, this.#styles.dateFormat(style));
		const [first, times] = [open.column, repeats(attribute)];
		open.column += times;
		if (sheet.isHidden) return;
		if (found !== undefined) this.#counts.add(found, sheet.next + 1, { table: sheet.name });
		if (text === '') return;
		// Heads are coloured everywhere.
		if (sheet.rows.size > 0 && this.#styles.marks(style)) {
			this.#counts.add(workbookCauses.styled, undefined, { table: sheet.name });
		}
		this.#addMerge(sheet, open, first, attribute);
		const formula = attribute('table:formula');
		for (let column = first; column < Math.min(first + times, mostColumns); column++) {
			setCell(open.row, column, text);
			if (cell.link !== undefined) open.row.links.set(column, cell.link);
			if (formula !== undefined) open.formulas.push([column, formula]);
		}
	}

	#addMerge({ next, merges }: OpenSheet, { repeats }: OpenRow, startCol: number, attribute: Attribute): void {
		const rows = numberOf(attribute('table:number-rows-spanned'), mostRows);
		const columns = numberOf(attribute('table:number-columns-spanned'), mostColumns);
		if (rows === 1 && columns === 1) return;
		// Rows that repeat have the same blocks.
		merges.push({
			startRow: next,
			startCol,
			endRow: next + Math.max(rows, repeats) - 1,
			endCol: startCol + columns - 1
		});
	}

	#closeRow(): void {
		const [open, sheet] = [this.#row, this.#sheet];
		this.#row = undefined;
		if (open === undefined || sheet === undefined) return;
		const { row, repeats, formulas } = open;
		this.#cells += row.cells.length * repeats;
		const isFilled = row.cells.length > 0 && !this.isTooLarge;
		for (let index = 0; isFilled && index < repeats; index++) {
			sheet.rows.set(sheet.next + index, { cells: [...row.cells], links: new Map(row.links) });
		}
		for (const [column, formula] of isFilled ? formulas : []) {
			const address = linkOfFormula(formula, sheet.rows);
			if (address !== undefined) sheet.rows.get(sheet.next)?.links.set(column, address);
		}
		sheet.next += repeats;
	}
}

function isAside(tag: string): boolean {
	return tag === 'office:annotation' || tag === 'table:shapes' || tag.startsWith('draw:');
}

function repeats(attribute: Attribute): number {
	return numberOf(attribute('table:number-columns-repeated'), mostColumns);
}

/** A number of at least 1, and 1 where none is given. */
function numberOf(given: string | undefined, most: number): number {
	const number = Math.trunc(Number(given ?? 1));
	return number >= 1 ? Math.min(number, most) : 1;
}

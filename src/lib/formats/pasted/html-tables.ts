import { mostCells } from '../most-cells.ts';
import type { SheetRow } from '../sheet.ts';
import { webAddress } from '../workbook/links.ts';
import { type HtmlToken, htmlTokens } from './html-tokens.ts';

/** The tables of a page. */
export interface HtmlTables {
	/** The rows of each table that has a filled cell. */
	readonly tables: readonly (readonly SheetRow[])[];
	/** Whether there are more cells than are read; what follows is left out. */
	readonly isCut: boolean;
}

/** A cell that is being read. */
interface OpenCell {
	text: string;
	link: string | undefined;
	readonly columns: number;
	readonly rows: number;
}

/** A cell that reaches into the rows below. */
interface Carried {
	readonly text: string;
	readonly link: string | undefined;
	left: number;
}

/** As browsers take them (HTML, 4.9.11). */
const [mostColumnsSpanned, mostRowsSpanned] = [1_000, 65_534];

/** Elements that stand on a line of their own. */
const blocks = ['p', 'div', 'li', 'tr', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4'];

/**
 * The tables in HTML. A cell over several columns or rows stands in each; a table within a cell is text of that cell; footnote
 * marks are left out.
 */
export function htmlTables(html: string): HtmlTables {
	const reader = new Reader();
	for (const token of htmlTokens(html)) {
		reader.read(token);
		if (reader.isCut) break;
	}
	reader.closeTable();
	return { tables: reader.tables, isCut: reader.isCut };
}

class Reader {
	readonly tables: SheetRow[][] = [];
	isCut = false;
	#depth = 0;
	/** How many elements are open within a footnote mark, itself included. */
	#mark = 0;
	#count = 0;
	#rows: SheetRow[] = [];
	#rowNumber = 0;
	#cells: OpenCell[] | undefined;
	#cell: OpenCell | undefined;
	#carried = new Map<number, Carried>();

	read(token: HtmlToken): void {
		if (token.kind === 'text') this.#text(token.text);
		else if (token.kind === 'open') this.#open(token.tag, token.attributes);
		else this.#close(token.tag);
	}

	closeTable(): void {
		this.#closeRow();
		if (this.#rows.length > 0) this.tables.push(this.#rows);
		[this.#rows, this.#rowNumber, this.#depth] = [[], 0, 0];
		this.#carried.clear();
	}

	#text(text: string): void {
		if (this.#cell !== undefined && this.#mark === 0) this.#cell.text += text.replaceAll(/[ \t\r\n\f\u00A0]+/g, ' ');
	}

	#open(tag: string, attributes: ReadonlyMap<string, string>): void {
		if (tag === 'sup' && (this.#mark > 0 || isReference(attributes))) this.#mark += 1;
		else if (tag === 'table') this.#depth += 1;
		else if (this.#depth === 1 && tag === 'tr') this.#openRow();
		else if (this.#depth === 1 && (tag === 'td' || tag === 'th')) this.#openCell(attributes);
		else if (this.#cell !== undefined) this.#openInCell(this.#cell, tag, attributes);
	}

	#close(tag: string): void {
		if (tag === 'sup') this.#mark = Math.max(0, this.#mark - 1);
		else if (tag === 'table' && this.#depth > 1) this.#depth -= 1;
		else if (tag === 'table') this.closeTable();
		else if (this.#depth === 1 && tag === 'tr') this.#closeRow();
		else if (this.#depth === 1 && (tag === 'td' || tag === 'th')) this.#closeCell();
		else if (this.#cell !== undefined && blocks.includes(tag)) this.#cell.text += '\n';
	}

	#openRow(): void {
		this.#closeRow();
		this.#cells = [];
	}

	#openCell(attributes: ReadonlyMap<string, string>): void {
		this.#closeCell();
		this.#mark = 0;
		this.#cells ??= [];
		this.#cell = {
			text: '',
			link: webAddress(attributes.get('data-sheets-hyperlink')),
			columns: spanOf(attributes.get('colspan'), mostColumnsSpanned),
			rows: attributes.get('rowspan') === '0' ? mostRowsSpanned : spanOf(attributes.get('rowspan'), mostRowsSpanned)
		};
		this.#cells.push(this.#cell);
		this.isCut = this.#cells.length > mostCells;
	}

	#openInCell(cell: OpenCell, tag: string, attributes: ReadonlyMap<string, string>): void {
		if (tag === 'a' && this.#mark === 0) cell.link ??= webAddress(attributes.get('href'));
		else if (tag === 'br' || blocks.includes(tag)) cell.text += '\n';
		else if (tag === 'td' || tag === 'th') cell.text += ' ';
	}

	#closeCell(): void {
		if (this.#cell !== undefined) this.#cell.text = plain(this.#cell.text);
		this.#cell = undefined;
	}

	#closeRow(): void {
		this.#closeCell();
		const given = this.#cells;
		this.#cells = undefined;
		if (given === undefined) return;
		this.#rowNumber += 1;
		const placed = this.#carriedCells();
		let column = 0;
		for (const { text, link, columns, rows } of given) {
			while (placed.has(column)) column += 1;
			for (const end = column + columns; column < end; column++) {
				placed.set(column, { text, link });
				if (rows > 1) this.#carried.set(column, { text, link, left: rows - 1 });
			}
		}
		this.#count += placed.size;
		this.isCut = this.#count > mostCells;
		if (!this.isCut) this.#addRow(placed);
	}

	/** The cells of earlier rows that reach into this one, by column. */
	#carriedCells(): Map<number, Pick<OpenCell, 'text' | 'link'>> {
		const placed = new Map<number, Pick<OpenCell, 'text' | 'link'>>();
		for (const [column, carried] of this.#carried) {
			placed.set(column, carried);
			carried.left -= 1;
			if (carried.left === 0) this.#carried.delete(column);
		}
		return placed;
	}

	#addRow(placed: ReadonlyMap<number, Pick<OpenCell, 'text' | 'link'>>): void {
		const cells: string[] = [];
		const links = new Map<number, string>();
		for (const [column, { text, link }] of [...placed].sort(([a], [b]) => a - b)) {
			while (cells.length < column) cells.push('');
			cells.push(text);
			if (link !== undefined) links.set(column, link);
		}
		if (cells.every((cell) => cell === '')) return;
		this.#rows.push({ number: this.#rowNumber, cells, ...(links.size > 0 && { links }) });
	}
}

/** Whether an element is a footnote mark, as Wikipedia writes it. */
function isReference(attributes: ReadonlyMap<string, string>): boolean {
	return (attributes.get('class') ?? '').split(' ').includes('reference');
}

function spanOf(given: string | undefined, most: number): number {
	const span = Number.parseInt(given ?? '1', 10);
	return span >= 1 ? Math.min(span, most) : 1;
}

/** A text without spaces at the ends of its lines, and without empty lines. */
function plain(text: string): string {
	const lines = text.split('\n').map((line) => line.replaceAll(/ +/g, ' ').trim());
	return lines.filter((line) => line !== '').join('\n');
}

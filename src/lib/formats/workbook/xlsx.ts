import type { Cell, CellValue, Workbook } from 'hucre/xlsx';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { mostCells } from '../most-cells.ts';
import type { RemarkCounts } from '../remark-counts.ts';
import { workbookCauses } from './causes.ts';
import { type CellText, dateText } from './date-text.ts';
import { linkOfFormula, webAddress } from './links.ts';
import { numberText } from './number-format.ts';
import { spreadsheets } from './spreadsheets.ts';
import { emptyRow, setCell, type Worksheet, type WorksheetRow } from './worksheet.ts';

/** Folders of a workbook that hold no cells. */
const notRead =
	/(?:^|\/)(?:media|drawings|charts|chartsheets|embeddings|externalLinks|pivotCache|pivotTables|printerSettings|slicers|slicerCaches|tables|theme|threadedComments|timelines|customXml)\//i;

/** Whether a file in an XLSX workbook is needed for its cells. */
export function isXlsxPart(path: string): boolean {
	return /\.(?:xml|rels)$/i.test(path) && !notRead.test(path) && !/comments\d*\.xml$/i.test(path);
}

/**
 * The worksheets of an XLSX workbook; undefined where there are more than {@link mostCells} cells. It throws where the workbook is
 * damaged.
 *
 * @param parts its files by path, those alone that {@link isXlsxPart} tells
 */
export async function xlsxWorksheets(
	parts: ReadonlyMap<string, Uint8Array>,
	counts: RemarkCounts
): Promise<readonly Worksheet[] | undefined> {
	const readable = new Map<string, Uint8Array>();
	let cells = 0;
	for (const [path, bytes] of parts) {
		const isSheet = path.includes('/worksheets/') && path.endsWith('.xml');
		const xml = isSheet ? strFromU8(bytes) : '';
		cells += countOf(xml, /<(?:\w+:)?c[\s/>]/g);
		if (cells > mostCells) return undefined;
		const changed = keepAnchors(xml);
		readable.set(path, changed === xml ? bytes : strToU8(changed));
	}
	const { readXlsx } = await spreadsheets();
	const workbook = await readXlsx(zipSync(Object.fromEntries(readable), { level: 0 }), { readStyles: true });
	return worksheetsOf(workbook, counts);
}

function countOf(text: string, pattern: RegExp): number {
	let count = 0;
	while (count <= mostCells && pattern.test(text)) count += 1;
	return count;
}

/**
 * Moves the anchor of a link to a web page into its tip: of a link with both, the library that reads would keep the anchor and lose
 * the page.
 */
function keepAnchors(xml: string): string {
	return xml.replaceAll(/<(?:\w+:)?hyperlink\s[^<>]*>/g, (tag) => {
		if (!/\sr:id=/.test(tag)) return tag;
		return tag.replaceAll(/\s(?:tooltip|display)="[^"]*"/g, '').replace(/\slocation="/, ' tooltip="#');
	});
}

function worksheetsOf({ sheets, dateSystem }: Workbook, counts: RemarkCounts): readonly Worksheet[] {
	return sheets.map(({ name, rows: values, cells: details, merges = [], hidden, veryHidden }) => {
		const isHidden = hidden === true || veryHidden === true;
		const rows = new Map<number, WorksheetRow>();
		const worksheet = { name, isHidden, rows, merges };
		if (isHidden) return worksheet;
		const formulas: (readonly [row: WorksheetRow, column: number, formula: string])[] = [];
		for (const [index, row] of values.entries()) {
			const made = emptyRow();
			for (const [column, value] of row.entries()) {
				const detail = details?.get(`${index},${column}`);
				const { text, found } = cellText(value, detail, dateSystem !== '1904');
				if (found !== undefined) counts.add(found, index + 1, { table: name });
				if (text === '') continue;
				setCell(made, column, text);
				const address = webAddress(targetOf(detail));
				if (address !== undefined) made.links.set(column, address);
				if (detail?.formula !== undefined) formulas.push([made, column, detail.formula]);
				// Heads are coloured everywhere.
				if (rows.size > 0 && isStyled(detail)) {
					counts.add(workbookCauses.styled, undefined, { table: name });
				}
			}
			if (made.cells.length > 0) rows.set(index, made);
		}
		for (const [row, column, formula] of formulas) {
			const address = linkOfFormula(formula, rows);
			if (address !== undefined) row.links.set(column, address);
		}
		return worksheet;
	});
}

function cellText(value: CellValue, detail: Cell | undefined, countsFrom1900: boolean): CellText {
	if (detail?.type === 'error') return { text: '', found: workbookCauses.error };
	if (value === null) return detail?.formula === undefined ? { text: '' } : { text: '', found: workbookCauses.noValue };
	if (value instanceof Date) return dateText(value, detail?.style?.numFmt, countsFrom1900);
	if (typeof value === 'number') return { text: numberText(value, detail?.style?.numFmt) };
	if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
	return { text: value.trim() };
}

function targetOf(detail: Cell | undefined): string | undefined {
	const { target = '', tooltip = '' } = detail?.hyperlink ?? {};
	return `${target}${tooltip.startsWith('#') ? tooltip : ''}`;
}

/** Whether a cell has a colour or is struck through; links always have a colour. */
function isStyled(detail: Cell | undefined): boolean {
	const { fill, font } = detail?.style ?? {};
	const isFilled = fill !== undefined && (fill.type === 'gradient' || fill.pattern === 'solid');
	const isColoured = font?.color?.rgb !== undefined && font.color.rgb !== '000000' && detail?.hyperlink === undefined;
	return isFilled || isColoured || font?.strikethrough === true;
}

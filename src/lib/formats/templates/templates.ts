import { csvOf } from '../csv.ts';
import { sheetOfTexts, xlsxOf } from '../package/xlsx-text.ts';

const heads = ['name', 'role', 'body', 'from', 'to', 'how it ended', 'source'];

/** Rows of a city council that does not exist. */
const rows = [
	[
		'Mara Elmsworth',
		'Mayor',
		'City Council',
		'2014-05-12',
		'2018-06',
		'not re-elected',
		'https://example.org/minutes-2014'
	],
	['Tomas Quillby', 'Mayor', 'City Council', '2018-06', 'present', '', 'https://example.org/minutes-2018'],
	['Ines Farrowdale', 'Treasurer', 'City Council', 'about 2015', '2019', 'resigned', 'https://example.org/minutes-2019']
];

/** The bytes of a CSV file to fill in: heads, and three rows as an example. */
export function templateCsv(): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(csvOf(heads, rows));
}

/** The same as an XLSX workbook; dates are texts, so that a spreadsheet does not change them. */
export function templateXlsx(): Promise<Uint8Array<ArrayBuffer>> {
	return xlsxOf([sheetOfTexts('People', [heads, ...rows], [22, 16, 18, 14, 14, 18, 36])]);
}

import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbookKind } from './workbook-kind.ts';

const none = new Uint8Array();

test('a workbook is told by what it holds, not by its name', () => {
	const xlsx = zipSync({ '[Content_Types].xml': none, 'xl/workbook.xml': none });
	const ods = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] });

	expect([xlsx, ods].map(workbookKind)).toEqual(['xlsx', 'ods']);
});

test('a protected or older workbook cannot be opened', () => {
	const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
	const binary = zipSync({ '[Content_Types].xml': none, 'xl/workbook.bin': none });

	expect([compound, binary].map(workbookKind)).toEqual(['closed', 'closed']);
});

test('a text document, another archive and a text are no workbooks', () => {
	const docx = zipSync({ '[Content_Types].xml': none, 'word/document.xml': none });
	const odt = zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') });

	expect([docx, odt, zipSync({ 'a.csv': none }), strToU8('name,role'), none].map(workbookKind)).toEqual(
		Array(5).fill(undefined)
	);
});

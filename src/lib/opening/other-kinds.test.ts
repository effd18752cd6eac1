import { expect, test } from 'vitest';
import { linesOf } from '../../../tests/fixtures/opened.ts';
import { zipOf } from '../formats/zip/zip-of.ts';
import { openDataset } from './open-dataset.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const text = (words: string) => new TextEncoder().encode(words);
const word = zipOf(
	new Map([
		['[Content_Types].xml', text('<Types/>')],
		['word/document.xml', text('<w:document/>')]
	])
);

test.each([
	['a PDF', latin1('%PDF-1.4\n%\xe2\xe3\n1 0 obj\n'), 'This is a PDF. Copy its table into a spreadsheet, or paste it.'],
	['a PNG', latin1('\x89PNG\r\n\x1a\n\0\0'), 'This is a picture. Type its table into a spreadsheet.'],
	['a JPEG', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), 'This is a picture. Type its table into a spreadsheet.'],
	['a Word document', word, 'This is a Word document. Copy its table into a spreadsheet, or paste it.']
])('%s is told what it is, whatever its name ends in', async (_, bytes, line) => {
	const given = await openDataset(new Map([['report.csv', bytes]]));

	expect(given.dataset).toBeUndefined();
	expect(given.sheets).toEqual([]);
	expect(linesOf(given)).toEqual({ toMend: [], guessed: [], notUsed: [line] });
});

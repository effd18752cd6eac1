import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../formats/sheet.ts';
import { findHeads } from './find-heads.ts';

const sheet = (...rows: readonly (readonly string[])[]): Sheet => ({
	file: 'list.csv',
	name: undefined,
	heads: undefined,
	rows: rows.map((cells, index) => ({ number: index + 1, cells }))
});

describe('heads', () => {
	test('are the first row with known heads, below any title', () => {
		const found = findHeads(sheet(['My ministers'], ['Name', 'Post', 'From'], ['Ada', 'Mayor', '2010']), undefined);
		expect(found).toMatchObject({ headRow: 2, heads: ['Name', 'Post', 'From'], rows: [{ number: 3 }] });
	});

	test('are the first row of words above numbers, where none is known', () => {
		const found = findHeads(sheet(['Colour', 'Weight'], ['red', '2']), undefined);
		expect(found.heads).toEqual(['Colour', 'Weight']);
	});

	test('are letters where there are none', () => {
		const found = findHeads(sheet(['Ada', '2010'], ['Bo', '2011']), undefined);
		expect(found).toMatchObject({ headRow: undefined, heads: ['Column A', 'Column B'] });
		expect(found.rows).toHaveLength(2);
	});

	test('are in the row that the user says, or in none', () => {
		const given = sheet(['Name', 'Post'], ['Nombre', 'Cargo'], ['Ada', 'Mayor']);
		expect(findHeads(given, '2').heads).toEqual(['Nombre', 'Cargo']);
		expect(findHeads(given, '0').rows).toHaveLength(3);
	});

	test('have a letter where a cell is empty, so that every column can be named', () => {
		const found = findHeads(sheet(['Name', '', 'Post'], ['Ada', 'x', 'Mayor', 'more']), undefined);
		expect(found.heads).toEqual(['Name', 'Column B', 'Post', 'Column D']);
	});

	test('that a format gives stand apart from the rows', () => {
		expect(findHeads({ ...sheet(['a']), heads: ['id'] }, undefined)).toMatchObject({
			heads: ['id'],
			headRow: undefined
		});
	});
});

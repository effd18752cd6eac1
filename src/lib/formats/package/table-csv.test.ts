import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ProblemList } from '../../reading/problems/problem-list.ts';
import { type Table, tableFrom } from '../../reading/table.ts';
import { tableCsv } from './table-csv.ts';

describe('any table that is written', () => {
	const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', "'", '\t') });
	const anyTable = fc.integer({ min: 1, max: 4 }).chain((width) =>
		fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }).map((rows): Table => {
			return {
				name: 'people',
				columns: new Map(Array.from({ length: width }, (_, index) => [`column ${index}`, index])),
				rows: rows
					.filter((cells) => cells.some((each) => each.trim() !== ''))
					.map((cells) => ({ number: undefined, cells, whole: true }))
			};
		})
	);
	const read = (csv: string) => tableFrom('people', csv, [], new ProblemList());

	test('reads as the same cells, and is written the same again', () => {
		// A row has up to four cells of all that a separated text must quote; 200 runs meet each of them beside each other.
		fc.assert(
			fc.property(anyTable, (table) => {
				const csv = tableCsv(table);
				expect(read(csv).rows.map(({ cells }) => cells)).toEqual(table.rows.map(({ cells }) => cells));
				expect(tableCsv(read(csv))).toBe(csv);
			}),
			{ numRuns: 200 }
		);
	});
});

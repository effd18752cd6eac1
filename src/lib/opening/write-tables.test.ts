import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '../../../tests/fixtures/read-data.ts';
import { fixtureFiles } from '../../../tests/fixtures/read-fixture.ts';
import { ProblemList } from '../reading/problems/problem-list.ts';
import { type Table, tableFrom } from '../reading/table.ts';
import { openDataset } from './open-dataset.ts';
import { tableCsv, writeTables } from './write-tables.ts';

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('what was opened and not changed is written as it was, byte for byte', () => {
	const files = fixtureFiles('guild').set('notes.txt', new TextEncoder().encode('Not ours.'));
	const opened = openDataset(files);

	expect(writeTables(opened, opened.tables)).toEqual(files);
});

test('a table that changed is written anew, one that is gone is left out', () => {
	const opened = openDataset(fixtureFiles('guild'));
	const tables = new Map(
		[...opened.tables]
			.filter(([name]) => name !== 'series')
			.map(([name, table]) => [name, name === 'people' ? { ...table, rows: table.rows.slice(0, 1) } : table])
	);

	const written = writeTables(opened, tables);

	expect(textOf(written.get('people.csv')).split('\n')).toHaveLength(3);
	expect(written.has('series.csv')).toBe(false);
	expect(written.get('ties.csv')).toBe(opened.files.get('ties.csv'));
});

test.each(['shura-council', 'committee-of-public-safety'] as const)(
	'the tables of %s are written as they were read',
	(id) => {
		const { tables, files } = openDataset(readDataFiles(id));

		for (const [name, table] of tables) expect(tableCsv(table)).toBe(textOf(files.get(`${name}.csv`)));
	}
);

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

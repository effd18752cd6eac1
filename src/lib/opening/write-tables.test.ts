import { expect, test } from 'vitest';
import { readDataFiles } from '../../../tests/fixtures/read-data.ts';
import { fixtureFiles } from '../../../tests/fixtures/read-fixture.ts';
import { tableCsv } from '../formats/package/table-csv.ts';
import { openPackage } from './open-package.ts';
import { writeTables } from './write-tables.ts';

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('what was opened and not changed is written as it was, byte for byte', () => {
	const files = fixtureFiles('guild').set('notes.txt', new TextEncoder().encode('Not ours.'));
	const opened = openPackage(files);

	expect(writeTables(opened, opened.tables)).toEqual(files);
});

test('a table that changed is written anew, one that is gone is left out', () => {
	const opened = openPackage(fixtureFiles('guild'));
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
		const { tables, files } = openPackage(readDataFiles(id));

		for (const [name, table] of tables) expect(tableCsv(table)).toBe(textOf(files.get(`${name}.csv`)));
	}
);

import { expect, test } from 'vitest';
import { readDataFiles } from '../../../tests/fixtures/read-data.ts';
import { columnsOf, tableNames } from '../reading/schema.ts';
import { columnsPage } from './columns-page.ts';
import { openPackage } from './open-package.ts';

const { descriptor } = openPackage(readDataFiles('shura-council'));

/** Columns that this dataset has no use for. */
const others = new Map([
	['people.x', 'Their place in a drawing that was given, to the right.'],
	['people.y', 'The same downwards.']
]);

function description(table: string, column: string): string {
	const other = others.get(`${table}.${column}`);
	if (other !== undefined) return other;
	const resource = descriptor.resources.find(({ name }) => name === table);
	return resource?.schema.fields.find(({ name }) => name === column)?.description ?? '';
}

// Run with -u, it writes the page.
test('data/COLUMNS.md lists the columns as they are read', async () => {
	await expect(columnsPage(description)).toMatchFileSnapshot('../../../data/COLUMNS.md');
});

test('every column is described', () => {
	const columns = tableNames.flatMap((table) => columnsOf(table).map((column) => [table, column] as const));

	expect(columns.filter(([table, { column, about }]) => (about ?? description(table, column)) === '')).toEqual([]);
});

import { expect, test } from 'vitest';
import { type Change, problemsFound } from '../../../../tests/fixtures/changed-guild.ts';
import { columnNames, type TableName } from '../schema.ts';
import { tableFrom } from '../table.ts';
import { ProblemList } from '../problems.ts';
import { checkColumns } from './columns.ts';

const found = (...changes: readonly Change[]) =>
	problemsFound(
		({ tables }, problems) => {
			for (const [name, table] of tables) checkColumns(name, table, problems);
		},
		...changes
	);

test('the columns of the guild have no problem', () => {
	expect(found()).toEqual([]);
});

test('a column that cannot be done without is an error where it is missing; its misspelt name is a warning', () => {
	expect(found(['ties.csv', ',confidence,', ',confidance,'])).toEqual([
		{ kind: 'missing-column', severity: 'error', place: { table: 'ties', row: 1, column: 'confidence' } },
		{
			kind: 'nearly-a-column',
			severity: 'warning',
			nearest: 'confidence',
			place: { table: 'ties', row: 1, column: 'confidance' }
		}
	]);
});

test('any other column may be missing, and further ones may be there', () => {
	expect(found(['people.csv', ',origin,', ',languages,'], ['posts.csv', ',scope,', ',colour,'])).toEqual([]);
});

test.each<[TableName, readonly string[]]>([
	['people', ['empty-table']],
	['rosters', ['empty-table']],
	['sources', ['empty-table']],
	['ties', []]
])('the table %s without a row has the problems %j', (name, kinds) => {
	const problems = new ProblemList();

	checkColumns(name, tableFrom(name, columnNames(name).join(','), columnNames(name), problems), problems);

	expect(problems.all.map(({ kind }) => kind)).toEqual(kinds);
});

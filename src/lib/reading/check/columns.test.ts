import { expect, test } from 'vitest';
import { type Change, problemsFound } from '../../../../tests/fixtures/changed-guild.ts';
import { tableFrom } from '../table.ts';
import { ProblemList } from '../problems/problem-list.ts';
import { checkColumns } from './columns.ts';

const found = (...changes: readonly Change[]) =>
	problemsFound(
		({ tables }, problems) => {
			for (const [name, table] of tables) checkColumns(name, table, 'published', problems);
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

test.each(['own', 'published'] as const)('of %s data only the columns that it needs must be there', (profile) => {
	const problems = new ProblemList();

	checkColumns('reports', tableFrom('reports', 'id,person,what\n', [], problems), profile, problems);

	expect(problems.all.map(({ place }) => place.column)).toEqual(
		profile === 'own' ? [] : ['claimant', 'sides', 'verdict', 'reason', 'sources']
	);
});

test('a column that is called as spreadsheets call one that is read leads to it; another is said to be kept', () => {
	const problems = new ProblemList();

	checkColumns(
		'occupancies',
		tableFrom('occupancies', 'person,role,From,until,salary\n', [], problems),
		'own',
		problems
	);

	expect(problems.all.filter(({ severity }) => severity === 'warning')).toMatchObject([
		{ kind: 'nearly-a-column', nearest: 'post', place: { column: 'role' } },
		{ kind: 'nearly-a-column', nearest: 'start', place: { column: 'From' } },
		{ kind: 'nearly-a-column', nearest: 'end', place: { column: 'until' } },
		{ kind: 'kept-column', place: { column: 'salary' } }
	]);
});

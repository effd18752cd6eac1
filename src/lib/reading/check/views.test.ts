import { expect, test } from 'vitest';
import { type Change, problemsFound } from '../../../../tests/fixtures/changed-guild.ts';
import type { Problem } from '../problems/problem-list.ts';
import { checkViews } from './views.ts';

const found = (unread: readonly string[], ...changes: readonly Change[]) =>
	problemsFound(
		({ dataset, rows }, problems) => checkViews(dataset, rows.claims, new Set(unread), problems),
		...changes
	);

test('the views of the guild have no problem', () => {
	expect(found([])).toEqual([]);
});

test.each<[string, Change, Problem]>([
	[
		'the view of a claim cannot name a day outside the period',
		['claims.csv', '2013-06-30', '2023-06-30'],
		{
			kind: 'unreadable-view',
			severity: 'error',
			ignored: ['a date outside the period'],
			place: { table: 'claims', row: 2, column: 'view' }
		}
	],
	[
		'a view of the story cannot select a record that is not there',
		['datapackage.json', 'select=dmitri', 'select=dimitri'],
		{
			kind: 'unreadable-view',
			severity: 'error',
			ignored: ['select “dimitri”'],
			place: { table: 'datapackage.json', column: 'cadre.story.1.view' }
		}
	],
	[
		'a view of the story cannot start from another',
		['datapackage.json', 'select=dmitri', 'story=list'],
		{
			kind: 'unreadable-view',
			severity: 'error',
			ignored: ['story “list”'],
			place: { table: 'datapackage.json', column: 'cadre.story.1.view' }
		}
	]
])('%s', (_, change, problem) => {
	expect(found([], change)).toEqual([problem]);
});

test('a view may name a record whose row could not be read', () => {
	expect(found(['dimitri'], ['datapackage.json', 'select=dmitri', 'select=dimitri'])).toEqual([]);
});

import { expect, test } from 'vitest';
import { type Change, problemsFound } from '../../../../tests/fixtures/changed-guild.ts';
import type { Problem } from '../problems/problem-list.ts';
import { checkReports } from './reports.ts';

const found = (...changes: readonly Change[]) =>
	problemsFound(({ rows }, problems) => checkReports(rows.reports, problems), ...changes);

test('the reports of the guild have no problem', () => {
	expect(found()).toEqual([]);
});

test.each<[string, Change, Problem]>([
	[
		'nothing can be reported before it happened',
		['reports.csv', '2012-11-03,2012-11-05', '2012-11-13,2012-11-05'],
		{
			kind: 'occurred-after-published',
			severity: 'error',
			occurred: '2012-11-13',
			published: '2012-11-05',
			place: { table: 'reports', row: 3, column: 'occurred' }
		}
	],
	[
		'established deaths of one person share a day',
		['reports.csv', '2013-05-11', '2013-04-30'],
		{
			kind: 'losses-disagree',
			severity: 'error',
			person: 'ada',
			other: 'r-ada',
			place: { table: 'reports', row: 6, column: 'occurred' }
		}
	],
	[
		'nobody is captured after an established death',
		['reports.csv', 'died,2013-05-11', 'captured,2013-05-30'],
		{
			kind: 'captured-after-death',
			severity: 'error',
			person: 'ada',
			death: 'r-ada',
			place: { table: 'reports', row: 6, column: 'occurred' }
		}
	]
])('%s', (_, change, problem) => {
	expect(found(change)).toEqual([problem]);
});

test('a death may follow a capture', () => {
	expect(found(['reports.csv', 'ada,died,2013-05-11', 'ada,captured,2013-04-30'])).toEqual([]);
});

test('a second capture may follow a release', () => {
	const again = 'again,dmitri,captured,2014-01-01,2014-01-05,X,town,,,established,,X,,,S3\nr-dmitri-dead,';

	expect(found(['reports.csv', 'r-dmitri-dead,', again])).toEqual([]);
	expect(found(['reports.csv', 'r-dmitri-dead,', again], ['reports.csv', 'released', 'alive'])).toMatchObject([
		{ kind: 'losses-disagree', person: 'dmitri', other: 'r-dmitri' }
	]);
});

test('a loss that is not established may contradict one that is', () => {
	expect(
		found([
			'reports.csv',
			'2013-05-11,2013-06-01,The town,town,illness,Nordhavn,established',
			'2013-04-30,2013-06-01,The town,town,illness,Nordhavn,disputed'
		])
	).toEqual([]);
});

import { expect, test } from 'vitest';
import { type Change, problemsFound } from '../../../../tests/fixtures/changed-guild.ts';
import type { Problem } from '../problems/problem-list.ts';
import { checkRecords } from './records.ts';

const found = (...changes: readonly Change[]) =>
	problemsFound(({ rows }, problems) => checkRecords(rows, problems), ...changes);

test('the records of the guild have no problem', () => {
	expect(found()).toEqual([]);
});

test.each<[string, Change, Problem]>([
	[
		'an occupancy cannot end before it starts',
		['occupancies.csv', '2011-03~,2013-02', '2011-03~,2011-02'],
		{
			kind: 'ends-before-it-starts',
			severity: 'error',
			start: '2011-03~',
			end: '2011-02',
			place: { table: 'occupancies', row: 4, column: 'end' }
		}
	],
	[
		'nor can a tie',
		['ties.csv', '2011/2012,2013', '2011/2012,2010'],
		{
			kind: 'ends-before-it-starts',
			severity: 'error',
			start: '2011/2012',
			end: '2010',
			place: { table: 'ties', row: 3, column: 'end' }
		}
	],
	[
		'a tie has two ends',
		['ties.csv', 'dmitri,celia', 'dmitri,dmitri'],
		{ kind: 'tie-to-itself', severity: 'error', id: 'dmitri', place: { table: 'ties', row: 3, column: 'to' } }
	],
	[
		'the points of a series have one unit',
		['series.csv', '12.5,15,percent', '12.5,15,km2'],
		{
			kind: 'series-differs',
			severity: 'error',
			series: 'looms',
			given: 'km2',
			first: 'percent',
			place: { table: 'series', row: 3, column: 'unit' }
		}
	],
	[
		'the upper end of a range is no less than the lower',
		['series.csv', '12.5,15', '12.5,5'],
		{
			kind: 'range-reversed',
			severity: 'error',
			value: 12.5,
			valueMax: 5,
			place: { table: 'series', row: 3, column: 'value_max' }
		}
	],
	[
		'a source without a copy has no link',
		['sources.csv', ',original,', ',none,'],
		{ kind: 'link-without-copy', severity: 'error', place: { table: 'sources', row: 2, column: 'url' } }
	],
	[
		'a copy without a link is a warning',
		['sources.csv', 'https://example.org/ledger', ''],
		{
			kind: 'copy-without-link',
			severity: 'warning',
			copy: 'original',
			place: { table: 'sources', row: 2, column: 'url' }
		}
	]
])('%s', (_, change, problem) => {
	expect(found(change)).toEqual([problem]);
});

test('a spell may end in the month in which it starts', () => {
	expect(found(['occupancies.csv', '2011-03~,2013-02', '2011-03~,2011-03'])).toEqual([]);
});

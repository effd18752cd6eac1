import { expect, test } from 'vitest';
import { wordsOfProblem } from './problem-words.ts';
import type { Problem } from './problems.ts';

test.each<[string, Problem]>([
	[
		'people, row 3, column birth: "1970-04-31" is no date that exists. Write a year, month or day (2016, 2016-08, 2016-08-30), with ~ or ? where doubtful, or 2014/2016, 2014/...',
		{
			kind: 'unreadable-date',
			given: '1970-04-31',
			severity: 'error',
			place: { table: 'people', row: 3, column: 'birth' }
		}
	],
	[
		'datapackage.json, cadre.finding: The property is not as it should be: must not be empty. See the descriptor of another dataset.',
		{
			kind: 'wrong-property',
			message: 'must not be empty',
			severity: 'error',
			place: { table: 'datapackage.json', column: 'cadre.finding' }
		}
	],
	[
		'ties: The file is not there. Add ties.csv to the folder; a table may have only a header.',
		{ kind: 'missing-file', severity: 'error', place: { table: 'ties' } }
	],
	[
		'ties, row 2, column sources: The record names no source. Name at least one id of the table sources.',
		{ kind: 'empty-cell', severity: 'error', place: { table: 'ties', row: 2, column: 'sources' } }
	],
	[
		'ties, row 2, column to: The cell is empty. Fill it in; a record cannot be without it.',
		{ kind: 'empty-cell', severity: 'error', place: { table: 'ties', row: 2, column: 'to' } }
	]
])('a problem says where it is, what is wrong and what to do: %s', (words, problem) => {
	expect(wordsOfProblem(problem)).toBe(words);
});

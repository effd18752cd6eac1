import { describe, expect, test } from 'vitest';
import type { Finding } from './findings.ts';
import type { Place } from './place.ts';
import { causeInWords, totalInWords, wordsOfProblems } from './problem-words.ts';
import { causesOf, type Problem, ProblemList } from './problem-list.ts';

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
		'datapackage.json, cadre.finding: The property is not as it should be: must not be empty. README says how a descriptor is written, under "Your own data".',
		{
			kind: 'wrong-property',
			message: 'must not be empty',
			severity: 'error',
			place: { table: 'datapackage.json', column: 'cadre.finding' }
		}
	],
	[
		'ties: The file is not there. Add ties.csv with at least one row, or take "profile": "published" out of cadre.',
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
	expect(wordsOfProblems([problem])).toBe(words);
});

const choices = ['killed', 'died', 'captured', 'released'];

function problemOf(finding: Finding, place: Place = { table: 'reports', row: 2, column: 'what' }): Problem {
	return { ...finding, place, severity: 'error' };
}

const remedyOf = (finding: Finding) => causeInWords([problemOf(finding)]).remedy;

describe('the remedy', () => {
	test('names the right word first, and the choices where none is near', () => {
		expect(remedyOf({ kind: 'not-one-of', given: 'arrested', choices })).toBe('Use captured.');
		expect(remedyOf({ kind: 'not-one-of', given: 'kiled', choices })).toBe('Use killed, if that is meant.');
		expect(remedyOf({ kind: 'not-one-of', given: 'resigned', choices })).toBe(
			'Write one of: killed, died, captured, released.'
		);
		expect(remedyOf({ kind: 'not-true-or-false', given: 'no' })).toBe('Use false.');
		expect(remedyOf({ kind: 'not-true-or-false', given: 'partly' })).toBe('Write true or false.');
	});

	test('lets a word of a vocabulary be declared all the same', () => {
		const remedy = (given: string, declared: readonly string[]) =>
			remedyOf({ kind: 'not-declared', given, list: 'ties', choices: declared });

		expect(remedy('Rivalry', ['rivalry', 'deputy'])).toBe('Use rivalry, or declare it there.');
		expect(remedy('cousin', ['rivalry', 'deputy'])).toBe('Declare it there, or write one of: rivalry, deputy.');
		expect(remedy('cousin', [])).toBe('Declare it there.');
	});

	test('writes the date that is meant, both where two can be meant', () => {
		expect(remedyOf({ kind: 'unreadable-date', given: 'March 2014' })).toBe('Write 2014-03.');
		expect(remedyOf({ kind: 'unreadable-date', given: '3/12/2014' })).toBe(
			'Write 2014-12-03 or 2014-03-12, whichever is meant.'
		);
	});

	test('writes no month where a day is needed', () => {
		expect(remedyOf({ kind: 'unreadable-day', given: '28.10.2014' })).toBe('Write 2014-10-28.');
		expect(remedyOf({ kind: 'unreadable-day', given: 'October 2014' })).toBe('Write a day as 2014-10-28.');
	});
});

describe('a cause', () => {
	const causeWhere = (rows: readonly number[]) => {
		const [cause] = causesOf(
			rows.map((row) => problemOf({ kind: 'empty-cell' }, { table: 'reports', row, column: 'what' }))
		);
		return cause && causeInWords(cause).where;
	};

	test('names three of its rows, and how many there are', () => {
		expect([[4], [4, 9], [4, 9, 12], [4, 9, 12, 13, 20]].map(causeWhere)).toEqual([
			'reports, row 4, column what',
			'reports, rows 4 and 9, column what',
			'reports, rows 4, 9 and 12, column what',
			'reports, rows 4, 9 and 12 (5 in all), column what'
		]);
	});

	test('has the line in datapackage.json, not a row', () => {
		const place = { table: 'datapackage.json', row: 12, column: 'cadre.story.0.view' };

		expect(causeInWords([problemOf({ kind: 'unreadable-view', ignored: ['x'] }, place)]).where).toBe(
			'datapackage.json, line 12, cadre.story.0.view'
		);
	});

	test('of several texts gives the first as an example', () => {
		const dates = ['12.03.2014', '1.4.2015'].map((given) => problemOf({ kind: 'unreadable-date', given }));
		const [first] = causesOf(dates).map(causeInWords);

		expect(first).toMatchObject({
			what: 'For example: "12.03.2014" is not how a date is written here.',
			remedy: 'Write 2014-03-12.'
		});
	});
});

describe('the total', () => {
	const totalOf = (...found: readonly (readonly [Place, Finding])[]) => {
		const problems = new ProblemList();
		for (const [place, finding] of found) problems.add(place, finding);
		return totalInWords(causesOf(problems.all));
	};
	const emptyIn = (row: number, column: string, table = 'ties') =>
		[{ table, row, column }, { kind: 'empty-cell' }] as const;

	test('counts causes, the rows they are in, and warnings', () => {
		expect(
			totalOf(emptyIn(2, 'to'), emptyIn(3, 'to'), emptyIn(2, 'from'), emptyIn(2, 'id', 'posts'), [
				{ table: 'towns.csv' },
				{ kind: 'unknown-file' }
			])
		).toBe('3 causes in 3 rows, 1 warning');
	});

	test('counts no rows where a file is missing or a line of datapackage.json is wrong', () => {
		expect(
			totalOf(
				[{ table: 'ties' }, { kind: 'missing-file' }],
				[
					{ table: 'datapackage.json', row: 4, column: 'title' },
					{ kind: 'wrong-property', message: 'must not be empty' }
				]
			)
		).toBe('2 causes, no warnings');
	});

	test('is none where nothing is wrong', () => {
		expect(totalOf()).toBe('no errors, no warnings');
	});
});

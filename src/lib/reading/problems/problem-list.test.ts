import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from './findings.ts';
import { causesOf, type Problem, ProblemList, rowsOf } from './problem-list.ts';

const at = (row: number, column = 'date') => ({ table: 'events', row, column });

const word = (given: string): Finding => ({ kind: 'not-one-of', given, choices: ['killed', 'captured'] });
const date = (given: string): Finding => ({ kind: 'unreadable-date', given });

function problemsIn(...found: readonly (readonly [row: number, finding: Finding, column?: string])[]) {
	const problems = new ProblemList();
	for (const [row, finding, column] of found) problems.add(at(row, column), finding);
	return problems.all;
}

const rowsIn = (problems: readonly Problem[]) => causesOf(problems).map(rowsOf);

test('problems are listed in the order in which they were found', () => {
	expect(problemsIn([3, { kind: 'empty-cell' }], [2, { kind: 'unknown-file' }])).toEqual([
		{ kind: 'empty-cell', severity: 'error', place: at(3) },
		{ kind: 'unknown-file', severity: 'warning', place: at(2) }
	]);
});

test('warnings alone are no errors', () => {
	const problems = new ProblemList();
	problems.add(at(2), { kind: 'unknown-file' });
	expect(problems.hasErrors).toBe(false);

	problems.add(at(3), { kind: 'empty-cell' });
	expect(problems.hasErrors).toBe(true);
});

describe('one cause', () => {
	test('is the same wrong word in several rows of a column', () => {
		expect(rowsIn(problemsIn([2, word('arrested')], [3, word('dead')], [5, word('arrested')]))).toEqual([[2, 5], [3]]);
	});

	test('is not the same word in two columns, nor two kinds of problem', () => {
		expect(rowsIn(problemsIn([2, word('x'), 'what'], [3, word('x'), 'verdict']))).toEqual([[2], [3]]);
		expect(rowsIn(problemsIn([2, word('x')], [3, date('x')]))).toEqual([[2], [3]]);
	});

	test('is one way to write a date', () => {
		const problems = problemsIn(
			[2, date('12.03.2014')],
			[3, date('March 2014')],
			[4, date('1.4.15')],
			[5, date('May 1998')]
		);

		expect(rowsIn(problems)).toEqual([
			[2, 4],
			[3, 5]
		]);
	});

	test('names a row once, though it has the problem twice', () => {
		expect(rowsIn(problemsIn([2, word('x')], [2, word('x')]))).toEqual([[2]]);
	});

	test('past twenty of a kind and column is what all the others have', () => {
		const many = Array.from({ length: 5000 }, (_, index) => [index + 2, word(`word ${index}`)] as const);
		const causes = causesOf(problemsIn(...many, [6000, word('word 3')], [2, { kind: 'empty-cell' }]));

		expect(causes.map(({ length }) => length)).toEqual([1, 1, 1, 2, ...Array.from({ length: 16 }, () => 1), 4980, 1]);
	});
});

test('each problem is in one cause, with problems of its own kind, table and column', () => {
	const finding = fc.oneof(
		fc.constant<Finding>({ kind: 'empty-cell' }),
		fc.constantFrom('arrested', 'dead', 'x').map(word),
		fc.nat(40).map((number) => word(`word ${number}`)),
		fc.nat(9).map((number) => date(`${number}.1.2014`))
	);
	const place = fc.record({
		table: fc.constantFrom('ties', 'reports'),
		row: fc.option(fc.nat(30), { nil: undefined }),
		column: fc.constantFrom('what', undefined)
	});
	fc.assert(
		fc.property(fc.array(fc.tuple(place, finding), { maxLength: 200, size: 'max' }), (found) => {
			const problems = new ProblemList();
			for (const [place, finding] of found) problems.add(place, finding);
			const causes = causesOf(problems.all);

			expect(causes.flat()).toHaveLength(found.length);
			expect(new Set(causes.flat())).toEqual(new Set(problems.all));
			for (const [first, ...others] of causes) {
				const same = { kind: first.kind, place: { table: first.place.table, column: first.place.column } };
				for (const other of others) expect(other).toMatchObject(same);
			}
		}),
		// Some runs have more than twenty words in a column.
		{ numRuns: 100 }
	);
});

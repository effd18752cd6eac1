import { expect, test } from 'vitest';
import { ProblemList } from './problems.ts';

const at = (row: number, column = 'date') => ({ table: 'events', row, column });

test('problems are listed in the order in which they were found', () => {
	const problems = new ProblemList();
	problems.add(at(3), { kind: 'empty-cell' });
	problems.add(at(2), { kind: 'unknown-file' });

	expect(problems.all).toEqual([
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

test('of very many alike a hundred are listed, and how many more there are', () => {
	const problems = new ProblemList();
	for (let row = 2; row < 5002; row++) problems.add(at(row), { kind: 'empty-cell' });
	problems.add(at(2, 'name'), { kind: 'empty-cell' });

	expect(problems.all).toHaveLength(102);
	expect(problems.all.at(-1)).toEqual({
		kind: 'more-alike',
		of: 'empty-cell',
		count: 4900,
		severity: 'error',
		place: { table: 'events', column: 'date' }
	});
});

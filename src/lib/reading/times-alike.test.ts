import { expect, test } from 'vitest';
import { contentsOf } from '../../../tests/fixtures/graph-contents.ts';
import { ProblemList } from './problems/problem-list.ts';
import { withTimesAlike } from './times-alike.ts';

/** The starts of terms once they are alike, and what was found. */
function alike(...starts: readonly string[]) {
	const problems = new ProblemList();
	const { tables } = contentsOf({ occupancies: starts.map((start, index) => ({ id: `o${index}`, start })) });
	const table = withTimesAlike(tables, problems).get('occupancies');
	const at = table?.columns.get('start') ?? 0;
	const found = problems.all.map(({ kind, place }) => [kind, place.row, place.column]);
	return { starts: table?.rows.map(({ cells }) => cells[at]), found };
}

test('steps get as many decimals as the most exact of them has', () => {
	expect(alike('step 1', 'step 2.5', 'step 3/step 4.25', '')).toEqual({
		starts: ['step 1.00', 'step 2.50', 'step 3.00/step 4.25', ''],
		found: []
	});
});

test('days are left as they stand', () => {
	expect(alike('2014', '2014-05-31', 'soon')).toEqual({ starts: ['2014', '2014-05-31', 'soon'], found: [] });
});

test('a day among steps is a problem, and a step among days', () => {
	expect(alike('step 1', '../step 2', '2014').found).toEqual([['other-time', 4, 'start']]);
	expect(alike('2014', 'step 1', '2015').found).toEqual([['other-time', 3, 'start']]);
});

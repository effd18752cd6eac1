import { expect, test } from 'vitest';
import { sortName, sortNamed } from './direction.ts';

const columns = ['name', 'since'] as const;

test('a sort is named for its column, after a minus where it descends', () => {
	for (const column of columns) {
		for (const direction of ['ascending', 'descending'] as const) {
			expect(sortNamed(sortName({ column, direction }), columns)).toEqual({ column, direction });
		}
	}
	expect(sortName({ column: 'since', direction: 'descending' })).toBe('-since');
});

test('without a name, or by a column that a table has not, there is no sort', () => {
	expect(sortNamed(undefined, columns)).toBeUndefined();
	expect(sortNamed('-ties', columns)).toBeUndefined();
});

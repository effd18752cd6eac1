import { describe, expect, test } from 'vitest';
import { alike } from '../../../../tests/fixtures/laid-out.ts';
import { memberGrid } from './member-grid.ts';

const gridOf = (count: number, width: number, name = 'Carnot') => memberGrid(alike(count, { name }), width);

describe('memberGrid', () => {
	test('seats members in one row where there is room', () => {
		const { rows, xs } = gridOf(7, 1096);
		expect([rows, xs.length]).toEqual([1, 7]);
	});

	test('makes rows of one length where there is not', () => {
		const { rows, xs } = gridOf(12, 1096);
		expect([rows, xs.length]).toEqual([2, 6]);
	});

	test('has three columns or more in a narrow room', () => {
		const { rows, xs } = gridOf(12, 358, 'Jean-Baptiste-Robert Collot-d’Herbois-et-Fabre');
		expect([rows, xs.length]).toEqual([4, 3]);
	});

	test('leaves room for every name broken in two', () => {
		const name = 'Maximilien Hyacinthe Robespierre-de-Carvin-Épinoy';
		const { label, linesOf } = gridOf(12, 1600, name);
		expect(linesOf(name).join(' ')).toBe(name);
		expect(label).toBeGreaterThan(gridOf(12, 358, name).label);
	});

	test('has the channel between two columns, as near the middle as can be', () => {
		for (const count of [1, 2, 5, 7, 12]) {
			const { xs, channel } = gridOf(count, 1096);
			const left = xs.filter((x) => x < channel.left).length;
			const right = xs.filter((x) => x > channel.right).length;
			expect(left).toBeGreaterThan(0);
			expect(left + right).toBe(xs.length);
			expect(right - left).toBeLessThanOrEqual(1);
			expect(channel.right - channel.left).toBe(28);
		}
	});

	test('has no rows without members', () => {
		expect(gridOf(0, 1096).rows).toBe(0);
	});
});

import { describe, expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { formsIn } from './form.ts';
import type { Plan } from './plan/plan.ts';

const plan: Plan = { columns: 6, rows: [], blocks: [], channel: 3, gaps: new Map(), head: undefined, peers: new Set() };

describe('columnsOf', () => {
	const [form] = formsIn(1096);
	if (form === undefined) throw new RangeError('There is no form');

	test('fills the width with columns of one width', () => {
		const { at, label, padding } = columnsOf(plan, form, 1096);
		expect(at).toHaveLength(6);
		for (const column of at) {
			expect(column.right - column.label).toBeCloseTo(label);
			expect(column.label - column.left).toBe(2 * form.radius + form.labelGap);
		}
		expect((at[0]?.left ?? 0) + (at[5]?.right ?? 0)).toBeCloseTo(1096);
		expect(at[0]?.left).toBe(16 + padding);
	});

	test('keeps a gutter of 12 between columns, and the channel before its column', () => {
		const { at, channel } = columnsOf(plan, form, 1096);
		const gap = (column: number) => (at[column]?.left ?? 0) - (at[column - 1]?.right ?? 0);
		expect(gap(1)).toBeCloseTo(12);
		expect(gap(3)).toBeCloseTo(12 + 28);
		expect(channel.left).toBe(at[2]?.right);
		expect(channel.right).toBeLessThan(at[3]?.left ?? 0);
	});

	test('keeps the gaps that the plan asks for', () => {
		const { at } = columnsOf({ ...plan, gaps: new Map([[2, 28]]) }, form, 1096);
		expect((at[2]?.left ?? 0) - (at[1]?.right ?? 0)).toBeCloseTo(12 + 28);
	});

	test('says that there is too little room by a label of less than nothing', () => {
		expect(columnsOf(plan, form, 200).label).toBeLessThan(0);
	});
});

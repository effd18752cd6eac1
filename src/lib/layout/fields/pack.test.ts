import { describe, expect, test } from 'vitest';
import { alike } from '../../../../tests/fixtures/laid-out.ts';
import { pack } from './pack.ts';

const space = { left: 10, top: 100, right: 510, bottom: 300 };
const of = (name: string, count: number) => ({ name, people: alike(count) });

describe('pack', () => {
	test('stands fields side by side, each with its name above its marks', () => {
		const [first, second] = pack([of('One', 20), of('Two', 5)], 20, space) ?? [];
		expect(first).toMatchObject({ left: 10, top: 100, rows: 7, width: 60 });
		expect(first?.marksTop).toBeGreaterThan(100);
		expect(second?.left).toBeGreaterThan(70);
		expect(second?.top).toBe(100);
	});

	test('is as wide as its name, if that is wider than its marks', () => {
		const [block] = pack([of('No post on record', 2)], 20, space) ?? [];
		expect(block?.width).toBeGreaterThan(100);
	});

	test('starts another row of fields where one is full', () => {
		const names = ['Finance', 'Media', 'Security'].map((name) => `${name} of all the provinces`);
		const blocks =
			pack(
				names.map((name) => of(name, 4)),
				20,
				space
			) ?? [];
		expect(blocks.map(({ left, top }) => [left, top])).toEqual([
			[10, 100],
			[expect.any(Number), 100],
			[10, 200]
		]);
	});

	test('keeps fields apart and within the space', () => {
		const blocks = pack([of('One', 40), of('Two', 7), of('Three', 30), of('Four', 1)], 15, space) ?? [];
		const boxes = blocks.map(({ left, top, width, marksTop, rows }) => ({
			left,
			top,
			right: left + width,
			bottom: marksTop + rows * 15
		}));
		expect(boxes).toHaveLength(4);
		for (const [index, box] of boxes.entries()) {
			expect(box.right).toBeLessThanOrEqual(space.right);
			expect(box.bottom).toBeLessThanOrEqual(space.bottom);
			for (const other of boxes.slice(index + 1)) expect(other.left >= box.right || other.top >= box.bottom).toBe(true);
		}
	});

	test('says where they do not fit', () => {
		expect(pack([of('One', 1000)], 30, space)).toBeUndefined();
		expect(pack([of('One', 1)], 300, space)).toBeUndefined();
	});
});

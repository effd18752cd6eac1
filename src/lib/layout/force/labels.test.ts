import { describe, expect, test } from 'vitest';
import type { Point } from '../../geometry/box.ts';
import type { Seat } from '../layout.ts';
import { labelled, type Mark } from './labels.ts';

const room = { width: 400, height: 300 };
const mark = (id: string, x: number, y: number, tied: readonly Point[] = []): Mark => ({
	person: { id, name: `Abu ${id}` },
	x,
	y,
	radius: 10,
	tied
});

function labelOf(marks: readonly Mark[], id: string): Seat['label'] {
	const seat = labelled(marks, room).get(id);
	if (seat === undefined) throw new RangeError(`No seat for ${id}`);
	return seat.label;
}

describe('labelled', () => {
	test('puts a name at the right of its mark, in 11 pixels, on one line', () => {
		const { align, box, font, name } = labelOf([mark('amir', 200, 150)], 'amir');
		expect([align, font.size, name]).toEqual(['left', 11, ['Abu amir']]);
		expect(box.left).toBeGreaterThan(210);
	});

	test('puts it at the left or below where more ties leave at the right', () => {
		const right = { x: 300, y: 150 };
		expect(labelOf([mark('amir', 200, 150, [right])], 'amir').align).toBe('right');
		expect(labelOf([mark('amir', 200, 150, [right, { x: 100, y: 150 }])], 'amir').align).toBe('middle');
	});

	test('puts it where it leaves the room on no side and covers no other mark', () => {
		expect(labelOf([mark('amir', 380, 150)], 'amir').align).toBe('right');
		expect(labelOf([mark('amir', 200, 150), mark('basil', 230, 150)], 'amir').align).toBe('right');
	});

	test('gives the first their place; a name without room is so much smaller that it shows when one zooms in', () => {
		const around = [mark('basil', 224, 150), mark('cyrus', 176, 150), mark('dawud', 200, 176)];
		const { font, name, box } = labelOf([...around, mark('amir', 200, 150)], 'amir');
		expect(font.size).toBeLessThan(11);
		expect(name).toEqual(['Abu amir']);
		expect(box.right - box.left).toBeLessThan(50);
	});

	test('leaves out a name for which there is no room at all', () => {
		const crowd = Array.from({ length: 9 }, (_, index) =>
			mark(`p${index}`, 200 + (index % 3) - 1, 150 + Math.floor(index / 3))
		);
		expect(labelOf(crowd, 'p8').name).toEqual([]);
	});
});

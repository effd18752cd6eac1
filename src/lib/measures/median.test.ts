import { expect, test } from 'vitest';
import { medianOf } from './median.ts';

const exactly = (value: number) => ({ low: value, high: value });

test('the median is the middle value, or the mean of the middle two', () => {
	expect(medianOf([7, 1, 3].map(exactly))).toEqual(exactly(3));
	expect(medianOf([10, 1, 9, 2].map(exactly))).toEqual(exactly(5.5));
});

test('of ranges it lies between the medians of their ends', () => {
	const ranges = [
		{ low: 0, high: 40 },
		{ low: 10, high: 10 },
		{ low: 20, high: 30 }
	];
	expect(medianOf(ranges)).toEqual({ low: 10, high: 30 });
});

test('of no values there is no median', () => {
	expect(medianOf([])).toBeUndefined();
});

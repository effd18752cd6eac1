import { expect, test } from 'vitest';
import { barPath } from './bar-path.ts';

/** Ten bars, each for ten days. */
const [hundred, across] = [{ from: 0, to: 100 }, 60];

test('a bar is as high as the changes on its part of the track are many', () => {
	expect(barPath([5, 31, 32, 38, 39, 71], hundred, across)).toBe('M0 100V75h8V100ZM30 100V0h8V100ZM70 100V75h8V100Z');
});

test('the highest bar is as high as there is room', () => {
	const crowd = [40, 41, 42, 43, 44, 45, 46, 47];

	expect(barPath([0, ...crowd], hundred, across)).toBe('M0 100V87.5h8V100ZM40 100V0h8V100Z');
});

test('a change on the last day belongs to the last bar', () => {
	expect(barPath([100], hundred, across)).toBe('M90 100V75h8V100Z');
});

test('without changes there is none', () => {
	expect(barPath([], hundred, across)).toBe('');
});

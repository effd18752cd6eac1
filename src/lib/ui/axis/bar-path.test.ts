import { expect, test } from 'vitest';
import { barPath } from './bar-path.ts';

/** Each day has two pixels, so that three share a bar of two. */
const [hundred, across] = [{ from: 0, to: 100 }, 200];

test('a bar is as high as the changes on its part of the track are many, and stands over their middle', () => {
	expect(barPath([10, 30, 31, 32, 71], hundred, across)).toBe('M9 100V75h2V100ZM30 100V25h2V100ZM70 100V75h2V100Z');
});

test('the highest bar is as high as there is room', () => {
	const crowd = [40, 40.1, 40.2, 40.3, 40.4, 40.5, 40.6, 40.7];

	expect(barPath([10, ...crowd], hundred, across)).toBe('M9 100V87.5h2V100ZM39.35 100V0h2V100Z');
});

test('without changes there is none', () => {
	expect(barPath([], hundred, across)).toBe('');
});

import { expect, test } from 'vitest';
import { strip } from './strip.ts';

test('a strip goes along one side of a line and back along the other', () => {
	const line = [
		{ x: 0, y: 0 },
		{ x: 10, y: 0 }
	];
	expect(strip(line, 2)).toEqual([
		{ x: 0, y: 1 },
		{ x: 10, y: 1 },
		{ x: 10, y: -1 },
		{ x: 0, y: -1 }
	]);
});

test('a strip is as wide before and after a bend', () => {
	const line = [
		{ x: 0, y: 0 },
		{ x: 10, y: 0 },
		{ x: 10, y: 10 }
	];
	expect(strip(line, 2)).toEqual([
		{ x: 0, y: 1 },
		{ x: 9, y: 1 },
		{ x: 9, y: 10 },
		{ x: 11, y: 10 },
		{ x: 11, y: -1 },
		{ x: 0, y: -1 }
	]);
});

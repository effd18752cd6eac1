import { expect, test } from 'vitest';
import { valueLabels } from './value-labels.ts';

test('the first and the last value are written outside of the points of their series', () => {
	const points = [
		{ id: 'a', at: 100, width: 50 },
		{ id: 'b', at: 110, width: 50 },
		{ id: 'c', at: 120, width: 50 }
	];

	expect([...valueLabels(points, 200)]).toEqual([
		['a', 'before'],
		['c', 'after']
	]);
});

test('at the edge of a track they are written inside', () => {
	const points = [
		{ id: 'a', at: 10, width: 50 },
		{ id: 'b', at: 190, width: 50 }
	];

	expect([...valueLabels(points, 200)]).toEqual([
		['a', 'after'],
		['b', 'before']
	]);
});

test('a value that would lie over another point or value is left out', () => {
	const crowded = [
		{ id: 'a', at: 10, width: 50 },
		{ id: 'b', at: 40, width: 50 },
		{ id: 'c', at: 160, width: 50 },
		{ id: 'd', at: 190, width: 50 }
	];
	const close = [
		{ id: 'a', at: 10, width: 50 },
		{ id: 'b', at: 90, width: 50 }
	];

	expect([...valueLabels(crowded, 200)]).toEqual([]);
	expect([...valueLabels(close, 100)]).toEqual([['a', 'after']]);
});

test('a single value is written once', () => {
	expect([...valueLabels([{ id: 'a', at: 10, width: 50 }], 100)]).toEqual([['a', 'after']]);
});

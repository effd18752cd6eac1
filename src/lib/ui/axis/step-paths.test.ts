import { expect, test } from 'vitest';
import { exactly, undefinedBecause } from '$lib/measures/value.ts';
import { bandPath, edgePath, flightsOf, gapsOf, underPath } from './step-paths.ts';

const box = { period: { from: 0, to: 100 }, top: 4 };

test('a step function becomes stairs, each up to the next', () => {
	const steps = [
		{ from: 0, value: { low: 4, high: 4 } },
		{ from: 50, value: { low: 1, high: 2 } }
	];

	expect(flightsOf(steps, 100)).toEqual([
		[
			{ from: 0, to: 50, low: 4, high: 4 },
			{ from: 50, to: 100, low: 1, high: 2 }
		]
	]);
});

test('where there is no value the line has a gap', () => {
	const steps = [
		{ from: 0, value: { low: 1, high: 1 } },
		{ from: 20, value: undefined },
		{ from: 40, value: { low: 2, high: 2 } }
	];

	expect(flightsOf(steps, 100).map((flight) => flight.map(({ from, to }) => [from, to]))).toEqual([
		[[0, 20]],
		[[40, 100]]
	]);
});

test('nothing is drawn after the last day', () => {
	const steps = [
		{ from: 0, value: { low: 1, high: 1 } },
		{ from: 60, value: { low: 0, high: 0 } }
	];

	expect(flightsOf(steps, 30)).toEqual([[{ from: 0, to: 30, low: 1, high: 1 }]]);
	expect(flightsOf(steps, -1)).toEqual([]);
});

test('a flight is drawn as its edges, what lies between and what lies under them', () => {
	const flight = [
		{ from: 0, to: 50, low: 4, high: 4 },
		{ from: 50, to: 100, low: 1, high: 2 }
	];

	expect(edgePath(flight, 'low', box)).toBe('M0 0L50 0L50 75L100 75');
	expect(bandPath(flight, box)).toBe('M0 0L50 0L50 75L100 75L100 50L50 50L50 0L0 0Z');
	expect(underPath(flight.slice(1), box)).toBe('M50 100L100 100L100 75L50 75Z');
});

test('of a flight that goes beyond the box nothing is drawn on its edges, and of one beside it nothing at all', () => {
	const flight = [
		{ from: -50, to: -20, low: 4, high: 4 },
		{ from: -20, to: 60, low: 2, high: 2 },
		{ from: 60, to: 130, low: 1, high: 1 },
		{ from: 130, to: 150, low: 0, high: 0 }
	];

	expect(edgePath(flight, 'low', box)).toBe('M0 50L60 50L60 75L100 75');
	expect(bandPath(flight.slice(3), box)).toBe('');
});

test('a gap says why there is no value', () => {
	const steps = [
		{ from: 0, value: exactly(1) },
		{ from: 20, value: undefinedBecause('Nobody is there.') },
		{ from: 40, value: exactly(2) },
		{ from: 60, value: undefinedBecause('Nobody is left.') }
	];

	expect(gapsOf(steps, 70)).toEqual([
		{ from: 20, to: 40, reason: 'Nobody is there.' },
		{ from: 60, to: 70, reason: 'Nobody is left.' }
	]);
	expect(gapsOf(steps, 10)).toEqual([]);
});

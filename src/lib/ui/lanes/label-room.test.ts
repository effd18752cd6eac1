import { expect, test } from 'vitest';
import { fittingLabels } from './label-room.ts';

test('labels that would touch the one before them are left out', () => {
	const labels = [
		{ id: 'a', start: 0, width: 50 },
		{ id: 'b', start: 40, width: 50 },
		{ id: 'c', start: 60, width: 50 }
	];

	expect([...fittingLabels(labels, 200, 5)]).toEqual(['a', 'c']);
});

test('a label that would run off the track is left out', () => {
	expect([...fittingLabels([{ id: 'a', start: 180, width: 50 }], 200, 5)]).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesNear } from './near-marks.ts';

test('marks closer than 10 pixels to the one pointed at are together with it, in order of place', () => {
	const places = [109, 100, 118, 128, 300];

	expect(placesNear(places, 0)).toEqual([1, 0, 2]);
	expect(placesNear(places, 1)).toEqual([1, 0]);
	expect(placesNear(places, 4)).toEqual([4]);
});

// 100 runs: rows of up to 20 marks in 200 pixels, most of which have several neighbours.
test('a mark is near itself, and near whichever is near it', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 20 }), (places) => {
			for (const index of places.keys()) {
				const near = placesNear(places, index);
				expect(near).toContain(index);
				for (const other of near) expect(placesNear(places, other)).toContain(index);
			}
		}),
		{ numRuns: 100 }
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainAround } from './near-marks.ts';

test('marks closer than 10 pixels are together, also by way of others between them', () => {
	const places = [100, 109, 118, 128, 300];

	expect(chainAround(places, 0)).toEqual([0, 1, 2]);
	expect(chainAround(places, 2)).toEqual([0, 1, 2]);
	expect(chainAround(places, 3)).toEqual([3]);
});

// 100 runs: rows of up to 20 marks in 200 pixels, most of which have chains of every length.
test('whichever mark of a chain is asked for, the chain is the same, and every mark is in its own', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 20 }), (places) => {
			for (const index of places.keys()) {
				const chain = chainAround(places, index);
				expect(chain).toContain(index);
				for (const other of chain) expect(chainAround(places, other)).toEqual(chain);
			}
		}),
		{ numRuns: 100 }
	);
});

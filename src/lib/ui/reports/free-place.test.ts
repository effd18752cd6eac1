import { expect, test } from 'vitest';
import { freePlace } from './free-place.ts';

test.each<[string, readonly number[], number | undefined]>([
	['without marks words end with the track', [], 700],
	['beside marks that leave room they end with the track', [20, 680], 700],
	['where the end is taken they begin with the track', [120, 790], 0],
	['where both ends are taken they stand in the widest gap', [5, 300, 700, 790], 312],
	['where no gap is wide enough they have no place', [90, 200, 300, 400, 500, 600, 700], undefined]
])('%s', (_, marks, place) => {
	expect(freePlace(marks, 100, 800)).toBe(place);
});

import { describe, expect, test } from 'vitest';
import { dataset, person, tie } from '../../../../tests/fixtures/small.ts';
import { networkOf } from '../../network/network-of.ts';
import { rosterOf } from '../../network/rosters.ts';
import { everyone } from '../../view/view.ts';
import { layoutOf } from '../layout-of.ts';

const room = { width: 640, height: 480 };

/** Where everyone stands of a network of three, two of them tied, with the places that the file gives. */
function placesOf(given: Readonly<Record<string, { readonly x: number; readonly y: number } | undefined>>) {
	const people = Object.entries(given).map(([id, place]) => person(id, place));
	const network = networkOf(dataset({ people, ties: [tie('t', 'ada', 'bo', 'association')] }));
	const { seats } = layoutOf(network, rosterOf(network, everyone), room);
	return Object.fromEntries([...seats].map(([id, { x, y }]) => [id, [Math.round(x), Math.round(y)]]));
}

describe('without posts', () => {
	test('people stand where the file says, at one scale for both directions, in the middle of the room', () => {
		expect(placesOf({ ada: { x: -1, y: 0 }, bo: { x: 1, y: 0 }, cy: { x: 0, y: 1 } })).toEqual({
			ada: [24, 92],
			bo: [616, 92],
			cy: [320, 388]
		});
	});

	test('they stand by their ties where a place is missing, or all places are one', () => {
		const byTies = placesOf({ ada: undefined, bo: undefined, cy: undefined });
		expect(placesOf({ ada: { x: -1, y: 0 }, bo: { x: 1, y: 0 }, cy: undefined })).toEqual(byTies);
		const one = { x: 3, y: 3 };
		expect(placesOf({ ada: one, bo: one, cy: one })).toEqual(byTies);
	});
});

import { describe, expect, test } from 'vitest';
import { body, dataset, occupancy, person, post } from '../../../tests/fixtures/small.ts';
import { networkOf } from '../network/network-of.ts';
import { otherBodiesFrom, othersByPerson } from './other-bodies.ts';

const box = { left: 0, top: 0, right: 100, bottom: 100 };
const council = { ...box, body: 'council', people: ['amir', 'badr'] };
const board = { ...box, body: 'board', people: ['cyrus'], left: 200, right: 300 };

/** Amir and Daud sit on the board; Amir stands in the council, Daud in no outline. */
const network = networkOf(
	dataset({
		people: ['amir', 'badr', 'cyrus', 'daud'].map((id) => person(id)),
		bodies: [body('council', { collegial: true }), body('board', { collegial: true })],
		posts: [post('seat', { body: 'council' }), post('chair', { body: 'board' }), post('clerk', { body: 'board' })],
		occupancies: [
			occupancy('o1', 'amir', 'seat'),
			occupancy('o2', 'amir', 'chair'),
			occupancy('o3', 'cyrus', 'chair'),
			occupancy('o4', 'daud', 'chair'),
			occupancy('o5', 'amir', 'clerk')
		]
	})
);

const others = (occupancies: Readonly<Record<string, 'yes' | 'maybe'>>, outlines = [council, board]) =>
	[...othersByPerson(network, { occupancies: new Map(Object.entries(occupancies)) }, outlines)].map(
		([id, bodies]) => [id, [...bodies].map((outline) => outline.body)] as const
	);

describe('a thin line leads to another body', () => {
	test('from whoever stands in one, on days on which they sit in the other', () => {
		expect(others({ o1: 'yes', o2: 'yes' })).toEqual([['amir', ['board']]]);
		expect(others({ o1: 'yes' })).toEqual([]);
	});

	test('once, however many posts they hold there, and to none that has no outline', () => {
		expect(others({ o2: 'yes', o3: 'yes', o4: 'yes', o5: 'yes' })).toEqual([['amir', ['board']]]);
		expect(others({ o1: 'yes', o2: 'yes' }, [council])).toEqual([]);
	});

	test('not where it is unsure, as it has no dashes', () => {
		expect(others({ o2: 'maybe' })).toEqual([]);
	});

	test('from a seat along the road above it, just into the outline', () => {
		expect(otherBodiesFrom({ x: 50, y: 60 }, 20, [board])).toEqual([
			{
				body: 'board',
				way: [
					{ x: 50, y: 20 },
					{ x: 210, y: 20 }
				]
			}
		]);
		expect(otherBodiesFrom({ x: 50, y: 400 }, 360, [board])[0]?.way).toEqual([
			{ x: 50, y: 360 },
			{ x: 210, y: 360 },
			{ x: 210, y: 90 }
		]);
	});

	test('straight from whoever was dragged, but from nobody who was dragged into it', () => {
		expect(otherBodiesFrom({ x: 50, y: 40 }, undefined, [board])).toEqual([
			{ body: 'board', way: [{ x: 210, y: 40 }] }
		]);
		expect(otherBodiesFrom({ x: 205, y: 50 }, undefined, [board])).toEqual([]);
	});
});

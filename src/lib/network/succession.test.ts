import { expect, test } from 'vitest';
import { dataset, occupancy, person, post, report } from '../../../tests/fixtures/small.ts';
import type { Id, Occupancy, Post, Report } from '../dataset/dataset.ts';
import { networkOf } from './network-of.ts';
import { holdersOf, nextHolder, previousHolder } from './succession.ts';

test('holders come in order of their start', () => {
	const network = chief([occupancy('o2', 'basil', 'chief', '2015'), occupancy('o1', 'amir', 'chief', '2014')]);

	expect(holdersOf(network, 'chief').map(({ person }) => person)).toEqual(['amir', 'basil']);
});

test('a holder without a known start is placed by the end, or by an established loss', () => {
	const network = chief(
		[
			occupancy('o3', 'cyrus', 'chief', '2016'),
			occupancy('o1', 'amir', 'chief'),
			occupancy('o2', 'basil', 'chief', '', '2015')
		],
		[report('r', 'amir', 'killed', { occurred: '2014-06-01' })]
	);

	expect(holdersOf(network, 'chief').map(({ person }) => person)).toEqual(['amir', 'basil', 'cyrus']);
});

test('a holder without a start and an end comes last', () => {
	const network = chief([occupancy('o1', 'amir', 'chief'), occupancy('o2', 'basil', 'chief', '2014')]);

	expect(holdersOf(network, 'chief').map(({ person }) => person)).toEqual(['basil', 'amir']);
});

test('the next holder is the first to start after, the previous one the last before', () => {
	const network = chief([
		occupancy('o1', 'amir', 'chief', '2013', '2014'),
		occupancy('o2', 'basil', 'chief', '2014', '2015'),
		occupancy('o3', 'cyrus', 'chief', '2015')
	]);

	expect(neighbours(network, 'o2')).toEqual(['o1', 'o3']);
	expect(neighbours(network, 'o1')).toEqual([undefined, 'o2']);
	expect(neighbours(network, 'o3')).toEqual(['o2', undefined]);
});

test('a holder without a known start is followed by the one who starts on the day of the loss', () => {
	const network = chief(
		[occupancy('o1', 'amir', 'chief'), occupancy('o2', 'basil', 'chief', '2015-08-18')],
		[report('r', 'amir', 'killed', { occurred: '2015-08-18' })]
	);

	expect(nextHolder(network, found(network, 'o1'))?.id).toBe('o2');
});

test('a holder without a known start never comes next', () => {
	const network = chief([occupancy('o1', 'amir', 'chief', '2013'), occupancy('o2', 'basil', 'chief', '', '2015')]);

	expect(nextHolder(network, found(network, 'o1'))).toBeUndefined();
});

test('nobody follows themselves', () => {
	const network = chief([
		occupancy('o1', 'amir', 'chief', '2013', '2014'),
		occupancy('o2', 'amir', 'chief', '2015', '2016'),
		occupancy('o3', 'basil', 'chief', '2017')
	]);

	expect(nextHolder(network, found(network, 'o1'))?.id).toBe('o3');
});

test.each([
	['many seats', 7],
	['an unknown number of seats', undefined]
])('a post with %s is not handed on', (_, seats) => {
	const network = chief(
		[occupancy('o1', 'amir', 'chief', '2013'), occupancy('o2', 'basil', 'chief', '2014')],
		[],
		post('chief', { seats })
	);

	expect(neighbours(network, 'o1')).toEqual([undefined, undefined]);
});

test('whoever only acts is passed over, and has neighbours of their own', () => {
	const network = chief([
		occupancy('o1', 'amir', 'chief', '2013', '2014'),
		occupancy('o2', 'basil', 'chief', '2014', '2015', { acting: true }),
		occupancy('o3', 'cyrus', 'chief', '2015')
	]);

	expect(neighbours(network, 'o1')).toEqual([undefined, 'o3']);
	expect(neighbours(network, 'o3')).toEqual(['o1', undefined]);
	expect(neighbours(network, 'o2')).toEqual(['o1', 'o3']);
});

function chief(occupancies: readonly Occupancy[], reports: readonly Report[] = [], held: Post = post('chief')) {
	const people = ['amir', 'basil', 'cyrus'].map((id) => person(id));
	return networkOf(dataset({ people, posts: [held], occupancies, reports }));
}

function found(network: ReturnType<typeof chief>, id: Id): Occupancy {
	const occupancy = network.occupancies.get(id);
	if (occupancy === undefined) throw new RangeError(id);
	return occupancy;
}

function neighbours(network: ReturnType<typeof chief>, id: Id) {
	const occupancy = found(network, id);
	return [previousHolder(network, occupancy)?.id, nextHolder(network, occupancy)?.id];
}

import { expect, test } from 'vitest';
import { body, dataset, occupancy, person, post } from '../../../../tests/fixtures/small.ts';
import type { Counts } from '../../dataset/dataset.ts';
import { networkOf } from '../../network/network-of.ts';
import { bodyRosterWords } from './body-roster.ts';

const network = (counts: Counts = 'post') =>
	networkOf(
		dataset({
			counts,
			people: ['amir', 'basil', 'cyrus'].map((id) => person(id)),
			bodies: [body('treasury'), body('admiralty')],
			posts: [post('purse', { body: 'treasury' }), post('fleet', { body: 'admiralty' })],
			occupancies: [
				occupancy('a', 'amir', 'purse', '2001/2003'),
				occupancy('b', 'basil', 'purse', '2003/2005'),
				occupancy('c', 'basil', 'fleet', '2005/2007'),
				occupancy('d', 'cyrus', 'fleet', '2001/2005')
			]
		})
	);

test('of the members of one body those count who hold a post in another, which is said', () => {
	expect(bodyRosterWords(network(), { members: ['basil', 'amir'] })).toBe('posts in other bodies count too');
});

test.each([
	['where what became of people is counted', network('fate'), ['amir', 'basil']],
	['of a roster that is no body', network(), ['amir', 'cyrus']],
	['of everyone', network(), ['amir', 'basil', 'cyrus']]
])('nothing is said %s', (_, given, members) => {
	expect(bodyRosterWords(given, { members })).toBe('');
});

test('nothing is said of a body whose members held no other post', () => {
	const { dataset: whole } = network();
	const occupancies = whole.occupancies.filter(({ id }) => id !== 'c');
	expect(bodyRosterWords(networkOf({ ...whole, occupancies }), { members: ['amir', 'basil'] })).toBe('');
});

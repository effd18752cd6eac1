import { expect, test } from 'vitest';
import { dataset, occupancy, person, post } from '../../../tests/fixtures/small.ts';
import { portfolio } from '../../../tests/fixtures/vocabulary.ts';
import { noPortfolio } from '../dataset/vocabulary.ts';
import { highestRankOf, portfolioOf } from './highest-post.ts';
import { networkOf } from './network-of.ts';

const network = networkOf(
	dataset({
		people: ['amir', 'basil', 'cyrus'].map((id) => person(id)),
		posts: [
			post('governor', { rank: 4, portfolio: 'territory' }),
			post('spokesman', { rank: 3, portfolio: 'media' }),
			post('treasurer', { rank: 3, portfolio: 'finance' })
		],
		occupancies: [
			occupancy('o1', 'amir', 'governor', '2014'),
			occupancy('o2', 'amir', 'spokesman', '2012', '2013'),
			occupancy('o3', 'basil', 'treasurer'),
			occupancy('o4', 'basil', 'spokesman')
		]
	})
);

test('a portfolio is that of the highest-ranked post ever held, even one held no longer', () => {
	expect(portfolioOf(network, 'amir')).toBe(portfolio('media'));
	expect(highestRankOf(network, 'amir')).toBe(3);
});

test('of posts of one rank the first decides', () => {
	expect(portfolioOf(network, 'basil')).toBe(portfolio('finance'));
});

test('a person who held no post has no rank', () => {
	expect(highestRankOf(network, 'cyrus')).toBe(Infinity);
	expect(portfolioOf(network, 'cyrus')).toBe(noPortfolio);
});

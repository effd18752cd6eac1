import { describe, expect, test } from 'vitest';
import { body, dataset, day, occupancy, person, post, report, tie } from '../../../../tests/fixtures/small.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { networkOf } from '../../network/network-of.ts';
import { busiestDays, pairsOn, type TimedPair, timedPairs } from './timed-pairs.ts';

const people = ['amir', 'basil', 'cyrus', 'dawud'];
const everyone = new Set(people);

function pairsIn(
	given: Partial<Dataset>,
	among: ReadonlySet<string> = everyone,
	hasOutlines = true
): readonly TimedPair[] {
	return timedPairs(networkOf(dataset({ people: people.map((id) => person(id)), ...given })), among, hasOutlines);
}

const idsOf = (pairs: readonly TimedPair[]) => pairs.map(({ id }) => id);

describe('timedPairs', () => {
	test('makes one pair of all ties between two people, whichever comes first', () => {
		const ties = [tie('t1', 'basil', 'amir', 'command'), tie('t2', 'amir', 'basil', 'rivalry')];
		expect(pairsIn({ ties })).toMatchObject([{ id: 'amir basil', from: 'amir', to: 'basil' }]);
	});

	test('leaves out who sits in one council, unless no outline shows it', () => {
		const given = {
			bodies: [body('council', { collegial: true })],
			posts: [post('seat', { body: 'council', seats: 3 })],
			occupancies: [
				occupancy('o1', 'amir', 'seat', '2012-01-01', '2013-01-01'),
				occupancy('o2', 'basil', 'seat', '2012-01-01', '2013-01-01')
			],
			ties: [tie('t1', 'cyrus', 'dawud', 'council')]
		};
		expect(pairsIn(given)).toEqual([]);
		expect(idsOf(pairsIn(given, everyone, false))).toEqual(['amir basil', 'cyrus dawud']);
	});

	test('leaves out ties to people who are not asked for', () => {
		expect(pairsIn({ ties: [tie('t1', 'amir', 'basil', 'command')] }, new Set(['amir', 'cyrus']))).toEqual([]);
	});

	test('gives each spell from the earliest start to the latest end, open where no date is given', () => {
		const ties = [
			tie('t1', 'amir', 'basil', 'command', '2012', '2013'),
			tie('t2', 'amir', 'basil', 'rivalry', '2014-05-01')
		];
		const [pair] = pairsIn({ ties });
		expect(pair?.spells).toContainEqual([day('2012-01-01'), day('2013-12-31')]);
		expect(pair?.spells).toContainEqual([day('2014-05-01'), Infinity]);
	});

	test('ends each spell when one of the two was lost for sure', () => {
		const given = {
			ties: [tie('t1', 'amir', 'basil', 'command', '2012')],
			reports: [
				report('r1', 'basil', 'killed', { occurred: '2014-05-01', verdict: 'refuted' }),
				report('r2', 'basil', 'killed', { occurred: '2015-05' })
			]
		};
		expect(pairsIn(given)[0]?.spells).toEqual([[day('2012-01-01'), day('2015-05-31')]]);
	});
});

const timed = (id: string, ...spells: TimedPair['spells']): TimedPair => ({ id, from: id, to: id, spells });

test('a pair is there from its first day until before its last', () => {
	const pairs = [timed('a', [10, 20])];
	expect([9, 10, 19, 20].map((on) => idsOf(pairsOn(pairs, on)))).toEqual([[], ['a'], ['a'], []]);
});

describe('busiestDays', () => {
	const pairs = [timed('a', [0, 100]), timed('b', [10, 30]), timed('c', [20, 30]), timed('d', [50, 60])];

	test('gives the days with most pairs, the busiest first, the earlier of two', () => {
		expect(busiestDays(pairs, 3)).toEqual([20, 10, 50]);
	});

	test('takes one day only of those with the same pairs', () => {
		expect(busiestDays([timed('a', [0, 10], [20, 30])], 3)).toEqual([0]);
	});

	test('gives none where nobody is tied', () => {
		expect(busiestDays([], 3)).toEqual([]);
	});
});

import { expect, test } from 'vitest';
import { snapshotOn } from '../../history/snapshot.ts';
import { networkWithout } from '../../network/network-of.ts';
import type { Lens } from '../../view/view.ts';
import { historyWith, supposing, then, today } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report } from '../../../../tests/fixtures/small.ts';
import { heldStateOf, holdersCountOf } from './held-state.ts';

const given = {
	people: [person('amir'), person('basil'), person('cyrus')],
	posts: [post('speaker'), post('head'), post('founder'), post('member', { seats: undefined })],
	occupancies: [
		occupancy('a', 'amir', 'speaker', '2013-01-01'),
		occupancy('b', 'basil', 'head', '2013-01-01', '2015'),
		occupancy('c', 'cyrus', 'founder', '2010-01-01', '2012-01-01'),
		occupancy('a1', 'amir', 'member', '2013-01-01', '2014-01-01'),
		occupancy('a2', 'amir', 'member', '2014-06-01'),
		occupancy('b1', 'basil', 'member', '2013-01-01', '2015'),
		occupancy('c1', 'cyrus', 'member', '2010-01-01', '2012-01-01')
	],
	reports: [report('q', 'amir', 'killed', { occurred: '2015-05-01', published: '2015-09-01' })]
};

function on(date: string, lens: Lens = today) {
	const history = historyWith(given, lens);
	return { network: history.network, snapshot: snapshotOn(history, day(date)) };
}

function statesOn(date: string, lens?: Lens) {
	const { network, snapshot } = on(date, lens);
	return ['speaker', 'head', 'founder'].map((id) => heldStateOf(network, snapshot, id));
}

test('a post is held, perhaps held while its holder may have gone, or without a reported holder', () => {
	expect(statesOn('2015-03-01')).toEqual(['held', 'perhaps held', 'without']);
});

test('a holder who is lost leaves a post without one as soon as that is known, unless a what-if has him alive', () => {
	expect(statesOn('2015-06-01')[0]).toBe('without');
	// Nothing says that he is alive either.
	expect(statesOn('2015-06-01', then)[0]).toBe('perhaps held');
	expect(statesOn('2015-06-01', supposing(['amir', { kind: 'alive' }]))[0]).toBe('held');
});

test('a post counts nobody whose every source is set aside', () => {
	const { network, snapshot } = on('2015-03-01');

	expect(heldStateOf(networkWithout(network, new Set(['source:paper'])), snapshot, 'speaker')).toBe('without');
});

test('who holds a post more than once is one of its people', () => {
	const { network, snapshot } = on('2015-03-01');
	const terms = (network.occupanciesIn.get('member') ?? []).map(({ id, person: holder }) => ({
		occupancy: id,
		person: holder
	}));

	expect(holdersCountOf(terms, snapshot)).toEqual({ named: 3, held: 1, perhaps: 1 });
});

import { describe, expect, test } from 'vitest';
import { always } from '../../../../tests/fixtures/laid-out.ts';
import { ground } from '../../../../tests/fixtures/street-map.ts';
import { hubsIn, netOf } from './nets.ts';

const star = (hub: string, ...others: string[]) => others.map((other) => always(hub, other));

describe('hubsIn', () => {
	test('finds whoever has most pairs, if three or more', () => {
		const { hubs, others } = hubsIn([...star('a', 'b', 'c', 'd'), always('b', 'c')]);
		expect(hubs.map(({ hub, pairs }) => [hub, pairs.length])).toEqual([['a', 3]]);
		expect(others.map(({ id }) => id)).toEqual(['b c']);
	});

	test('finds the next one among the pairs that are left', () => {
		const { hubs, others } = hubsIn([...star('a', 'b', 'c', 'd', 'e'), ...star('b', 'c', 'd', 'e'), always('c', 'd')]);
		expect(hubs.map(({ hub, pairs }) => [hub, pairs.length])).toEqual([
			['a', 4],
			['b', 3]
		]);
		expect(others.map(({ id }) => id)).toEqual(['c d']);
	});

	test('takes away the pairs that lead to it as well as those that begin there', () => {
		const { hubs, others } = hubsIn(['a', 'b', 'c'].map((other) => always(other, 'hub')));
		expect(hubs.map(({ hub }) => hub)).toEqual(['hub']);
		expect(others).toEqual([]);
	});

	test('takes the first by id of two with as many', () => {
		const pairs = [...star('z', 'c', 'd', 'e'), ...star('a', 'f', 'g', 'h')];
		expect(hubsIn(pairs).hubs.map(({ hub }) => hub)).toEqual(['a', 'z']);
	});

	test('finds none where nobody has three', () => {
		expect(hubsIn([always('a', 'b'), always('b', 'c')]).hubs).toEqual([]);
	});
});

/** What each way of a net runs along, from the hub on. */
const streetsOf = (net: ReturnType<typeof netOf>) => net.map(({ pieces }) => pieces.map(({ street }) => street));

describe('netOf', () => {
	test('runs from the foot of the head down the channel, along the road above each row, and down to each mark', () => {
		const net = netOf(ground, { hub: 'head', pairs: star('head', 'a0', 'a1', 'b0') }, []);
		expect(streetsOf(net)).toEqual([
			['channel', 'road 1', 'top a0'],
			['channel', 'road 1', 'top a1'],
			['channel', 'road 2', 'top b0']
		]);
	});

	test('shares the channel and the road between its ways', () => {
		const [one, other] = netOf(ground, { hub: 'head', pairs: star('head', 'a0', 'a1') }, []);
		expect(one?.pieces.slice(0, 2).every((piece, index) => piece === other?.pieces[index])).toBe(true);
		expect(one?.pieces[2]).not.toBe(other?.pieces[2]);
	});

	test('leaves another hub at top or foot, whichever costs less', () => {
		const above = netOf(ground, { hub: 'b0', pairs: star('b0', 'a1', 'a2', 'b1') }, []);
		expect(above[2]?.pieces[0]?.street).toBe('top b0');
		const below = netOf(ground, { hub: 'a0', pairs: star('a0', 'b1', 'b2', 'b3') }, []);
		expect(streetsOf(below)[0]).toEqual(['foot a0', 'road 2', 'top b1']);
	});

	test('leaves out whoever has no seat', () => {
		expect(netOf(ground, { hub: 'head', pairs: star('head', 'nobody') }, [])).toEqual([]);
		expect(netOf(ground, { hub: 'nobody', pairs: star('nobody', 'a0') }, [])).toEqual([]);
	});
});

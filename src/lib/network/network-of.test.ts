import { describe, expect, test } from 'vitest';
import { body, dataset, occupancy, person, post, report, tie } from '../../../tests/fixtures/small.ts';
import { networkOf, networkWithout } from './network-of.ts';

const council = body('council', { collegial: true });
const head = post('head', { rank: 1 });
const seat = post('seat', { body: 'council', seats: 7, reportsTo: 'head', confidence: 'medium' });
const people = ['amir', 'basil', 'caliph'].map((id) => person(id));

test('everyone is a node and every tie an edge, under their own ids', () => {
	const network = networkOf(dataset({ people, ties: [tie('t', 'amir', 'basil', 'service')] }));

	expect(network.graph.nodes()).toEqual(['amir', 'basil', 'caliph']);
	expect(network.graph.edges()).toEqual([...network.ties.keys()]);
	expect(network.graph.directedSize).toBe(1);
});

describe('ties that are derived', () => {
	const network = networkOf(
		dataset({
			people,
			bodies: [body('office'), council],
			posts: [head, seat],
			occupancies: [
				occupancy('o1', 'caliph', 'head', '2013'),
				occupancy('o2', 'basil', 'seat', '2014', '', { confidence: 'low' }),
				occupancy('o3', 'amir', 'seat', '2014')
			]
		})
	);

	test('a holder commands those whose post reports to theirs', () => {
		expect(network.ties.get('command--caliph--amir')).toMatchObject({ directed: true, from: 'caliph', to: 'amir' });
	});

	test('people who sit in one collegial body are tied, without a direction', () => {
		expect(network.ties.get('council--amir--basil')).toMatchObject({ directed: false, from: 'amir', to: 'basil' });
	});

	test('there is no council tie across bodies, nor any other', () => {
		expect([...network.ties.keys()].sort()).toEqual([
			'command--caliph--amir',
			'command--caliph--basil',
			'council--amir--basil'
		]);
	});

	test('a derived tie says from which occupancies it comes, and is as sure as the least of them', () => {
		expect(network.ties.get('command--caliph--basil')?.grounds).toMatchObject([
			{ records: ['o1', 'o2'], confidence: 'low' }
		]);
		expect(network.ties.get('command--caliph--amir')?.grounds).toMatchObject([{ confidence: 'medium' }]);
	});
});

test('holders whose spells never meet are not tied', () => {
	const network = networkOf(
		dataset({
			people,
			bodies: [council],
			posts: [seat],
			occupancies: [
				occupancy('o1', 'amir', 'seat', '2014-01-01', '2015-03-01'),
				occupancy('o2', 'basil', 'seat', '2015-03-01'),
				occupancy('o3', 'caliph', 'seat', '2015-02-28')
			]
		})
	);

	expect([...network.ties.keys()].sort()).toEqual(['council--amir--caliph', 'council--basil--caliph']);
});

test('nobody is tied to themselves by holding two posts', () => {
	const network = networkOf(
		dataset({
			people,
			posts: [head, seat],
			bodies: [council],
			occupancies: [occupancy('o1', 'amir', 'head', '2013'), occupancy('o2', 'amir', 'seat', '2013')]
		})
	);

	expect(network.ties.size).toBe(0);
});

test('stated and derived ties of one kind between the same two are one tie with several grounds', () => {
	const network = networkOf(
		dataset({
			people,
			posts: [head, seat],
			bodies: [council],
			occupancies: [occupancy('o1', 'caliph', 'head', '2013'), occupancy('o2', 'amir', 'seat', '2014')],
			ties: [tie('t', 'caliph', 'amir', 'command', '2012')]
		})
	);

	expect([...network.ties.keys()]).toEqual(['command--caliph--amir']);
	expect(network.ties.get('command--caliph--amir')?.grounds.map(({ records }) => records)).toEqual([
		['t'],
		['o1', 'o2']
	]);
});

test('a tie without a direction is the same from either end', () => {
	const network = networkOf(
		dataset({ people, ties: [tie('t1', 'basil', 'amir', 'rivalry'), tie('t2', 'amir', 'basil', 'rivalry')] })
	);

	expect(network.ties.size).toBe(1);
	expect(network.ties.get('rivalry--amir--basil')?.grounds).toHaveLength(2);
});

test('a tie without a direction is told in the order in which its first record names the two', () => {
	const ties = [tie('t1', 'basil', 'amir', 'rivalry'), tie('t2', 'amir', 'basil', 'rivalry')];

	expect(networkOf(dataset({ people, ties })).ties.get('rivalry--amir--basil')).toMatchObject({
		directed: false,
		from: 'basil',
		to: 'amir'
	});
});

test("a person's reports come in order of publication, the undated last", () => {
	const { published: _, ...undated } = report('r0', 'amir', 'alive');
	const network = networkOf(
		dataset({
			people,
			reports: [
				{ ...undated, published: undefined },
				report('r1', 'amir', 'killed', { occurred: '2014', published: '2015-02-01' }),
				report('r2', 'amir', 'alive', { occurred: '2015-01-15' })
			]
		})
	);

	expect(network.reportsOn.get('amir')?.map(({ id }) => id)).toEqual(['r2', 'r1', 'r0']);
	expect(network.reportsOn.has('basil')).toBe(false);
});

describe('a network without what is set aside', () => {
	const network = networkOf(
		dataset({
			people,
			sources: [
				{
					id: 'S1',
					publisher: 'A paper',
					title: '',
					date: undefined,
					url: undefined,
					copy: 'none',
					note: '',
					extra: []
				}
			],
			ties: [tie('t', 'amir', 'basil', 'service', '', '', { sources: ['S1'] })]
		})
	);
	const without = networkWithout(network, new Set(['source:S1']));

	test('has everyone in it, and only the ties that are left', () => {
		expect(without.graph.nodes()).toEqual(network.graph.nodes());
		expect(without.graph.edges()).toEqual([]);
	});

	test('is made once', () => {
		expect(networkWithout(without, new Set(['source:S1']))).toBe(without);
		expect(networkWithout(network, new Set())).toBe(network);
	});
});

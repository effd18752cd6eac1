import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDataset, aDay, aLens } from '../../../tests/fixtures/arbitrary-dataset.ts';
import { historyWith, supposing, then } from '../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report, tie } from '../../../tests/fixtures/small.ts';
import type { Dataset, Id } from '../dataset/dataset.ts';
import { changesBetween } from './changes.ts';
import { historyOf } from './history-of.ts';
import type { History } from './history.ts';
import { snapshotOn } from './snapshot.ts';
import { networkOf } from '../network/network-of.ts';
import type { Day } from '../time/day.ts';
import { type Comparison, comparisonOf, type Difference } from './comparison.ts';

/** A run compares every person, occupancy and tie of two days. */
const runs = { numRuns: 50 };

/** Amir is killed in 2015, Badr may have been, Celia is captured and released, Daud comes in 2016. */
const data: Partial<Dataset> = {
	people: [person('amir'), person('badr'), person('celia'), person('daud', { joined: undefined })],
	posts: [post('chief')],
	occupancies: [
		occupancy('o1', 'amir', 'chief', '2012'),
		occupancy('o2', 'badr', 'chief', '2016-01-01'),
		occupancy('o3', 'daud', 'chief', '2016-06-01')
	],
	ties: [tie('t', 'amir', 'badr', 'service', '2013'), tie('u', 'badr', 'celia', 'service', '2013')],
	reports: [
		report('r1', 'amir', 'killed', { occurred: '2015-08-18' }),
		report('r2', 'badr', 'killed', { occurred: '2016-03-01', verdict: 'open' }),
		report('r5', 'badr', 'alive', { occurred: '2016-01-31' }),
		report('r3', 'celia', 'captured', { occurred: '2015-02-01' }),
		report('r4', 'celia', 'released', { occurred: '2016-02-01' })
	]
};

const everybody = { has: () => true };

function between(
	history: History,
	first: Day,
	second: Day,
	drawn: { has: (id: Id) => boolean } = everybody
): Comparison {
	return comparisonOf(history.network, drawn, {
		of: 'dates',
		before: snapshotOn(history, first),
		after: snapshotOn(history, second)
	});
}

function on(from: string, to: string, history = historyWith(data)): Comparison {
	return between(history, day(from), day(to));
}

describe('between two dates', () => {
	test('whoever was lost in between left, with their posts and ties', () => {
		const { people, occupancies, ties } = on('2015-08-17', '2015-08-18');

		expect(people.get('amir')).toBe('left');
		expect(occupancies.get('o1')).toBe('left');
		expect(ties.get('service--amir--badr')).toBe('left');
		expect(people.get('badr')).toBe('stayed');
	});

	test('whoever entered the record came', () => {
		expect(on('2015-12-31', '2016-06-01').people.get('daud')).toBe('came');
		expect(on('2015-12-31', '2016-05-31').people.has('daud')).toBe(false);
	});

	test('whoever may have been lost changed, and what hangs on them is less sure', () => {
		const { people, occupancies } = on('2016-01-31', '2016-03-01');

		expect(people.get('badr')).toBe('changed');
		expect(occupancies.get('o2')).toBe('changed');
	});

	test('whoever is free again came, with their ties', () => {
		const { people, ties } = on('2015-06-01', '2016-02-01');

		expect(people.get('celia')).toBe('came');
		expect(ties.get('service--badr--celia')).toBe('came');
	});

	test('whoever was lost before stayed', () => {
		expect(on('2015-08-18', '2015-12-31').people.get('amir')).toBe('stayed');
	});

	test('whoever entered the record and was lost in between changed', () => {
		const given = { ...data, people: [person('amir', { joined: undefined })], occupancies: [], ties: [] };
		const history = historyWith({ ...given, reports: [report('r1', 'amir', 'killed', { occurred: '2015-08-18' })] });
		const first = history.fates.get('amir')?.[0]?.from ?? 0;

		expect(between(history, first - 1, day('2015-08-18')).people.get('amir')).toBe('changed');
	});

	test('only the people drawn count, and the ties among them', () => {
		const drawn = new Set(['badr', 'celia']);
		const { people, occupancies, ties } = between(historyWith(data), day('2015-08-17'), day('2016-06-01'), drawn);

		expect([...people.keys()]).toEqual(['badr', 'celia']);
		expect([...occupancies.keys()]).toEqual(['o2']);
		expect([...ties.keys()]).toEqual(['service--badr--celia']);
	});

	test('with clock "then" each day is read as it was known on that day', () => {
		const reports = [
			report('r1', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-09-01' }),
			report('r2', 'amir', 'alive', { occurred: '2015-10-01' })
		];
		const history = historyWith({ ...data, reports }, then);

		expect(on('2015-08-17', '2015-08-31', history).people.get('amir')).toBe('stayed');
		expect(on('2015-08-17', '2015-09-01', history).people.get('amir')).toBe('changed');
		expect(on('2015-09-01', '2015-10-01', history).people.get('amir')).toBe('changed');
	});
});

test('from the record to the what-if on one date, whoever is revived came and whoever is lost left', () => {
	const whatIf = historyWith(data, supposing(['amir', { kind: 'alive' }], ['celia', { kind: 'lost', from: 0 }]));
	const { people, ties } = comparisonOf(whatIf.network, everybody, {
		of: 'record',
		before: snapshotOn(historyWith(data), day('2016-02-02')),
		after: snapshotOn(whatIf, day('2016-02-02'))
	});

	expect(Object.fromEntries(people)).toEqual({ amir: 'came', badr: 'stayed', celia: 'left' });
	expect(Object.fromEntries(ties)).toEqual({ 'service--amir--badr': 'came', 'service--badr--celia': 'left' });
});

/** Every difference of a comparison, by a name of its own. */
function all({ people, occupancies, ties }: Comparison): ReadonlyMap<string, Difference> {
	const named = (kind: string, differences: ReadonlyMap<Id, Difference>) =>
		[...differences].map(([id, difference]) => [`${kind} ${id}`, difference] as const);
	return new Map([...named('fate', people), ...named('occupancy', occupancies), ...named('tie', ties)]);
}

const backwards: Readonly<Record<Difference, Difference>> = {
	came: 'left',
	left: 'came',
	changed: 'changed',
	stayed: 'stayed'
};

test('a day compared with itself has only what stayed', () => {
	fc.assert(
		fc.property(aDataset, aLens, aDay, (given, lens, date) => {
			const history = historyOf(networkOf(given), lens);

			const differing = [...all(between(history, date, date)).values()].filter((difference) => difference !== 'stayed');

			expect(differing).toEqual([]);
		}),
		runs
	);
});

test('read backwards, what came left, and what changed or stayed did so', () => {
	fc.assert(
		fc.property(aDataset, aLens, aDay, aDay, (given, lens, a, b) => {
			const history = historyOf(networkOf(given), lens);
			const forth = all(between(history, a, b));
			const back = all(between(history, b, a));

			expect(new Map([...back].map(([id, difference]) => [id, backwards[difference]]))).toEqual(forth);
		}),
		runs
	);
});

test('what differs between two days shows in the changes of the history between them', () => {
	fc.assert(
		fc.property(aDataset, aLens, aDay, aDay, (given, lens, a, b) => {
			const [from, to] = [Math.min(a, b), Math.max(a, b)];
			const history = historyOf(networkOf(given), lens);
			const changed = new Set(changesBetween(history, from, to).map(({ kind, id }) => `${kind} ${id}`));
			const differing = [...all(between(history, from, to))].filter(([, difference]) => difference !== 'stayed');

			expect(differing.filter(([id]) => !changed.has(id))).toEqual([]);
		}),
		runs
	);
});

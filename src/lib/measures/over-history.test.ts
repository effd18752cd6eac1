import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDataset, aDay, aLens } from '../../../tests/fixtures/arbitrary-dataset.ts';
import { historyWith, supposing } from '../../../tests/fixtures/lenses.ts';
import { body, day, occupancy, person, post, report, roster, tie } from '../../../tests/fixtures/small.ts';
import { valueOn } from '../history/step-function.ts';
import { historyOf } from '../history/history-of.ts';
import type { History } from '../history/history.ts';
import { networkOf } from '../network/network-of.ts';
import { centralisation } from './graph/centralisation.ts';
import { components } from './graph/components.ts';
import { efficiency } from './graph/efficiency.ts';
import { experience } from './posts/experience.ts';
import { fragmentation } from './graph/fragmentation.ts';
import { largestShare } from './graph/largest-share.ts';
import type { Form, Measure } from './measure.ts';
import { measures } from './measures.ts';
import { measureOn, overHistory } from './over-history.ts';
import { people } from './graph/people.ts';
import { postsVacant } from './posts/posts-vacant.ts';
import { ties } from './graph/ties.ts';
import type { MeasureValue } from './value.ts';

/** Each of the eleven measures comes up several times; faults showed after 1 to 9 runs. */
const runs = { numRuns: 60 };

const three = roster(['amir', 'basil', 'cyrus']);

describe('a council of three, of whom one is lost and one may be', () => {
	const ids = ['amir', 'basil', 'cyrus'];
	const history = historyWith({
		people: ids.map((id) => person(id)),
		bodies: [body('council', { collegial: true })],
		posts: [post('seat', { body: 'council', seats: 3 })],
		occupancies: ids.map((id) => occupancy(`o-${id}`, id, 'seat', '2014-01-01')),
		reports: [
			...ids.map((id) => report(`alive-${id}`, id, 'alive', { occurred: '2016-12-31' })),
			report('a', 'amir', 'killed', { occurred: '2015-05' })
		].filter(({ id }) => id !== 'alive-amir'),
		rosters: [three]
	});

	test('counts the maybe lost not at all and fully, as a range', () => {
		expect(read(history, people, 'residual', '2015-04-30')).toEqual([3, 3]);
		expect(read(history, people, 'residual', '2015-05-15')).toEqual([2, 3]);
		expect(read(history, people, 'residual', '2015-05-31')).toEqual([2, 2]);
		expect(read(history, ties, 'residual', '2015-05-15')).toEqual([1, 3]);
	});

	test('is not fragmented among those left, and is over the roster', () => {
		expect(read(history, fragmentation, 'residual', '2015-05-31')).toEqual([0, 0]);
		expect(read(history, fragmentation, 'fixed-roster', '2015-04-30')).toEqual([0, 0]);
		// Two of three pairs are torn apart.
		expect(read(history, fragmentation, 'fixed-roster', '2015-05-31')).toEqual([2 / 3, 2 / 3]);
		expect(read(history, fragmentation, 'fixed-roster', '2015-05-15')).toEqual([0, 2 / 3]);
		expect(read(history, components, 'fixed-roster', '2015-05-31')).toEqual([2, 2]);
	});

	test('leaves too few for a centre, unless the maybe lost one is there', () => {
		expect(measureOn(history, three, centralisation, 'residual', day('2015-05-31'))).toMatchObject({
			kind: 'undefined',
			reason: 'With fewer than three people ties cannot gather on one.'
		});
		expect(measureOn(history, three, centralisation, 'residual', day('2015-05-15'))).toMatchObject({
			kind: 'number',
			low: 0,
			high: 0,
			partly: 'With fewer than three people ties cannot gather on one.'
		});
	});

	test('over its history changes on the days of the changes alone', () => {
		const steps = overHistory(history, three, fragmentation, 'fixed-roster', three.period);

		expect(steps.map(({ from }) => from)).toEqual([day('2014-01-01'), day('2015-05-01'), day('2015-05-31')]);
	});

	test('has no value in a form that a measure does not have', () => {
		expect(() => measureOn(history, three, people, 'fixed-roster', day('2015-05-31'))).toThrow('people has no form');
	});
});

test('a tie without a known start is counted not at all and fully', () => {
	const history = historyWith({
		people: [person('amir'), person('basil')],
		ties: [tie('t', 'amir', 'basil', 'association')],
		reports: ['amir', 'basil'].map((id) => report(`r-${id}`, id, 'alive', { occurred: '2016-12-31' }))
	});

	expect(read(history, ties, 'residual', '2015-01-01', roster(['amir', 'basil']))).toEqual([0, 1]);
});

test('several ties between two people are one tied pair, in whichever direction they lead', () => {
	const history = historyWith({
		people: [person('amir'), person('basil')],
		ties: [
			tie('t1', 'amir', 'basil', 'command', '2014-01-01'),
			tie('t2', 'basil', 'amir', 'deputy', '2014-01-01'),
			tie('t3', 'basil', 'amir', 'association', '2014-01-01', '2015-01-01')
		],
		reports: ['amir', 'basil'].map((id) => report(`r-${id}`, id, 'alive', { occurred: '2016-12-31' }))
	});
	const two = roster(['amir', 'basil']);

	expect(read(history, ties, 'residual', '2014-06-01', two)).toEqual([1, 1]);
	expect(read(history, ties, 'residual', '2015-06-01', two)).toEqual([1, 1]);
});

describe('the measured network', () => {
	const history = historyWith({
		people: [...'amir basil cyrus dina emil farid'.split(' ')].map((id) => person(id)),
		posts: [post('mufti')],
		occupancies: [occupancy('o', 'cyrus', 'mufti', '2014-01-01', '2015-01-01')],
		ties: [
			tie('t1', 'amir', 'cyrus', 'rivalry', '2013-01-01'),
			tie('t2', 'amir', 'dina', 'rivalry', '2013-01-01'),
			tie('t3', 'amir', 'emil', 'deputy', '2013-01-01', '2015-06-01'),
			tie('t4', 'amir', 'farid', 'rivalry', '2013-01-01')
		],
		window: Infinity
	});
	const two = roster(['amir', 'basil']);
	const counted = (on: string) => read(history, people, 'residual', on, two)[0];

	test('is of the members, and of whoever else holds a post or has a tie that binds', () => {
		// Amir and basil are members, cyrus is mufti, emil a deputy. Dina and farid are rivals alone.
		expect(counted('2014-06-01')).toBe(4);
		expect(read(history, ties, 'residual', '2014-06-01', two)).toEqual([1, 1]);
	});

	test('leaves out who has given up the post, or whose tie has ended', () => {
		expect(counted('2015-01-02')).toBe(3);
		expect(counted('2015-06-02')).toBe(2);
	});

	test('over the roster has no largest part where nobody is there for sure', () => {
		const mayBeLost = historyWith({
			people: [person('amir'), person('basil')],
			reports: [
				report('a', 'amir', 'killed', { occurred: '2015-01-01' }),
				report('b', 'basil', 'killed', { occurred: '2015-01-01', verdict: 'disputed' })
			],
			window: Infinity
		});

		expect(read(mayBeLost, largestShare, 'fixed-roster', '2014-12-31', two)).toEqual([1 / 2, 1 / 2]);
		expect(read(mayBeLost, largestShare, 'fixed-roster', '2015-01-01', two)).toEqual([0, 1 / 2]);
	});
});

describe('a post handed on', () => {
	const history = historyWith({
		people: [person('amir', { joined: undefined }), person('basil'), person('cyrus')],
		posts: [post('chief')],
		occupancies: [occupancy('o1', 'amir', 'chief', '2014-01-01'), occupancy('o2', 'basil', 'chief', '2015-09')],
		reports: [
			report('a', 'amir', 'killed', { occurred: '2015-08-18' }),
			report('b', 'basil', 'alive', { occurred: '2016-12-31' })
		]
	});

	test('is vacant for sure until the next may have begun, and maybe until he surely had', () => {
		expect(read(history, postsVacant, 'residual', '2015-08-17')).toEqual([0, 0]);
		expect(read(history, postsVacant, 'residual', '2015-08-18')).toEqual([1, 1]);
		expect(read(history, postsVacant, 'residual', '2015-09-15')).toEqual([0, 1]);
		expect(read(history, postsVacant, 'residual', '2015-09-30')).toEqual([0, 0]);
	});

	test('shows how long its holder had been there at appointment, as far as that is known', () => {
		expect(measureOn(history, three, experience, 'residual', day('2014-06-01'))).toMatchObject({
			kind: 'undefined',
			reason: 'Not known of any of the 1 holders.'
		});
		expect(measureOn(history, three, experience, 'residual', day('2015-08-18'))).toMatchObject({
			kind: 'undefined',
			reason: 'Nobody is known to hold a post.'
		});
		// From 1 January 2010 to 1 September 2015 are 2069 days, to the 30th 2098.
		expect(read(history, experience, 'residual', '2016-01-01')).toEqual([2069 / 365.25, 2098 / 365.25]);
	});
});

describe('in any history', () => {
	test('a measure followed through time is the one computed on each day', () => {
		fc.assert(
			fc.property(aDataset, aLens, aDay, fc.constantFrom(...measures), (given, lens, on, measure) => {
				const network = networkOf(given);
				const history = historyOf(network, lens);
				const [each = three] = given.rosters;
				for (const form of measure.forms) {
					const steps = overHistory(history, each, measure, form, { from: 0, to: 200 });

					expect(valueOn(steps, on)).toEqual(measureOn(history, each, measure, form, on));
				}
			}),
			runs
		);
	});

	test('over the roster a further loss never lowers fragmentation, and never raises efficiency or the largest share', () => {
		fc.assert(
			fc.property(aDataset, aLens, aDay, fc.constantFrom('amir', 'basil', 'cyrus'), (given, lens, on, lost) => {
				const network = networkOf(given);
				const [each = three] = given.rosters;
				const before = historyOf(network, lens);
				const after = historyOf(network, {
					...lens,
					whatIfs: new Map([...lens.whatIfs, [lost, { kind: 'lost', from: -1000 }]])
				});
				const change = (measure: Measure) => {
					const [was, is] = [before, after].map((history) =>
						rangeOf(measureOn(history, each, measure, 'fixed-roster', on))
					);
					return [(is?.[0] ?? 0) - (was?.[0] ?? 0), (is?.[1] ?? 0) - (was?.[1] ?? 0)];
				};

				expect(Math.min(...change(fragmentation))).toBeGreaterThanOrEqual(-1e-12);
				expect(Math.max(...change(efficiency))).toBeLessThanOrEqual(1e-12);
				expect(Math.max(...change(largestShare))).toBeLessThanOrEqual(1e-12);
			}),
			runs
		);
	});
});

test('a measure follows a what-if', () => {
	const given = {
		people: [person('amir'), person('basil')],
		reports: [
			report('a', 'amir', 'killed', { occurred: '2015-01-01' }),
			report('b', 'basil', 'alive', { occurred: '2016-12-31' })
		]
	};
	const two = roster(['amir', 'basil']);

	expect(read(historyWith(given), people, 'residual', '2015-06-01', two)).toEqual([1, 1]);
	expect(
		read(historyWith(given, supposing(['amir', { kind: 'alive' }])), people, 'residual', '2015-06-01', two)
	).toEqual([2, 2]);
});

function read(history: History, measure: Measure, form: Form, on: string, each = three): readonly number[] {
	return rangeOf(measureOn(history, each, measure, form, day(on)));
}

function rangeOf(value: MeasureValue): readonly [number, number] {
	if (value.kind !== 'number') throw new RangeError(value.reason);
	return [value.low, value.high];
}

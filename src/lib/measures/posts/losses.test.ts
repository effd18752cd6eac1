import { describe, expect, test } from 'vitest';
import { historyWith, supposing, then, today } from '../../../../tests/fixtures/lenses.ts';
import { date, day, occupancy, person, post, report, roster } from '../../../../tests/fixtures/small.ts';
import type { Dataset, Verdict } from '../../dataset/dataset.ts';
import type { Lens } from '../../view/view.ts';
import { lossesOf } from './losses.ts';
import { tallyOf } from './successions.ts';
import { tenureOf, typicalTenureOf } from './tenures.ts';
import { vacanciesOf } from './vacancies.ts';

const three = roster(['amir', 'basil', 'cyrus']);

const given: Partial<Dataset> = {
	people: [
		person('amir', { joined: date('2004'), earlierReports: 4 }),
		person('basil', { joined: date('2010-01-01') }),
		person('cyrus', { joined: undefined })
	],
	posts: [post('chief'), post('seat', { seats: 7 }), post('desk')],
	occupancies: [
		occupancy('o1', 'amir', 'chief', '2014-01-01'),
		occupancy('o2', 'amir', 'seat', '2014-01-01'),
		occupancy('o3', 'amir', 'desk'),
		occupancy('o4', 'basil', 'chief', '2015-09'),
		occupancy('o5', 'cyrus', 'chief', '2016-03-01')
	],
	reports: [
		report('false', 'amir', 'killed', { occurred: '2014-05-01', verdict: 'refuted' }),
		report('first', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-08-21' }),
		report('own', 'amir', 'killed', {
			occurred: '2015-08-18',
			published: '2015-10-13',
			sides: ['organisation']
		}),
		report('b', 'basil', 'died', { occurred: '2016-02-01/2016-02-10', published: '2016-02-15' }),
		report('c', 'cyrus', 'alive', { occurred: '2016-12-31' })
	]
};

describe('the table of losses', () => {
	test('has a row for each member who was lost, in order', () => {
		expect(rows().map(({ person: id }) => id)).toEqual(['amir', 'basil']);
		expect(rows(today, '2015-12-31').map(({ person: id }) => id)).toEqual(['amir']);
	});

	test('counts the days until the first report that stands, and until a second side or their own word', () => {
		const [amir, basil] = rows();

		expect(amir?.reported).toEqual({ report: 'first', days: { low: 3, high: 3 } });
		expect(amir?.established).toEqual({ report: 'own', days: { low: 56, high: 56 } });
		expect(basil?.reported).toEqual({ report: 'b', days: { low: 5, high: 14 } });
		expect(basil?.established).toBeUndefined();
	});

	test('counts the days until the first report that can be of the loss, also one that is disputed', () => {
		const told = (id: string, occurred: string, published: string, verdict: Verdict) =>
			report(id, 'amir', 'killed', { occurred, published, verdict });
		const history = historyWith({
			people: [person('amir')],
			reports: [
				told('too-early', '2015-01-01', '2015-01-02', 'disputed'),
				told('false', '2015-03-07', '2015-03-08', 'refuted'),
				told('doubted', '2015-03-07/2015-03-08', '2015-03-10', 'disputed'),
				{ ...told('held', '2015-03-07', '2015-03-09', 'disputed'), what: 'captured' },
				told('sure', '2015-03-07/2016-09-02', '2016-09-02', 'established')
			]
		});
		const [loss] = lossesOf(history, three, three.period);

		expect(loss?.reported).toEqual({ report: 'doubted', days: { low: 0, high: 3 } });
	});

	test('confirms an arrest by reports of it, whatever came after a release', () => {
		const own = { verdict: 'established', sides: ['organisation'] } as const;
		const history = historyWith({
			people: [person('amir'), person('basil'), person('cyrus')],
			reports: [
				report('a-held', 'amir', 'captured', { ...own, occurred: '2015-03-01', verdict: 'superseded' }),
				report('a-killed', 'amir', 'killed', { ...own, occurred: '2015-03-06', published: '2015-03-08' }),
				report('b-held', 'basil', 'captured', { ...own, occurred: '2015-03-10', published: '2015-03-11' }),
				report('b-freed', 'basil', 'released', { ...own, occurred: '2017-05-01' }),
				report('c-held', 'cyrus', 'captured', { ...own, occurred: '2015-03-20' }),
				report('c-freed', 'cyrus', 'released', { occurred: '2015-03-21', verdict: 'established' }),
				report('c-killed', 'cyrus', 'killed', { ...own, occurred: '2015-03-21' })
			]
		});
		const losses = lossesOf(history, three, { from: three.period.from, to: day('2016-12-31') });

		expect(losses.map(({ established }) => established)).toEqual([
			{ report: 'a-killed', days: { low: 2, high: 2 } },
			{ report: 'b-held', days: { low: 1, high: 1 } },
			{ report: 'c-held', days: { low: 0, high: 0 } }
		]);
	});

	test.each([today, then])('has whoever died captured lost by the capture, with the death beside it (%#)', (lens) => {
		const own = { verdict: 'established', sides: ['organisation'] } as const;
		const history = historyWith(
			{
				people: [person('amir')],
				posts: [post('chief')],
				occupancies: [occupancy('o1', 'amir', 'chief', '2014-01-01')],
				reports: [
					report('held', 'amir', 'captured', { ...own, occurred: '2015-03-01', published: '2015-03-03' }),
					report('killed', 'amir', 'killed', { ...own, occurred: '2015-03-06', published: '2015-03-07' })
				]
			},
			lens
		);

		expect(lossesOf(history, three, three.period)).toMatchObject([
			{
				since: lens === then ? day('2015-03-03') : day('2015-03-01'),
				days: { earliest: day('2015-03-01'), latest: day('2015-03-01') },
				reports: ['held'],
				death: { days: { earliest: day('2015-03-06'), latest: day('2015-03-06') }, reports: ['killed'] },
				reported: { report: 'held', days: { low: 2, high: 2 } },
				established: { report: 'held', days: { low: 2, high: 2 } },
				posts: [{ occupancy: 'o1' }]
			}
		]);
	});

	test('has somebody captured again after a release twice, and says when he was free between', () => {
		const twice = {
			people: [person('amir')],
			reports: [
				report('held', 'amir', 'captured', { occurred: '2015-03-01' }),
				report('freed', 'amir', 'released', { occurred: '2015-04-01/2015-04-03', published: '2015-05' }),
				report('again', 'amir', 'captured', { occurred: '2016-02-01' }),
				report('alive', 'amir', 'released', { occurred: '2016-03-01' })
			]
		};

		expect(lossesOf(historyWith(twice), three, { from: three.period.from, to: day('2016-02-29') })).toMatchObject([
			{ reports: ['held'], released: { earliest: day('2015-04-01'), latest: day('2015-04-03') } },
			{ reports: ['again'], released: undefined }
		]);
	});

	test('under clock then has no death that was taken back', () => {
		const own = { sides: ['organisation'] };
		const given = {
			people: [person('amir')],
			reports: [
				report('dead', 'amir', 'killed', { ...own, occurred: '2015-03-01' }),
				report('seen', 'amir', 'alive', { ...own, occurred: '2015-06-01' })
			]
		};

		expect(lossesOf(historyWith(given, then), three, { from: three.period.from, to: day('2015-05-31') })).toHaveLength(
			1
		);
		expect(lossesOf(historyWith(given, then), three, three.period)).toEqual([]);
	});

	test('counts the reports refuted before it, and says what a source counts at least', () => {
		expect(rows()[0]).toMatchObject({ falseBefore: 1, falseBeforeAtLeast: 4 });
		expect(rows()[1]).toMatchObject({ falseBefore: 0, falseBeforeAtLeast: undefined });
	});

	test('says what was held, how long it stood empty, and who came next with how many years', () => {
		const [chief, seat, desk] = rows()[0]?.posts ?? [];

		// Empty from 18 August, until 1 September at least and 30 September at most.
		expect(chief).toMatchObject({
			occupancy: 'o1',
			sure: true,
			handedOn: true,
			next: { occupancy: 'o4', person: 'basil' },
			empty: { low: 14, high: 43 },
			compared: 'fewer'
		});
		// From the last day of 2004 and the first, to 1 January 2014: 3288 and 3653 days.
		expect(chief?.years).toEqual({ low: 3288 / 365.25, high: 3653 / 365.25 });
		expect(chief?.next?.years).toEqual({ low: 2069 / 365.25, high: 2098 / 365.25 });
		expect(seat).toMatchObject({ handedOn: false, next: undefined, empty: undefined });
		expect(desk).toMatchObject({ sure: false, handedOn: true, next: undefined, years: undefined });
	});

	test('says what was held on the eve of the first day on which the loss is possible', () => {
		const own = { verdict: 'established', sides: ['organisation'] } as const;
		const history = historyWith({
			people: [person('amir')],
			posts: [post('chief'), post('desk')],
			occupancies: [occupancy('o1', 'amir', 'chief', '2014-01-01'), occupancy('late', 'amir', 'desk', '2015-03-02')],
			reports: [
				report('held', 'amir', 'captured', { ...own, occurred: '2015-03-01' }),
				report('freed', 'amir', 'released', { ...own, occurred: '2015-03-01/2015-03-03' }),
				report('killed', 'amir', 'killed', { ...own, occurred: '2015-03-03' })
			]
		});

		expect(lossesOf(history, three, three.period)).toMatchObject([
			{ since: day('2015-03-03'), posts: [{ occupancy: 'o1', sure: true }] }
		]);
	});

	test('counts a successor once, after the last whom he followed', () => {
		const history = historyWith({
			people: ['amir', 'basil', 'cyrus'].map((id) => person(id)),
			posts: [post('chief')],
			occupancies: [
				occupancy('o1', 'amir', 'chief', '2014-01-01'),
				occupancy('o2', 'basil', 'chief'),
				occupancy('o3', 'cyrus', 'chief', '2016-01-01')
			],
			reports: [
				report('a', 'amir', 'killed', { occurred: '2015-01-01' }),
				report('b', 'basil', 'killed', { occurred: '2015-06-01' })
			]
		});
		const losses = lossesOf(history, three, three.period);

		expect(losses.flatMap(({ posts }) => posts)).toMatchObject([
			{ occupancy: 'o1', handedOn: false, next: { occupancy: 'o3' } },
			{ occupancy: 'o2', handedOn: true, next: { occupancy: 'o3' } }
		]);
		expect(tallyOf(losses).cases).toBe(1);
	});

	test('has not known where nothing is recorded', () => {
		expect(rows()[1]?.posts).toMatchObject([
			{ occupancy: 'o4', next: { person: 'cyrus', years: undefined }, compared: 'not-known' }
		]);
	});

	test('adds up to how many successors had fewer years', () => {
		expect(tallyOf(rows())).toEqual({
			cases: 3,
			fewer: 1,
			more: 0,
			unclear: 0,
			'not-known': 2,
			noSuccessor: 1
		});
		expect(tallyOf([])).toMatchObject({ cases: 0, fewer: 0, 'not-known': 0 });
	});

	test('knows no verdict under clock then, and no loss that had not been confirmed', () => {
		expect(rows(then)).toMatchObject([{ person: 'amir', since: day('2015-10-13'), falseBefore: undefined }]);
		expect(rows(then, '2015-10-12')).toEqual([]);
	});

	test('has a loss by a what-if without a report, and no successor who is lost by one', () => {
		const [basil, amir] = rows(supposing(['basil', { kind: 'lost', from: day('2015-06-01') }]));

		expect(basil).toMatchObject({ person: 'basil', whatIf: true, reported: undefined, established: undefined });
		expect(amir?.posts[0]).toMatchObject({ occupancy: 'o1', next: undefined, compared: 'not-known' });
		expect(rows(supposing(['amir', { kind: 'alive' }])).map(({ person: id }) => id)).toEqual(['basil']);
	});
});

describe('the posts', () => {
	const history = historyWith(given);

	test('were empty between holders, at least counting maybe holders, at most without them', () => {
		expect(vacanciesOf(history, ['chief', 'seat', 'desk'], three.period)).toEqual([
			{
				post: 'chief',
				from: day('2015-08-18'),
				to: day('2015-09-30'),
				days: { low: 14, high: 43 },
				before: ['o1'],
				next: ['o4']
			},
			{
				post: 'chief',
				from: day('2016-02-01'),
				to: day('2016-03-01'),
				days: { low: 20, high: 29 },
				before: ['o4'],
				next: ['o5']
			}
		]);
		expect(vacanciesOf(history, ['chief'], { from: day('2014-01-01'), to: day('2015-08-17') })).toEqual([]);
	});

	const tenures = (until = '2016-12-31') =>
		['o1', 'o4', 'o5', 'o3'].flatMap((occupancy) => tenureOf(history, occupancy, day(until)) ?? []);

	test('were held for as long as the dates allow; without a known start that is not known', () => {
		// 1 January 2014 to 18 August 2015; 30 September 2015 to 1 February 2016, and 1 September to 10 February.
		expect(tenures()).toEqual([
			{ occupancy: 'o1', days: { low: 594, high: 594 }, onLastDay: 'no' },
			{ occupancy: 'o4', days: { low: 124, high: 162 }, onLastDay: 'no' },
			{ occupancy: 'o5', days: { low: 306, high: 306 }, onLastDay: 'yes' },
			{ occupancy: 'o3', days: undefined, onLastDay: 'no' }
		]);
	});

	test('were held up to a day by those who had begun by then', () => {
		expect(tenures('2014-01-31')).toEqual([
			{ occupancy: 'o1', days: { low: 31, high: 31 }, onLastDay: 'yes' },
			{ occupancy: 'o3', days: undefined, onLastDay: 'maybe' }
		]);
	});

	test('were held all along by a person who surely holds them at the end, also while not known', () => {
		const heard = ['2014-01-01', '2016-06-01'].map((on) => report(on, 'amir', 'alive', { occurred: on }));
		const silent = historyWith({ ...given, reports: heard }, then);

		expect(silent.occupancies.get('o1')?.map(({ value }) => value)).toEqual(['yes', 'maybe', 'yes', 'maybe']);
		// All of 2014 and 2015, and 182 days up to 30 June 2016.
		expect(tenureOf(silent, 'o1', day('2016-06-30'))).toMatchObject({
			days: { low: 912, high: 912 },
			onLastDay: 'yes'
		});
		// A year after he was last heard of, nobody knows.
		expect(tenureOf(silent, 'o1', day('2017-06-30'))?.onLastDay).toBe('maybe');
	});

	test('count captivity in between in the most, and not in the least', () => {
		const held = historyWith({
			...given,
			reports: [
				report('taken', 'amir', 'captured', { occurred: '2014-03-01' }),
				report('freed', 'amir', 'released', { occurred: '2014-04-01' }),
				report('dead', 'amir', 'killed', { occurred: '2014-12-31' })
			]
		});

		// 364 days of 2014, of which 31 of March in captivity.
		expect(tenureOf(held, 'o1', day('2016-12-31'))?.days).toEqual({ low: 333, high: 364 });
	});

	test('have a median tenure over the terms that are over and have a known start', () => {
		// Of 594 days and of 124 to 162.
		expect(typicalTenureOf(tenures())).toEqual({ all: 4, counted: 2, medianDays: { low: 359, high: 378 } });
		expect(typicalTenureOf(tenures('2014-01-31'))).toEqual({ all: 2, counted: 0, medianDays: undefined });
	});
});

function rows(lens: Lens = today, to = '2016-12-31') {
	return lossesOf(historyWith(given, lens), three, { from: three.period.from, to: day(to) });
}

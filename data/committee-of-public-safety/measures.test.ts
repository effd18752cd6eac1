import { describe, expect, test } from 'vitest';
import type { Id } from '../../src/lib/dataset/dataset.ts';
import type { Clock } from '../../src/lib/view/view.ts';
import { historyOf } from '../../src/lib/history/history-of.ts';
import { knownOn } from '../../src/lib/history/known/known.ts';
import { seatingOn } from '../../src/lib/history/seats.ts';
import { efficiency } from '../../src/lib/measures/graph/efficiency.ts';
import { largestShare } from '../../src/lib/measures/graph/largest-share.ts';
import { fragmentation } from '../../src/lib/measures/graph/fragmentation.ts';
import { lossesOf } from '../../src/lib/measures/posts/losses.ts';
import type { Measure } from '../../src/lib/measures/measure.ts';
import { measureOn } from '../../src/lib/measures/over-history.ts';
import { postsOfRoster } from '../../src/lib/measures/posts/posts-of-roster.ts';
import { sidesOf } from '../../src/lib/measures/reports/sides.ts';
import { tallyOf } from '../../src/lib/measures/posts/successions.ts';
import { survivalOf } from '../../src/lib/measures/survival/survival.ts';
import { tenureOf } from '../../src/lib/measures/posts/tenures.ts';
import { vacanciesOf } from '../../src/lib/measures/posts/vacancies.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { rosterOf } from '../../src/lib/network/rosters.ts';
import { isoOf } from '../../src/lib/time/day.ts';
import { readData } from '../../tests/fixtures/read-data.ts';
import { day } from '../../tests/fixtures/small.ts';

// What the losses among the twelve did, worked out by hand from the tables.

const network = networkOf(readData('committee-of-public-safety'));
const twelve = rosterOf(network, 'twelve');
const everyone = rosterOf(network, 'everyone');
const history = read('today');

describe('over the twelve as drawn up', () => {
	// Of 12·11 = 132 pairs; who sits in the Committee is tied to all who do, and a stated tie counts as one, but for a quarrel.
	test.each([
		['1793-09-06', 0, 0, 'all twelve sit together'],
		// Hérault has left (o47): 11·10. Saint-Just’s quarrel with him (t11), of some day of December, does not bind.
		['1793-12-30', 22 / 132, 22 / 132, 'Hérault left the day before'],
		['1793-12-31', 22 / 132, 22 / 132, 'the quarrel has begun'],
		['1794-03-30', 22 / 132, 22 / 132, 'Hérault is arrested, eleven sit: 11·10'],
		// Those who sit without the three: 8·7; with them, as they may have been freed by the evening: 11·10.
		['1794-07-27', 22 / 132, 76 / 132, 'three are arrested, and maybe free again'],
		['1794-07-28', 76 / 132, 76 / 132, 'three are dead: 8·7'],
		// Six sit: Barère, Billaud, Collot, Carnot, Lindet, Prieur of the Côte-d’Or, 6·5. Saint-André and Prieur of the Marne
		// are out, and tied by t24: 2·1.
		['1794-07-31', 100 / 132, 100 / 132, 'two of the eight are replaced'],
		// Of the six Carnot, Lindet and Prieur sit, 3·2; Billaud and Collot are tied by t20, 2·1; t24 as before, 2·1.
		['1794-09-01', 122 / 132, 122 / 132, 'Barère, Billaud and Collot leave, Barère with no tie left'],
		// Nobody sits with another. Carnot and Prieur are allied (t13), t20 and t24 last: 3 times 2·1. Lindet is with the two
		// from some day of 1794 on (t14, t15), so maybe: 3·2 and 2 times 2·1.
		['1794-10-06', 122 / 132, 126 / 132, 'Carnot, Lindet and Prieur leave, Prieur of the Marne returns alone'],
		// Carnot, Lindet and Prieur by t13 to t15, 3·2, and t24, 2·1.
		['1795-03-02', 124 / 132, 124 / 132, 'Barère, Billaud and Collot are arrested'],
		// Without Prieur of the Marne, who maybe is arrested, t24 goes: 3·2.
		['1795-05-21', 124 / 132, 126 / 132, 'Prieur of the Marne is arrested, or in hiding'],
		['1795-05-28', 126 / 132, 126 / 132, 'Saint-André is arrested: t24 is gone for sure']
	])('fragmentation on %s is from %d to %d: %s', (on, low, high) => {
		const value = numberOf(fragmentation, on);

		expect(value.low).toBeCloseTo(low, 12);
		expect(value.high).toBeCloseTo(high, 12);
	});

	test('efficiency counts Hérault as apart from all, once he has left', () => {
		// Pairs, each once: 11·10/2 = 55 of those who sit, of 66.
		expect(numberOf(efficiency, '1794-01-15').low).toBeCloseTo(55 / 66, 12);
		expect(numberOf(efficiency, '1794-01-15').high).toBeCloseTo(55 / 66, 12);
	});

	test('the largest part is nobody’s on the day on which the last of them died, in 1841', () => {
		expect(numberOf(largestShare, '1841-01-12')).toMatchObject({ low: 1 / 12, high: 1 / 12 });
		expect(numberOf(largestShare, '1841-01-13')).toMatchObject({ low: 0, high: 0 });
	});
});

describe('of the twelve', () => {
	// 11/12 after Hérault; times 8/11, three of eleven; times 5/8, three of eight; times 4/5, Saint-André of five. Billaud and
	// Collot are not back by the end of October 1795. Barère and Saint-André, back in its last days, are watched anew.
	const estimates = [11 / 12, 2 / 3, 5 / 12, 1 / 3];

	test('2/3 are estimated to have come through thermidor, and 1/3 May 1795', () => {
		expect(stepsOf('today', 'latest')).toEqual([
			['1794-03-30', 12, 1, near(estimates[0])],
			['1794-07-28', 11, 3, near(estimates[1])],
			['1795-03-02', 8, 3, near(estimates[2])],
			['1795-05-28', 5, 1, near(estimates[3])]
		]);
	});

	test('the three may have been lost for good on the day of their arrest; Prieur of the Marne never was', () => {
		expect(stepsOf('today', 'earliest').map(([from]) => from)).toEqual([
			'1794-03-30',
			'1794-07-27',
			'1795-03-02',
			'1795-05-28'
		]);
	});

	test('half had been lost on 2 March 1795', () => {
		const survival = survivalOf(history, twelve, twelve.period.to);

		expect(survival.kind === 'survival' ? survival.latest.median : undefined).toBe(day('1795-03-02'));
	});

	test('by what was public then, the three of thermidor count as lost from their arrest', () => {
		expect(stepsOf('then', 'latest')).toEqual([
			['1794-03-30', 12, 1, near(estimates[0])],
			['1794-07-27', 11, 3, near(estimates[1])],
			['1795-03-02', 8, 3, near(estimates[2])],
			['1795-05-28', 5, 1, near(estimates[3])]
		]);
	});
});

describe('the table of losses', () => {
	test('ends with October 1795, and says who was free again by then', () => {
		// Barère escaped on 25 or 26 October, Saint-André was freed on the 26th; Billaud and Collot only on 15 November.
		const losses = lossesOf(history, twelve, twelve.period);

		expect(losses.map(({ person, since, released }) => [person, isoOf(since), released])).toEqual([
			['herault', '1794-03-30', undefined],
			['couthon', '1794-07-28', undefined],
			['robespierre', '1794-07-28', undefined],
			['saint-just', '1794-07-28', undefined],
			['barere', '1795-03-02', { earliest: day('1795-10-25'), latest: day('1795-10-26') }],
			['billaud', '1795-03-02', undefined],
			['collot', '1795-03-02', undefined],
			['saint-andre', '1795-05-28', on('1795-10-26')]
		]);
	});

	test('has Hérault lost by his arrest, reported and settled on its day, when he held nothing any more', () => {
		// He left the Committee on 29 December 1793 (o47) and the Upper Rhine in that month (o37).
		expect(lossOf('herault')).toMatchObject({
			days: on('1794-03-30'),
			death: { days: on('1794-04-05'), reports: ['herault-death'] },
			reported: { report: 'herault-arrest', days: { low: 0, high: 0 } },
			established: { report: 'herault-arrest', days: { low: 0, high: 0 } },
			falseBefore: 0,
			posts: []
		});
	});

	test('has Robespierre’s death settled by the Convention, and what he held until he was arrested the day before', () => {
		// On 26 July he surely held foreign relations (o01) and his seat (o56), which have no end but his, and maybe the police
		// bureau (o18), which ended on some day of July. None of these posts has one seat.
		expect(lossOf('robespierre')).toMatchObject({
			days: on('1794-07-28'),
			reported: { report: 'robespierre-death', days: { low: 0, high: 0 } },
			established: { report: 'robespierre-death', days: { low: 0, high: 0 } },
			falseBefore: 0
		});
		expect(lossOf('robespierre')?.posts).toEqual([
			left('o01', 'work-foreign', 'surely'),
			left('o18', 'work-police', 'maybe'),
			seat('o56')
		]);
		expect(lossOf('couthon')?.posts).toEqual([left('o19', 'work-police', 'maybe'), seat('o50')]);
		expect(lossOf('saint-just')?.posts).toEqual([seat('o51')]);
	});

	test.each(['billaud', 'collot'])('has the arrest of %s settled by the Convention on its day', (who) => {
		// Of 2 March 1795. Both had left the Committee on 1 September 1794.
		expect(lossOf(who)).toMatchObject({
			days: on('1795-03-02'),
			reported: { report: `${who}-arrest`, days: { low: 0, high: 0 } },
			established: { report: `${who}-arrest`, days: { low: 0, high: 0 } },
			posts: []
		});
	});

	test('has Gasparin’s death dated to five days, and nobody knows when Paris heard of it', () => {
		// 7 to 11 November 1793, in books alone: published on an unknown day from the 7th on, and by one side. On 6 November he
		// was surely on mission (o34); his seat was given to Robespierre in July.
		expect(lossesOf(history, everyone, everyone.period).find(({ person }) => person === 'gasparin')).toMatchObject({
			days: { earliest: day('1793-11-07'), latest: day('1793-11-11') },
			reported: { report: 'gasparin-death', days: undefined },
			established: undefined,
			posts: [{ occupancy: 'o34', sure: true, handedOn: false }]
		});
	});
});

test('Robespierre sat for a year, or a year and a day', () => {
	// From 27 July 1793 until 26 July 1794, 365 days; on the 27th maybe; lost on the 28th.
	expect(tenureOf(history, 'o56', twelve.period.to)).toEqual({
		occupancy: 'o56',
		days: { low: 365, high: 366 },
		onLastDay: 'no'
	});
});

describe('no post is handed on', () => {
	// Arms and powder is the one post with one seat, and Prieur of the Côte-d’Or the one who held it.
	test('so that no loss left one, and there are no successors to compare', () => {
		expect(tallyOf(lossesOf(history, twelve, twelve.period))).toEqual({
			cases: 0,
			fewer: 0,
			more: 0,
			unclear: 0,
			'not-known': 0,
			noSuccessor: 0
		});
	});

	test('so that none is vacant: of one without a holder it is only that none is reported', () => {
		const posts = postsOfRoster(network, twelve);

		expect(vacanciesOf(history, posts, twelve.period)).toEqual([]);
		// Cambon left the chair on 3 October 1793, Couthon took it on 21 December.
		expect(posts).toContain('convention-president');
		expect(seatingOn(history, 'convention-president', day('1793-11-15'))).toEqual({ kind: 'no-holder-reported' });
		expect(seatingOn(history, 'work-arms', day('1794-10-05')).kind).toBe('held');
		expect(seatingOn(history, 'work-arms', day('1794-10-06'))).toEqual({ kind: 'no-holder-reported' });
	});
});

describe('the reports of losses of the twelve', () => {
	test('by the Convention are twelve, of its own doing and so on their day', () => {
		// Arrests: Hérault; Robespierre, Saint-Just, Couthon; Barère, Billaud, Collot; Saint-André. Executions: Hérault,
		// Robespierre, Saint-Just, Couthon. All are published on the day, and established.
		expect(rowOf('organisation')).toEqual({
			side: 'organisation',
			made: 12,
			verdicts: { established: 12, refuted: 0, superseded: 0, disputed: 0, open: 0 },
			medianDays: { low: 0, high: 0 },
			timed: 12,
			refutedShare: 0
		});
	});

	test('by reference works are eleven, of which none can be timed', () => {
		// The eight deaths after 1795, of all but the four executed. Disputed: an arrest of Prieur of the Marne, and the two
		// days for Collot. Each was published on some day after, until today.
		expect(rowOf('monitor')).toEqual({
			side: 'monitor',
			made: 11,
			verdicts: { established: 8, refuted: 0, superseded: 0, disputed: 3, open: 0 },
			medianDays: undefined,
			timed: 0,
			refutedShare: 0
		});
	});
});

function read(clock: Clock) {
	return historyOf(network, { clock, whatIfs: new Map(), setAside: new Set() });
}

/** The steps of the twelve until the end of their period: from when, how many at risk, how many lost, the estimate. */
function stepsOf(clock: Clock, end: 'earliest' | 'latest') {
	const survival = survivalOf(read(clock), twelve, twelve.period.to);
	if (survival.kind === 'undefined') throw new RangeError(survival.reason);
	return survival[end].steps.map(({ from, atRisk, lost, estimate }) => [isoOf(from), atRisk, lost, estimate]);
}

function near(estimate: number | undefined): unknown {
	return expect.closeTo(estimate ?? NaN, 12);
}

function lossOf(who: Id) {
	return lossesOf(history, twelve, twelve.period).find(({ person }) => person === who);
}

function rowOf(side: Id) {
	return sidesOf(knownOn(history, twelve.period.to), twelve).rows.find((row) => row.side === side);
}

function on(iso: string) {
	return { earliest: day(iso), latest: day(iso) };
}

function seat(occupancy: Id) {
	return left(occupancy, 'cps-member', 'surely');
}

/** What a loss left that is no single seat: nobody follows, and no years are known. */
function left(occupancy: Id, post: Id, held: 'surely' | 'maybe') {
	return {
		occupancy,
		post,
		sure: held === 'surely',
		handedOn: false,
		years: undefined,
		next: undefined,
		empty: undefined,
		compared: 'not-known'
	};
}

function numberOf(measure: Measure, iso: string) {
	const value = measureOn(history, twelve, measure, 'fixed-roster', day(iso));
	if (value.kind === 'undefined') throw new RangeError(value.reason);
	return value;
}

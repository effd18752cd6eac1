import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/lib/view/view.ts';
import { flagship } from '../../tests/fixtures/flagship.ts';
import { day } from '../../tests/fixtures/small.ts';
import type { Id } from '../../src/lib/dataset/dataset.ts';
import { historyOf } from '../../src/lib/history/history-of.ts';
import { knownOn } from '../../src/lib/history/known/known.ts';
import { efficiency } from '../../src/lib/measures/graph/efficiency.ts';
import { fragmentation } from '../../src/lib/measures/graph/fragmentation.ts';
import { castOf } from '../../src/lib/network/cast.ts';
import { graphOn, membersOf } from '../../src/lib/measures/graph/simple-graph.ts';
import { lossesOf } from '../../src/lib/measures/posts/losses.ts';
import type { Measure } from '../../src/lib/measures/measure.ts';
import { measureOn } from '../../src/lib/measures/over-history.ts';
import { sidesOf } from '../../src/lib/measures/reports/sides.ts';
import { tallyOf } from '../../src/lib/measures/posts/successions.ts';
import { survivalOf } from '../../src/lib/measures/survival/survival.ts';
import { tenureOf } from '../../src/lib/measures/posts/tenures.ts';
import { vacanciesOf } from '../../src/lib/measures/posts/vacancies.ts';
import { networkOf } from '../../src/lib/network/network-of.ts';
import { rosterOf } from '../../src/lib/network/rosters.ts';
import { isoOf } from '../../src/lib/time/day.ts';

// What the losses among the seven did, worked out by hand from the tables.

const network = networkOf(flagship);
const seven = rosterOf(network, 'seven-of-2014');
const history = read('today');

describe('over the seven as drawn up', () => {
	test.each([
		['2014-10-28', 0, 0, 'all seven sit in the council: each is tied to each'],
		// Without al-Turkmani 6·5 of 7·6 pairs hold together, and without Abu Ayman too, who is maybe dead, 5·4.
		['2015-08-18', 1 - 30 / 42, 1 - 20 / 42, 'al-Turkmani is dead, Abu Ayman maybe'],
		// Al-Adnani is the last who is surely there: with Abu Ayman and Abu Arkan, who is not known, 3·2 pairs, else none.
		['2016-07-13', 1 - 6 / 42, 1, 'al-Turkmani, al-Absi, al-Anbari and al-Shishani are dead'],
		['2016-09-02', 1, 1, 'nobody is left but Abu Arkan, of whom nothing is known']
	])('fragmentation on %s is from %d to %d: %s', (on, low, high) => {
		const value = numberOf(fragmentation, on);

		expect(value.low).toBeCloseTo(low, 12);
		expect(value.high).toBeCloseTo(high, 12);
	});

	test('whoever is tied is so directly, in one council: efficiency is what fragmentation leaves of one', () => {
		for (const on of ['2014-10-28', '2015-08-18', '2016-07-13']) {
			expect(numberOf(efficiency, on).low).toBeCloseTo(1 - numberOf(fragmentation, on).high, 12);
		}
	});
});

test('of the six who were heard of after the chart, 5/6 are estimated to have come through 18 August 2015', () => {
	const survival = survivalOf(history, seven, day('2016-12-31'));
	const steps = survival.kind === 'survival' ? survival.latest.steps : [];

	// The chart itself is the last evidence of Abu Arkan, who is watched on no day after it: six at risk, then one fewer each
	// time, so that n are left of six.
	expect(steps.map(({ from, atRisk, estimate }) => [isoOf(from), atRisk, estimate])).toEqual([
		['2015-08-18', 6, expect.closeTo(5 / 6, 12)],
		['2016-03-03', 5, expect.closeTo(4 / 6, 12)],
		['2016-03-24', 4, expect.closeTo(3 / 6, 12)],
		['2016-07-13', 3, expect.closeTo(2 / 6, 12)],
		['2016-08-30', 2, expect.closeTo(1 / 6, 12)],
		['2016-09-02', 1, 0]
	]);
	// With Abu Ayman lost on 7 November 2014, the first day on which he may have been, al-Absi is the third.
	expect(survival).toMatchObject({
		latest: { median: day('2016-03-24') },
		earliest: { median: day('2016-03-03') }
	});
});

test('al-Turkmani’s death was reported after 3 days and settled after 56, once three reports had been wrong', () => {
	// Killed on 18 August 2015. turk-2015-08 is of 21 August; turk-2015-10, by his own side, of 13 October: 13 days of
	// August, 30 of September, 13 of October. Refuted before: turk-2014-11, turk-2014-12, turk-2015-02.
	expect(lossOf('turkmani')).toMatchObject({
		days: { earliest: day('2015-08-18'), latest: day('2015-08-18') },
		reported: { report: 'turk-2015-08', days: { low: 3, high: 3 } },
		established: { report: 'turk-2015-10', days: { low: 56, high: 56 } },
		falseBefore: 3
	});
});

test('al-Shishani died on one of the first 13 days of July 2016, so that 0 to 12 days passed until it was said', () => {
	expect(lossOf('shishani')?.reported).toEqual({ report: 'shish-2016-07-amaq', days: { low: 0, high: 12 } });
});

test('Abu Ayman’s death was reported within 3 days: ayman-2014-qaim, which is disputed, can be of it', () => {
	// He may have been lost from 7 November 2014 on, and the report is of the 10th.
	expect(lossOf('abu-ayman')?.reported).toEqual({ report: 'ayman-2014-qaim', days: { low: 0, high: 3 } });
});

test('after al-Adnani there was no known spokesman for 97 days', () => {
	// Lost on 30 August 2016, the next on 5 December: 1 day of August, 30, 31, 30, and 5 of December.
	expect(vacanciesOf(history, ['spokesman'], seven.period)).toEqual([
		{
			post: 'spokesman',
			from: day('2016-08-30'),
			to: day('2016-12-05'),
			days: { low: 97, high: 97 },
			before: ['o40'],
			next: ['o41']
		}
	]);
	expect(lossOf('adnani')?.posts.find(({ post }) => post === 'spokesman')).toMatchObject({
		empty: { low: 97, high: 97 },
		next: { person: 'muhajir', years: undefined },
		compared: 'not-known'
	});
});

test('no first deputy is known to have been missing: whoever came next may have begun at once', () => {
	// Al-Zaydi died on 24 February 2011, and Haji Bakr followed on some day from then to January 2014 (o10). He was dead by the
	// 10th, and al-Turkmani is called deputy from that month on (o11).
	expect(vacanciesOf(history, ['first-deputy'], { from: day('2011-01-01'), to: day('2014-12-31') })).toEqual([]);
});

test('al-Adnani had spoken for the organisation for five years', () => {
	// From a day of August 2011 until 30 August 2016: from the 31st four years of 1461 days and 365 more, from the 1st 30 more.
	expect(tenureOf(history, 'o40', seven.period.to)?.days).toEqual({ low: 1826, high: 1856 });
});

test('in three cases the successor may have been in for more years or for fewer, and in six nobody knows', () => {
	// Al-Turkmani: first deputy (al-Anbari next: joined in 2004 and began about August 2015, 10.5 to 11.7 years, against about
	// 2004 and about January 2014, 7.9 to 11.2: unclear), deputy for Iraq (nobody next), military chief, maybe (al-Alwani next).
	// Al-Absi: governor of Homs (nobody). Al-Anbari: first deputy (al-Mawla next: 2007 to 2017 is 9 to 11 years, against 10.5
	// to 11.7: unclear), deputy for Syria (nobody). Al-Shishani: “war minister” (Khalimov next: 1.1 to 1.4 years, against
	// 0 to 2: unclear). Al-Adnani: spokesman (al-Muhajir next, undated), external operations (nobody).
	// Abu Ayman: military chief (al-Alwani next, who joined nobody knows when, and counts once).
	expect(tallyOf(lossesOf(history, seven, seven.period))).toEqual({
		cases: 9,
		fewer: 0,
		more: 0,
		unclear: 3,
		'not-known': 6,
		noSuccessor: 4
	});
});

test('the organisation reported four of the losses itself, rightly, after a median of 18.5 to 24.5 days', () => {
	// turk-2015-10 after 56 days, anbari-2016-is after 37 (24 March to 30 April), shish-2016-07-amaq after 0 to 12,
	// adn-2016-amaq after 0. In order: 0, 0, 37, 56 at least, and 0, 12, 37, 56 at most.
	expect(sidesOf(knownOn(history, day('2016-12-31')), seven).rows.find(({ side }) => side === 'organisation')).toEqual({
		side: 'organisation',
		made: 4,
		verdicts: { established: 4, refuted: 0, superseded: 0, disputed: 0, open: 0 },
		medianDays: { low: 18.5, high: 24.5 },
		timed: 4,
		refutedShare: 0
	});
});

test('by what had been published then, al-Turkmani counts as lost from 13 October 2015 on', () => {
	const survival = survivalOf(read('then'), seven, day('2016-12-31'));

	expect(survival.kind === 'survival' ? survival.latest.steps[0]?.from : undefined).toBe(day('2015-10-13'));
});

test('somebody who is merely on record is not in the measured network: al-Mawla in 2014, Khalimov in his video of 2015', () => {
	const members = membersOf(history, castOf(network, seven));
	const isIn = (who: Id, on: string) => graphOn(members, 'all', day(on)).hasNode(who);

	expect(isIn('mawla', '2014-10-28')).toBe(false);
	expect(isIn('khalimov', '2015-05-27')).toBe(false);
	expect(isIn('baghdadi', '2014-10-28')).toBe(true);
});

function read(clock: Clock) {
	return historyOf(network, { clock, whatIfs: new Map(), setAside: new Set() });
}

function lossOf(who: Id) {
	return lossesOf(history, seven, seven.period).find(({ person }) => person === who);
}

function numberOf(measure: Measure, on: string) {
	const value = measureOn(history, seven, measure, 'fixed-roster', day(on));
	if (value.kind === 'undefined') throw new RangeError(value.reason);
	return value;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, day, daysFrom, spell } from '../../../tests/fixtures/small.ts';
import { greatestOf, happenedBy, leastOf, presenceOn, turningDays } from './presence.ts';

/** Few runs ask for a day that bounds a date; a fault there showed after up to 53 runs. */
const runs = { numRuns: 200 };

describe('something that falls in May 2015', () => {
	test.each([
		['30 April', '2015-04-30', 'no'],
		['1 May', '2015-05-01', 'maybe'],
		['30 May', '2015-05-30', 'maybe'],
		['31 May', '2015-05-31', 'yes']
	])('at the close of %s: has it happened?', (_, on, expected) => {
		expect(happenedBy(date('2015-05'), day(on))).toBe(expected);
	});
});

test('what falls on a known day has happened at its close', () => {
	expect(happenedBy(date('2015-08-18'), day('2015-08-17'))).toBe('no');
	expect(happenedBy(date('2015-08-18'), day('2015-08-18'))).toBe('yes');
});

test.each([
	['a spell between two days lasts from the first', spell('2014-01-01', '2015-01-01'), '2014-01-01', 'yes'],
	['a spell is over on the day of its end', spell('2014-01-01', '2015-01-01'), '2015-01-01', 'no'],
	['a spell without an end goes on', spell('2014-01-01'), '2030-01-01', 'yes'],
	['a spell without a start may have begun at any time', spell('', '2015-01-01'), '1990-01-01', 'maybe'],
	['an undated spell is never surer than maybe', spell(), '2014-01-01', 'maybe'],
	['a spell that starts in some month may have begun in it', spell('2014-06'), '2014-06-15', 'maybe'],
	['a spell known on a day, begun at any time before, may be there', spell('../2014-10-28'), '2014-10-27', 'maybe'],
	['a spell that ended in some month may be over in it', spell('2014-01-01', '2015-05'), '2015-05-02', 'maybe'],
	[
		'a spell that ended at some time from a year on may be over ever after',
		spell('2014', '2015/..'),
		'2019-01-01',
		'maybe'
	]
])('%s', (_, lasting, on, expected) => {
	expect(presenceOn(lasting, day(on))).toBe(expected);
});

test('the least of no presences is yes, the greatest is no', () => {
	expect(leastOf([])).toBe('yes');
	expect(greatestOf([])).toBe('no');
	expect(leastOf(['yes', 'maybe'])).toBe('maybe');
	expect(greatestOf(['no', 'maybe'])).toBe('maybe');
});

const aDay = fc.integer({ min: 0, max: 60 });
const aDate = fc.tuple(aDay, aDay).map(([a, b]) => daysFrom(Math.min(a, b), Math.max(a, b)));
const aDateOrNone = fc.option(aDate, { nil: undefined });
const aWidth = fc.integer({ min: 0, max: 20 });

test('widening a date never makes anything surer', () => {
	fc.assert(
		fc.property(aDateOrNone, aDateOrNone, aWidth, aWidth, aDay, (start, end, before, after, on) => {
			const wider = (given: typeof start) => given && daysFrom(given.earliest - before, given.latest + after);

			const narrow = presenceOn({ start, end }, on);
			const wide = presenceOn({ start: wider(start), end: wider(end) }, on);

			expect([narrow, 'maybe']).toContain(wide);
		}),
		runs
	);
});

test('between two neighbouring turning days nothing changes', () => {
	fc.assert(
		fc.property(aDateOrNone, aDateOrNone, aDay, (start, end, on) => {
			const lasting = { start, end };
			fc.pre(!turningDays(lasting).includes(on));

			expect(presenceOn(lasting, on)).toBe(presenceOn(lasting, on - 1));
		}),
		runs
	);
});

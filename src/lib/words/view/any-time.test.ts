import { expect, test } from 'vitest';
import { day } from '../../../../tests/fixtures/small.ts';
import { dayFromIso } from '../../time/day.ts';
import { anyTimeNote, periodInText, unionCount, whenInText } from './any-time.ts';

test.each([
	['2014-01-01', '2016-12-31', 'from 2014 to 2016'],
	['2016-01-01', '2016-12-31', 'in 2016'],
	['1793-04-01', '1795-10-31', 'from April 1793 to October 1795'],
	['2016-05-01', '2016-05-31', 'in May 2016'],
	['2014-01-01', '2016-03-24', 'from 2014 to 24 March 2016'],
	['2016-01-01', '2016-03-24', 'from 1 January 2016 to 24 March 2016'],
	['2016-05-01', '2016-12-31', 'from May 2016 to December 2016'],
	['2016-03-24', '2016-03-24', 'on 24 March 2016'],
	['step 0', 'step 40', 'from step 0 to step 40']
])('the period %s to %s is said in whole years and months where it can be', (from, to, words) => {
	expect(periodInText({ from: dayFromIso(from) ?? 0, to: dayFromIso(to) ?? 0 })).toBe(words);
});

test('a snapshot of a date is named by its date, a union by its period', () => {
	const end = day('2016-12-31');
	expect(whenInText({ day: end })).toBe('on 31 December 2016');
	expect(whenInText({ day: end, union: { from: day('2014-01-01'), people: new Map() } })).toBe(
		'at any time from 2014 to 2016'
	);
});

test('the note says what is drawn, as of when the marks are, and what ends it', () => {
	expect(anyTimeNote({ from: day('2014-01-01'), to: day('2016-12-31') })).toBe(
		'Shows who was there at some time from 2014 to 2016, and every tie then. Each mark is as on 31 December 2016. Choosing a date ends this.'
	);
});

test('those of a roster who were there for sure are counted, those who only may have been apart', () => {
	const union = { from: 0, people: new Map([['amir', 'yes'] as const, ['basil', 'maybe'] as const]) };
	const names = { lost: 'dead', notLost: 'alive' };

	expect(unionCount({ union }, ['amir', 'basil', 'cyrus'], names)).toEqual({
		answer: '1 of 3 alive',
		perhaps: '1 perhaps'
	});
	expect(unionCount({ union }, ['amir'], names).perhaps).toBe('');
});

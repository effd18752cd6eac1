import { expect, test } from 'vitest';
import { dayFromIso, isoOf } from '../time/day.ts';
import { daysMeant } from './days-meant.ts';
import { parsePeriod } from './period.ts';

const meant = (text: string, period: string) => {
	const { from = 0, to = 0 } = parsePeriod(period) ?? {};
	return daysMeant(text, { from, to }).map(isoOf);
};

test.each([
	['2016-03-01', '2016-03-01'],
	['1 March 2016', '2016-03-01'],
	['Mar 1, 2016', '2016-03-01'],
	['1.3.2016', '2016-03-01'],
	['13/1/2016', '2016-01-13'],
	['March 2016', '2016-03-01'],
	['Mar 2016', '2016-03-01'],
	['2016', '2016-01-01']
])('"%s" means %s', (text, day) => {
	expect(meant(text, '2014-01/2016-12')).toEqual([day]);
});

test('day and month that can be taken for each other give two days, the day first', () => {
	expect(meant('3/1/2016', '2014-01/2016-12')).toEqual(['2016-01-03', '2016-03-01']);
});

test('a year that the period begins in means its first day in the period', () => {
	expect(meant('2014', '2014-06/2016-12')).toEqual(['2014-06-01']);
	expect(meant('2019', '2014-06/2016-12')).toEqual(['2019-01-01']);
});

test('among steps a number is a step, and a date is none', () => {
	expect(daysMeant('12', { from: dayFromIso('step 0') ?? 0, to: dayFromIso('step 40') ?? 0 }).map(isoOf)).toEqual([
		'step 12'
	]);
	expect(meant('2016-08-30', 'step 0/step 40')).toEqual([]);
});

test.each(['', 'next year', '16', '41974', '31 February 2016'])('"%s" means no day', (text) => {
	expect(meant(text, '2014-01/2016-12')).toEqual([]);
});

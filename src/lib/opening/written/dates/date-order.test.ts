import { expect, test } from 'vitest';
import { orderOf, yearPairOf } from './date-order.ts';

test('a number over 12 decides the order for the whole column', () => {
	expect(orderOf(['11/6/2017', '31/5/2014', '', '2014', '13-2-15'])).toEqual({
		order: 'day-first',
		dayFirst: ['31/5/2014', '13-2-15'],
		monthFirst: [],
		undecided: '11/6/2017'
	});
	expect(orderOf(['5/31/2014 10:00', '11/6/2017']).order).toBe('month-first');
});

test('without such a number the order is asked, with an example', () => {
	expect(orderOf(['3/3/2014', '11/6/2017', '1/2/2018'])).toEqual({
		order: 'either',
		dayFirst: [],
		monthFirst: [],
		undecided: '11/6/2017'
	});
});

test('cells that contradict each other leave it open, and both sides are given', () => {
	expect(orderOf(['31/5/2014', '5/31/2014'])).toEqual({
		order: 'either',
		dayFirst: ['31/5/2014'],
		monthFirst: ['5/31/2014'],
		undecided: undefined
	});
});

test('nothing is asked of a column whose dates have points, years first or words', () => {
	expect(orderOf(['3.12.2014', '2014-12-03', '3 December 2014', 'n/a'])).toMatchObject({
		order: 'either',
		undecided: undefined
	});
});

test('each end of a spell counts', () => {
	expect(orderOf(['1/2/2014 - 28/2/2014']).order).toBe('day-first');
});

test('a month that cannot be a later year says that year and two digits are a month', () => {
	expect(yearPairOf(['2011-12', '2014-05'])).toEqual({
		yearPair: 'month',
		months: ['2014-05'],
		years: [],
		undecided: '2011-12'
	});
});

test('digits over 12 say that they are years', () => {
	expect(yearPairOf(['2011-12', '2013-14'])).toMatchObject({ yearPair: 'years', years: ['2013-14'] });
});

test('whole days in a column say that it holds months', () => {
	expect(yearPairOf(['2011-12', '2011-12-05'])).toMatchObject({ yearPair: 'month' });
});

test('nothing decides for "2011-12" alone, nor for cells that contradict each other', () => {
	expect(yearPairOf(['2011-12']).yearPair).toBe('either');
	expect(yearPairOf(['2014-05', '2013-14']).yearPair).toBe('either');
});

test('very long cells are passed over', () => {
	expect(orderOf(['1/'.repeat(100_000)]).undecided).toBeUndefined();
});

import { expect, test } from 'vitest';
import { pairedTexts } from './paired-texts.ts';

test.each([
	['semicolons', '2009; May 2014', '2011; present'],
	['bars', '2009 | May 2014', '2011 | present'],
	['lines', '2009\nMay 2014', '2011\npresent'],
	['commas', '2009, May 2014', '2011, present'],
	['words', '2009 and May 2014', '2011 and present']
])('equally many values in From and To are paired: parted by %s', (_, from, to) => {
	expect(pairedTexts(from, to)).toEqual([
		{ from: '2009', to: '2011' },
		{ from: 'May 2014', to: 'present' }
	]);
});

test('the last end may be missing', () => {
	expect(pairedTexts('2009; 2014', '2011;')?.[1]).toEqual({ from: '2014', to: '' });
});

test('an end that is blank between others keeps its place', () => {
	expect(pairedTexts('2009; 2012; 2014', '2011;; 2016')?.map(({ to }) => to)).toEqual(['2011', '', '2016']);
});

test('one date in each is no list, whatever its commas', () => {
	expect(pairedTexts('2009', '2011')).toBeUndefined();
	expect(pairedTexts('May 31, 2014', 'June 1, 2015')).toBeUndefined();
	expect(pairedTexts('March and May 2014', 'June and July 2015')).toBeUndefined();
	expect(pairedTexts('2009, 2014', 'May 31, 2011')).toBeUndefined();
});

test('lists of different lengths are not paired', () => {
	expect(pairedTexts('2009; 2014', '2011')).toBeUndefined();
	expect(pairedTexts('2009; 2014', '2011; 2012; 2016')).toBeUndefined();
});

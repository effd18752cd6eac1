import { expect, test } from 'vitest';
import { date, day } from '../../../tests/fixtures/small.ts';
import {
	capitalised,
	claimantInText,
	dayNear,
	inWords,
	listed,
	numberOf,
	numberWord,
	placeInText,
	whenNear,
	whereAndWhen
} from './wording.ts';

test.each([
	['2015-08-21', ' on 21 August'],
	['2014-08-21', ' on 21 August 2014'],
	['2015-05', ' in May 2015'],
	['2014', ' in 2014'],
	['-0043-03', ' in March 44 BC'],
	['2015-05~', ' around May 2015'],
	['2015-05-03?', ' perhaps on 3 May'],
	['2014%', ' perhaps around 2014'],
	['2014-12-03/2014-12-09', ' between 3 and 9 December 2014'],
	['2014-12-03/2014-12-04', ' on 3 or 4 December 2014'],
	['2015-06-28/2015-07-03', ' between 28 June and 3 July'],
	['../2015-10-28', ' by 28 October'],
	['2015-10-28/..', ' after 28 October']
])('in a sentence about a day of 2015, %s reads "%s"', (text, words) => {
	expect(whenNear(date(text), day('2015-08-18'))).toBe(words);
});

test('a date that nobody gives is not said', () => {
	expect(whenNear(undefined, day('2015-08-18'))).toBe('');
});

test('the year is left out only where it is the same', () => {
	expect(dayNear(day('2015-10-13'), day('2015-08-18'))).toBe('13 October');
	expect(dayNear(day('2016-10-13'), day('2015-08-18'))).toBe('13 October 2016');
});

test('small numbers are words, larger ones digits', () => {
	expect([numberWord(3), numberWord(12), numberWord(13)]).toEqual(['three', 'twelve', '13']);
});

test.each([
	[[], ''],
	[['a'], 'a'],
	[['a', 'b'], 'a and b'],
	[['a', 'b', 'c'], 'a, b and c']
])('%j is listed as "%s"', (items, words) => {
	expect(listed(items)).toBe(words);
});

test.each([
	[365, 'a year'],
	[730, 'two years'],
	[90, '90 days']
])('%i days are %s', (days, words) => {
	expect(inWords(days)).toBe(words);
});

test.each([
	['A local source', 'a local source'],
	['The White House', 'the White House'],
	['Unnamed officials', 'unnamed officials'],
	['Anatolian News', 'Anatolian News'],
	['Some media', 'some media'],
	['Analysts and journalists', 'analysts and journalists'],
	['Al-Farabi for the court', 'al-Farabi for the court'],
	['Alma Daily', 'Alma Daily'],
	['Pentagon', 'Pentagon']
])('inside a sentence the claimant "%s" reads "%s"', (claimant, inText) => {
	expect(claimantInText(claimant)).toBe(inText);
});

test.each([
	['near the river', 'near the river'],
	['south of the town', 'south of the town'],
	['northern hills', 'in northern hills']
])('something happened in the place "%s" reads "%s"', (place, inText) => {
	expect(placeInText(place)).toBe(inText);
});

test.each([
	['', ' on 3 May', ' on 3 May'],
	['near the river', '', ' near the river'],
	['near the river', ' on 3 May', ' near the river on 3 May'],
	['Ford, Upper Valley', ' on 3 May', ' in Ford, Upper Valley, on 3 May'],
	['Ford, Upper Valley', '', ' in Ford, Upper Valley']
])('the place "%s" and the time "%s" read "%s"', (place, when, words) => {
	expect(whereAndWhen(place, when)).toBe(words);
});

test('a sentence begins with a capital', () => {
	expect(capitalised('the army')).toBe('The army');
});

test('so many of something are named by one word or another', () => {
	expect([0, 1, 2].map((number) => numberOf(number, 'report'))).toEqual(['0 reports', '1 report', '2 reports']);
	expect([1, 2].map((number) => numberOf(number, 'person', 'people'))).toEqual(['1 person', '2 people']);
});

test('a step in a sentence is told by its number, whatever it is near to', () => {
	const near = day('step 12');

	expect(dayNear(day('step 12'), near)).toBe('step 12');
	expect(['step 3', 'step 3~', 'step 3/step 7', '../step 7'].map((text) => whenNear(date(text), near))).toEqual([
		' at step 3',
		' around step 3',
		' between step 3 and step 7',
		' by step 7'
	]);
});

import { describe, expect, test } from 'vitest';
import { date, day, report } from '../../../tests/fixtures/small.ts';
import { lossWord, lossWords, monthWords, possibleLossWords, rangeWords } from './loss.ts';

describe('the days of a range', () => {
	test.each([
		['2015-08-18', '18 Aug 2015'],
		['2016-03', 'Mar 2016'],
		['2016', '2016'],
		['2014/2015', '2014 or 2015'],
		['2014/2016', '2014–2016'],
		['2016-06/2016-08', 'Jun–Aug 2016'],
		['2014-11/2015-02', 'Nov 2014–Feb 2015'],
		['2015-12-03/2015-12-09', '3–9 Dec 2015'],
		['2015-06-28/2015-07-03', '28 Jun–3 Jul 2015'],
		['2015-12-28/2016-01-03', '28 Dec 2015–3 Jan 2016'],
		['../2016-09-02', 'by 2 Sep 2016'],
		['2014-11-07/..', 'since 7 Nov 2014'],
		['-0043', '44 BC'],
		['-0049/-0043', '50 BC–44 BC'],
		['-0043-03-15', '15 Mar 44 BC'],
		['step 3', 'step 3'],
		['step 3/step 7', 'step 3 to step 7'],
		['../step 7', 'by step 7']
	])('%s read "%s"', (given, words) => {
		expect(rangeWords(date(given))).toBe(words);
	});
});

test('the month of a day is said with its year; a step stands for itself', () => {
	expect([monthWords(day('2014-10-28')), monthWords(day('step 12'))]).toEqual(['Oct 2014', 'step 12']);
});

describe('a loss in few words', () => {
	test('takes the word that most reports have', () => {
		const words = (...whats: readonly ('killed' | 'died' | 'captured')[]) =>
			lossWord(whats.map((what, index) => report(`r${String(index)}`, 'amir', what)));
		expect(words('died', 'killed', 'killed')).toBe('killed');
		expect(words('captured')).toBe('captured');
		expect(words()).toBe('lost');
	});

	test('says when, as closely as is known', () => {
		const killed = report('r', 'amir', 'killed', { occurred: '2016-03', published: '2016-05' });
		expect(lossWords(date('2016-03'), [killed])).toBe('killed Mar 2016');
	});

	test('says only by when, if no report says since when', () => {
		const dead = report('r', 'amir', 'killed', { occurred: '../2016-09-02', published: '2016-09-02' });
		expect(lossWords(date('2014-11-07/2016-09-02'), [dead])).toBe('dead by 2 Sep 2016');
	});
});

describe('a possible loss in few words', () => {
	const killed = report('r', 'amir', 'killed', { occurred: '2014-11-07', verdict: 'disputed' });

	test('says since when, while it may still be to come', () => {
		expect(possibleLossWords(date('2014-11-07/..'), [killed], day('2015-01-01'))).toBe('dead since 7 Nov 2014');
	});

	test('says when it is said to have been, once that is past', () => {
		expect(possibleLossWords(date('2014-11-07/2014-11-10'), [killed], day('2015-01-01'))).toBe('killed 7–10 Nov 2014');
	});

	test('names the month in which it lies, also within that month', () => {
		expect(possibleLossWords(date('2014-11'), [killed], day('2014-11-10'))).toBe('killed Nov 2014');
	});
});

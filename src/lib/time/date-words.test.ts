import { expect, test } from 'vitest';
import { shortWordsOfDate, wordsOfDate, wordsOfSpell } from './date-words.ts';
import { parseEdtf } from './edtf.ts';
import type { EdtfDate } from './edtf-date.ts';

function date(text: string): EdtfDate {
	const parsed = parseEdtf(text);
	if (parsed === undefined) throw new RangeError(text);
	return parsed;
}

test.each([
	['2016-08-30', '30 August 2016'],
	['2015-05', 'May 2015'],
	['2013', '2013'],
	['2014~', 'about 2014'],
	['2013?', 'perhaps 2013'],
	['2013%', 'perhaps about 2013'],
	['201X', 'the 2010s'],
	['-0043', '44 BC'],
	['-0043-03', 'March 44 BC'],
	['-0043-03-15~', 'about 15 March 44 BC'],
	['../2014-10-28', 'by 28 October 2014'],
	['2014-06/..', 'from 1 June 2014 on'],
	['2014-12-03/2014-12-09', 'between 3 December 2014 and 9 December 2014']
])('%s reads "%s"', (text, words) => {
	expect(wordsOfDate(date(text))).toBe(words);
});

test('months can be cut short', () => {
	expect(shortWordsOfDate(date('2016-08-30'))).toBe('30 Aug 2016');
});

test.each([
	['2013', '2016-07', '2013 to Jul 2016'],
	['2015-05', undefined, 'from May 2015'],
	['../2014-10-28', undefined, 'by 28 Oct 2014'],
	['2014-06/..', undefined, 'from 1 Jun 2014 or later'],
	['2014-06~/..', '2016-07', 'about 1 Jun 2014 or later to Jul 2016'],
	['../2014-10-28', '2016-07', '28 Oct 2014 or earlier to Jul 2016'],
	['2013', '../2014-10-28', '2013 to 28 Oct 2014 or earlier'],
	[undefined, '2014-06/..', 'until 1 Jun 2014 or later'],
	[undefined, '2015-08-18', 'until 18 Aug 2015'],
	[undefined, undefined, 'undated']
])('a spell from %s to %s reads "%s"', (start, end, words) => {
	const at = (text: string | undefined) => (text === undefined ? undefined : date(text));
	expect(wordsOfSpell({ start: at(start), end: at(end) })).toBe(words);
});

import { expect, test } from 'vitest';
import { report } from '../../../../tests/fixtures/small.ts';
import { claimWords, earlyWords, whenReported, reportsCount } from './about-person.ts';

test.each([
	['killed', 'near the river', 'airstrike', 'Killed near the river'],
	['died', 'Ford', '', 'Died in Ford'],
	['wounded', '', 'airstrike', 'Wounded: airstrike'],
	['unknown', '', '', 'Nothing known']
] as const)('a claim %s, “%s”, “%s” is said as “%s”', (what, place, means, words) => {
	expect(claimWords({ what, place, means })).toBe(words);
});

test('what is set aside is counted apart', () => {
	expect(reportsCount(1, 0)).toBe('1 report');
	expect(reportsCount(15, 2)).toBe('15 reports, 2 set aside');
});

test.each([
	[['2014-01-01', '2014-05-01'], '2 of 2014'],
	[['2013', '2013-05-01', '2014-05-01'], '3 of 2013 and 2014'],
	[['2012-01-01', '2013-01-01', '2014-05-01'], '3 of 2012 to 2014']
])('reports of %j are “%s”', (published, words) => {
	expect(earlyWords(published.map((day, index) => report(`r${index}`, 'amir', 'alive', { published: day })))).toBe(
		words
	);
});

test.each([
	['2016-08-30', '30 Aug 2016'],
	['2014-11~', 'about Nov 2014'],
	['2016-08-30/2016-12-05', '30 Aug–5 Dec 2016'],
	[undefined, 'undated']
])('a report published %s says “%s”', (published, words) => {
	expect(whenReported(report('r', 'amir', 'alive', published === undefined ? {} : { published }))).toBe(words);
});

test('a report without a day of publication says when what it tells of happened', () => {
	const captured = { ...report('r', 'amir', 'captured', { occurred: '2012-05-09' }), published: undefined };

	expect(whenReported(captured)).toBe('happened 9 May 2012');
});

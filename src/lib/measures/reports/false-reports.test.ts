import { expect, test } from 'vitest';
import { day, report } from '../../../../tests/fixtures/small.ts';
import { falseReportsBefore, refutedBefore } from './false-reports.ts';

const reports = [
	report('false', 'amir', 'killed', { published: '2015-01-01', verdict: 'refuted' }),
	report('open', 'amir', 'killed', { published: '2015-02-01', verdict: 'open' }),
	report('again', 'amir', 'killed', { published: '2015-03', verdict: 'refuted' }),
	report('undated', 'amir', 'killed', { verdict: 'refuted' })
];

test('a refuted report counts from the day after its publication, an undated one never', () => {
	expect(refutedBefore(reports, day('2015-01-01'))).toBe(0);
	expect(refutedBefore(reports, day('2015-01-02'))).toBe(1);
	expect(refutedBefore(reports, day('2015-03-31'))).toBe(1);
	expect(refutedBefore(reports, day('2015-04-01'))).toBe(2);
	expect(refutedBefore(reports, Infinity)).toBe(2);
});

test('a source that counts more than are listed gives the least number', () => {
	expect(falseReportsBefore(reports, Infinity)).toEqual({ number: 2, atLeast: false });
	expect(falseReportsBefore(reports, Infinity, 2)).toEqual({ number: 2, atLeast: false });
	expect(falseReportsBefore(reports, Infinity, 6)).toEqual({ number: 6, atLeast: true });
});

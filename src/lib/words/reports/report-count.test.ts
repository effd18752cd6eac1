import { expect, test } from 'vitest';
import { knownWith, then, today } from '../../../../tests/fixtures/lenses.ts';
import { person, report } from '../../../../tests/fixtures/small.ts';
import type { Lens } from '../../view/view.ts';
import { reportCountWords } from './report-count.ts';

const given = {
	people: [person('amir'), person('basil', { earlierReports: 6 }), person('cyrus'), person('dawud')],
	reports: [
		report('late', 'amir', 'killed', { occurred: '2016-03-24', published: '2016-03-25', sides: ['army', 'media'] }),
		report('false', 'amir', 'killed', { occurred: '2015-02-01', verdict: 'refuted' }),
		report('after', 'amir', 'killed', { published: '2017-01-01', verdict: 'refuted' }),
		report('seen', 'amir', 'alive', { occurred: '2015-02', published: '2015-02-10' }),
		report('basil', 'basil', 'died', { occurred: '2016-01-01' }),
		report('cyrus', 'cyrus', 'killed', { published: '2015-06-01', verdict: 'refuted' }),
		report('held', 'cyrus', 'captured', { published: '2015-07-01', verdict: 'refuted' })
	]
};

test('the reports are counted, and those that told falsely of a death before the one that held', () => {
	expect(words('amir')).toBe('4 reports, 1 false before');
	expect(words('cyrus')).toBe('2 reports, 1 false');
	expect(words('dawud')).toBe('no report');
});

test('a source that counts more than are listed gives the least number', () => {
	expect(words('basil')).toBe('1 report, at least 6 false before');
});

test('where fewer are listed than there are, both numbers are said', () => {
	expect(reportCountWords(knownWith(given), 'amir', 2)).toBe('2 of 4 reports, 1 false before');
});

test('under clock then those published so far are counted, and none is called false', () => {
	expect(words('amir', then, '2016-12-31')).toBe('3 reports');
	expect(words('basil', then, '2015-12-31')).toBe('no report yet');
});

function words(about: string, lens: Lens = today, on?: string): string {
	const known = knownWith(given, lens, on);
	return reportCountWords(known, about, known.network.reportsOn.get(about)?.length ?? 0);
}

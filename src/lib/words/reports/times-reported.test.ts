import { expect, test } from 'vitest';
import { knownWith, then, today } from '../../../../tests/fixtures/lenses.ts';
import { person, report } from '../../../../tests/fixtures/small.ts';
import type { Lens } from '../../view/view.ts';
import { timesReportedLost } from './times-reported.ts';

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

test('refuted reports of a death count as long as they came before the one that held', () => {
	expect(times('amir')).toBe('reported dead once before');
	expect(times('cyrus')).toBe('falsely reported dead once');
	expect(times('dawud')).toBe('');
});

test('a source that counts more than are listed gives the least number', () => {
	expect(times('basil')).toBe('reported dead at least 6 times before');
});

test('under clock then it is told how many reports there had been, true or false', () => {
	expect(times('amir', then, '2016-12-31')).toBe('reported dead 2 times so far');
	expect(times('amir', then, '2015-02-01')).toBe('reported dead once so far');
	expect(times('basil', then, '2015-12-31')).toBe('');
});

function times(about: string, lens: Lens = today, on?: string): string {
	return timesReportedLost(knownWith(given, lens, on), about);
}

import { expect, test } from 'vitest';
import type { ReportFilter } from '../../view/report-filter.ts';
import { filterWords } from './reports.ts';

const sides = new Map([['media', 'the press']]);

test.each<[ReportFilter, string]>([
	[{}, ''],
	[{ side: 'media' }, 'side: the press'],
	[{ side: 'media', verdict: 'refuted', what: 'unknown' }, 'side: the press; verdict: refuted; claimed: nothing known']
])('what %j asks for is said in words', (filter, words) => {
	expect(filterWords(filter, sides)).toBe(words);
});

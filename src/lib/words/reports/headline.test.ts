import { expect, test } from 'vitest';
import type { Report, ReportedFate, Verdict } from '../../dataset/dataset.ts';
import { day, report } from '../../../../tests/fixtures/small.ts';
import type { ReportFilter } from '../../view/report-filter.ts';
import { reportsHeadline } from './headline.ts';

const sides = new Map([['media', 'the press']]);

function told(what: ReportedFate, ...verdicts: readonly (Verdict | undefined)[]): readonly Report[] {
	return verdicts.map((verdict, index) => report(`${what}${index}`, 'amir', what, { verdict }));
}

function said(reports: readonly Report[], filter: ReportFilter = {}, isLaterKnown = true, on = '2014-12-20') {
	const { answer, rest } = reportsHeadline(reports, { isLaterKnown }, day(on), filter, sides);
	return [answer, rest];
}

test('it says how many reports of a death held and how many were refuted, and the rest after it', () => {
	expect(said(told('killed', 'established', 'established', 'refuted', 'refuted', 'disputed', 'open', 'open'))).toEqual([
		'Of 7 reports of a death 2 held and 2 were refuted',
		'1 disputed, 2 open'
	]);
	expect(said(told('died', 'established', 'refuted', 'superseded'))).toEqual([
		'Of 3 reports of a death 1 held and 1 was refuted',
		'1 superseded'
	]);
});

test.each<[readonly (Verdict | undefined)[], string]>([
	[['established', 'established'], 'All 2 reports of a death held'],
	[['refuted', 'refuted'], 'All 2 reports of a death were refuted'],
	[['disputed', 'open'], 'None of 2 reports of a death is settled'],
	[['established', 'open'], 'Of 2 reports of a death 1 held and none was refuted'],
	[['refuted', 'open'], 'Of 2 reports of a death none held and 1 was refuted'],
	[['established'], 'The only report of a death held'],
	[['refuted'], 'The only report of a death was refuted'],
	[['open'], 'The only report of a death is not settled']
])('of reports with the verdicts %j it says "%s"', (verdicts, words) => {
	expect(said(told('killed', ...verdicts))[0]).toBe(words);
});

test('reports without a verdict are said to have none', () => {
	expect(said(told('killed', undefined, undefined))).toEqual([
		'None of 2 reports of a death is settled',
		'2 without a verdict'
	]);
});

test('the loss that most reports tell of leads, and the others are counted after it', () => {
	const captures = told('captured', 'established', 'established');

	expect(said([...told('killed', 'refuted'), ...captures])).toEqual([
		'All 2 reports of a capture held',
		'Also 1 of a death'
	]);
	expect(said(told('left', 'established'))[0]).toBe('The only report of a departure held');
});

test('where no report tells of a loss, all are counted', () => {
	expect(said(told('alive', 'established', 'refuted'))[0]).toBe('Of 2 reports 1 held and 1 was refuted');
});

test('what the reports are narrowed to is said', () => {
	expect(said(told('killed', 'established', 'open'), { side: 'media' })[1]).toBe('Side: the press; 1 open');
	expect(said([], { side: 'media' })).toEqual(['No report is like that', 'Side: the press']);
	expect(said([])[0]).toBe('No report is left');
});

test('while no verdict is known it says how many had been published by the date, and of no verdict', () => {
	const reports = [...told('killed', undefined, undefined), ...told('captured', undefined)];

	expect(said(reports, {}, false)).toEqual([
		'2 reports of a death by 20 December 2014',
		'No verdict was known yet; also 1 of a capture'
	]);
	expect(said(told('killed', undefined), {}, false, 'step 12.0')[0]).toBe('1 report of a death up to step 12');
	expect(said([], {}, false)[0]).toBe('No report had been published by 20 December 2014');
});

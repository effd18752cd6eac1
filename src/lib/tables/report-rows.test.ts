import { expect, test } from 'vitest';
import { knownWith, then, today } from '../../../tests/fixtures/lenses.ts';
import type { Roster } from '../dataset/dataset.ts';
import { date, day, person, report, roster } from '../../../tests/fixtures/small.ts';
import type { Lens } from '../view/view.ts';
import type { ReportFilter } from '../view/report-filter.ts';
import { knownFilter, reportGroupsOf, reportLane, reportRowsOf } from './report-rows.ts';

const given = {
	people: [person('amir'), person('basil'), person('cyrus'), person('dawud')],
	reports: [
		report('late', 'amir', 'killed', { occurred: '2016-03-24', published: '2016-03-25', sides: ['army', 'media'] }),
		report('false', 'amir', 'killed', { occurred: '2015-02-01', verdict: 'refuted' }),
		report('after', 'amir', 'killed', { published: '2017-01-01', verdict: 'refuted' }),
		report('seen', 'amir', 'alive', { occurred: '2015-02', published: '2015-02-10', sides: ['media'] }),
		report('basil', 'basil', 'died', { occurred: '2016-01-01' }),
		report('cyrus', 'cyrus', 'killed', { published: '2015-06-01', verdict: 'refuted' }),
		report('held', 'cyrus', 'captured', { published: '2015-07-01', verdict: 'refuted' })
	]
};
const people = ['amir', 'basil', 'cyrus', 'dawud'];
const end = '2017-12-31';

test('there is a row for whoever was reported on, with the reports in order of publication', () => {
	expect(listed()).toEqual([
		['amir', ['false', 'seen', 'late', 'after']],
		['basil', ['basil']],
		['cyrus', ['cyrus', 'held']]
	]);
});

test('the day claimed is joined to that of publication where they differ', () => {
	const [amir] = reportRowsOf(knownWith(given), people);

	expect(amir?.reports.map(({ published, claimed }) => [published, claimed])).toEqual([
		[day('2015-02-01'), undefined],
		[day('2015-02-10'), { earliest: date('2015-02').earliest, latest: date('2015-02').latest }],
		[day('2016-03-25'), { earliest: day('2016-03-24'), latest: day('2016-03-24') }],
		[day('2017-01-01'), undefined]
	]);
});

test.each<[ReportFilter, readonly string[]]>([
	[{ side: 'media' }, ['seen', 'late']],
	[{ verdict: 'refuted' }, ['false', 'after', 'cyrus', 'held']],
	[{ what: 'captured' }, ['held']],
	[{ side: 'army', verdict: 'refuted', what: 'killed' }, ['false', 'after', 'cyrus']]
])('a filter %o leaves what passes it', (filter, ids) => {
	expect(listed(today, end, filter).flatMap(([, reports]) => reports)).toEqual(ids);
});

test('under clock then only what had been published is there, and no verdict narrows it', () => {
	expect(listed(then, '2015-02-05')).toEqual([['amir', ['false']]]);
	expect(listed(then, '2015-06-15', { verdict: 'established' })).toEqual([
		['amir', ['false', 'seen']],
		['cyrus', ['cyrus']]
	]);
});

test('the roster leads, in its order, with whoever nothing is reported of; then whoever else is reported on', () => {
	expect(grouped(roster(['dawud', 'cyrus']))).toEqual([
		['dawud', 'cyrus'],
		['amir', 'basil']
	]);
});

test('while a filter narrows the rows, and in a roster of everyone, only people with a report have one', () => {
	expect(grouped(roster(['dawud', 'cyrus']), { what: 'captured' })).toEqual([['cyrus'], []]);
	expect(grouped({ ...roster(people), id: 'everyone' })).toEqual([['amir', 'basil', 'cyrus'], []]);
});

test('the marks of a row are its reports published in the period', () => {
	const known = knownWith(given);
	const [amir] = reportRowsOf(known, ['amir'], { what: 'killed' });
	if (amir === undefined) throw new Error('There are no reports');

	const { marks } = reportLane(amir, { from: day('2015-01-01'), to: day('2016-12-31') });

	expect(marks.map(({ report: { id }, look }) => [id, look])).toEqual([
		['false', 'refuted'],
		['late', 'established']
	]);
	expect(marks.map((mark) => mark.day)).toEqual([day('2015-02-01'), day('2016-03-25')]);
});

function grouped(followed: Roster, filter: ReportFilter = {}) {
	const { members, others } = reportGroupsOf(knownWith(given), followed, people, filter);
	return [members, others].map((rows) => rows.map(({ person: about }) => about));
}

function listed(lens: Lens = today, on = end, filter: ReportFilter = {}) {
	const known = knownWith(given, lens, on);
	return reportRowsOf(known, people, knownFilter(known, filter)).map(
		({ person: about, reports }) => [about, reports.map(({ report: { id } }) => id)] as const
	);
}

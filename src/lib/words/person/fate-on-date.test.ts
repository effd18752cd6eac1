import { describe, expect, test } from 'vitest';
import { knownWith, supposing, then, today } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report } from '../../../../tests/fixtures/small.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Lens } from '../../view/view.ts';
import { fateOnDate } from './fate-on-date.ts';

const people = [person('amir', { joined: undefined })];
const seen = report('seen', 'amir', 'alive', { occurred: '2015-01-01' });
const killed = report('killed', 'amir', 'killed', {
	occurred: '2015-08-18',
	published: '2015-08-21',
	claimant: 'The general'
});
const own = report('own', 'amir', 'killed', {
	occurred: '2015-08-01/2015-08-13',
	published: '2015-08-13',
	sides: ['organisation']
});

/** The whole line. */
function said(given: Partial<Dataset>, on: string, lens: Lens = today): string {
	const record = knownWith({ people, ...given }, { ...lens, whatIfs: new Map() }, on);
	const { answer, basis } = fateOnDate(knownWith({ people, ...given }, lens, on), record, day(on), 'amir');
	return basis === '' ? answer : `${answer}; ${basis}`;
}

describe('in hindsight', () => {
	test.each([
		['2015-06-01', 'Alive on 1 June 2015; killed on 18 August 2015, announced by the general on 21 August'],
		['2015-09-01', 'Dead on 1 September 2015; killed on 18 August 2015, announced by the general on 21 August'],
		[
			'2014-06-01',
			'Not in the record yet on 1 June 2014; killed on 18 August 2015, announced by the general on 21 August'
		]
	])('on %s a loss is told, be it past or to come', (on, words) => {
		expect(said({ reports: [seen, killed] }, on)).toBe(words);
	});

	test('the organisation’s own word goes before that of others', () => {
		expect(said({ reports: [seen, own] }, '2015-06-01')).toBe(
			'Alive on 1 June 2015; killed between 1 and 13 August 2015, by the organisation’s own word of 13 August'
		);
	});

	test('a loss without a first day is one by a day', () => {
		const late = report('late', 'amir', 'killed', { published: '2015-08-21', claimant: 'The general' });

		expect(said({ reports: [seen, late] }, '2015-09-01')).toBe(
			'Dead on 1 September 2015; dead by 21 August 2015, announced by the general on 21 August'
		);
	});

	test('a loss that nothing settles says who tells of it', () => {
		const open = { ...killed, verdict: 'disputed' } as const;

		expect(said({ reports: [seen, open] }, '2015-09-01')).toBe(
			'Maybe dead on 1 September 2015; killed on 18 August 2015 according to the general, never settled'
		);
		expect(said({ reports: [seen, open, { ...open, id: 'again' }] }, '2015-09-01')).toMatch(
			/ according to two reports, never settled$/
		);
	});

	test('whoever was captured is in custody since, and whoever left is gone', () => {
		const since = (what: 'captured' | 'left') => ({ ...killed, id: what, what });

		expect(said({ reports: [seen, since('captured')] }, '2016-01-01')).toMatch(
			/^In custody on 1 January 2016; captured on 18 August 2015, /
		);
		expect(said({ reports: [seen, since('left')] }, '2016-01-01')).toMatch(
			/^Gone on 1 January 2016; left on 18 August 2015, /
		);
	});

	test('whoever is lost nowhere is only alive', () => {
		expect(said({ reports: [seen] }, '2015-06-01')).toBe('Alive on 1 June 2015');
	});

	test('of somebody not known it says since when there was no news', () => {
		expect(said({ reports: [seen], window: 365 }, '2016-06-01')).toBe(
			'Not known on 1 June 2016; no news since Jan 2015'
		);
	});
});

describe('as reported then', () => {
	test('nothing later is told', () => {
		expect(said({ reports: [seen, killed] }, '2015-06-01', then)).toBe('Alive on 1 June 2015');
	});

	test('a loss that one side tells of is not sure, one that two tell of is', () => {
		const other = { ...killed, id: 'other', sides: ['rivals'] };

		expect(said({ reports: [seen, killed] }, '2015-09-01', then)).toBe(
			'Maybe dead on 1 September 2015; killed on 18 August 2015 according to one side only'
		);
		expect(said({ reports: [seen, killed, other] }, '2015-09-01', then)).toBe(
			'Dead on 1 September 2015; killed on 18 August 2015, as two sides said'
		);
	});
});

test('a what-if says so, and what the record says', () => {
	expect(said({ reports: [seen, killed] }, '2015-09-01', supposing(['amir', { kind: 'alive' }]))).toBe(
		'What if: alive on 1 September 2015; in the record killed on 18 August 2015, announced by the general on 21 August'
	);
});

test('where posts are counted, it says until when somebody was in post', () => {
	const given = {
		counts: 'post',
		posts: [post('head')],
		occupancies: [occupancy('o', 'amir', 'head', '2015-01-01', '2015-08-18')]
	} as const;

	expect(said(given, '2015-06-01')).toMatch(/^\S.* on 1 June 2015; until 18 Aug 2015$/);
	expect(said(given, '2016-01-01')).toMatch(/^\S.* on 1 January 2016; until 18 Aug 2015$/);
});

import { describe, expect, test } from 'vitest';
import { fateOn } from '../../../../tests/fixtures/lenses.ts';
import { report } from '../../../../tests/fixtures/small.ts';
import type { Report } from '../../dataset/dataset.ts';
import { isoOf } from '../../time/day.ts';

/** A report that somebody was killed; without a day where none is given. */
function killed(id: string, side: string, occurred: string | undefined, published: string): Report {
	return report(id, 'amir', 'killed', { ...(occurred === undefined ? {} : { occurred }), published, sides: [side] });
}

/** What decides a loss at the end of 2016, as reported then: the reports, and the first and last day. */
function decided(...reports: readonly Report[]) {
	const seen = report('seen', 'amir', 'alive', { occurred: '2014-01-01' });
	const fate = fateOn([seen, ...reports], '2016-12-31', 'then');
	const { earliest = NaN, latest = NaN } = fate?.loss ?? {};
	const days = [earliest, latest].map((day) => (Number.isFinite(day) ? isoOf(day) : '..'));
	return { kind: fate?.kind, by: fate?.reports, days };
}

const rumour = killed('rumour', 'supporters', '2014-11-07', '2014-11-30');
const august = killed('august', 'army', '2015-08-18', '2015-08-21');

describe("the organisation's own word", () => {
	const own = killed('own', 'organisation', '2015-08', '2015-10-13');

	test('decides the days, together with the reports that can agree with it', () => {
		expect(decided(rumour, august, own)).toEqual({
			kind: 'lost',
			by: ['august', 'own'],
			days: ['2015-08-18', '2015-08-18']
		});
	});

	test('decides against two sides that agree on other days, even later ones', () => {
		const others = ['rivals', 'media'].map((side) => killed(side, side, '2016-03-01', '2016-03-02'));

		expect(decided(own, ...others)).toMatchObject({ by: ['own'], days: ['2015-08-01', '2015-08-31'] });
	});

	test('is superseded by its own later word', () => {
		const corrected = killed('corrected', 'organisation', '2015-09-02', '2015-11-01');

		expect(decided(own, corrected)).toMatchObject({ by: ['corrected'], days: ['2015-09-02', '2015-09-02'] });
	});

	test('without a date takes the days of the last report it can agree with', () => {
		const undated = killed('own', 'organisation', undefined, '2015-10-13');

		expect(decided(rumour, august, undated)).toMatchObject({
			by: ['august', 'own'],
			days: ['2015-08-18', '2015-08-18']
		});
	});
});

describe('of two confirmed losses', () => {
	const rumoured = [rumour, killed('echo', 'media', '2014-11', '2014-12-01')];

	test('the one that was confirmed last decides', () => {
		const again = killed('again', 'rivals', '2015-08-18', '2015-09-01');

		expect(decided(...rumoured, august, again)).toEqual({
			kind: 'lost',
			by: ['august', 'again'],
			days: ['2015-08-18', '2015-08-18']
		});
	});

	test('the one that dated reports confirm decides, though a newer one could be meant by a report without a day', () => {
		const undated = killed('undated', 'rivals', undefined, '2015-10-01');

		expect(decided(...rumoured, august, undated)).toMatchObject({
			by: ['rumour', 'echo', 'undated'],
			days: ['2014-11-07', '2014-11-07']
		});
	});

	test('only one decides, and its days are those on which it agrees with another side', () => {
		const loose = killed('loose', 'army', '2015-03-01/2015-03-10', '2015-05-01');
		const early = killed('early', 'army', '2015-02-27/2015-03-02', '2015-04-01');
		const before = killed('before', 'media', '2015-02-27', '2015-03-01');
		const late = killed('late', 'rivals', '2015-03-08/2015-03-12', '2015-03-20');

		expect(decided(loose, early, before, late)).toMatchObject({
			by: ['late', 'loose'],
			days: ['2015-03-08', '2015-03-10']
		});
	});
});

describe('a loss without a day', () => {
	const undated = killed('undated', 'rivals', undefined, '2015-10-14');

	test('confirms the last published of those it can agree with', () => {
		expect(decided(rumour, august, undated)).toEqual({
			kind: 'lost',
			by: ['august', 'undated'],
			days: ['2015-08-18', '2015-08-18']
		});
	});

	test('does not confirm what is said to have happened after it was published', () => {
		const later = killed('later', 'army', '2015-11-01', '2015-11-02');

		expect(decided(rumour, later, undated)).toMatchObject({
			by: ['rumour', 'undated'],
			days: ['2014-11-07', '2014-11-07']
		});
	});

	test('never narrows the days', () => {
		const october = killed('october', 'army', '2015-10', '2015-11-15');

		expect(decided(october, undated)).toMatchObject({ kind: 'lost', days: ['2015-10-01', '2015-10-31'] });
	});

	test('confirmed by another without a day was by the earlier of the two', () => {
		const other = killed('other', 'media', undefined, '2015-11-01');

		expect(decided(undated, other)).toEqual({ kind: 'lost', by: ['undated', 'other'], days: ['..', '2015-10-14'] });
	});
});

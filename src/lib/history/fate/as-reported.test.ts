import { describe, expect, test } from 'vitest';
import { fateKindOn, fateOn } from '../../../../tests/fixtures/lenses.ts';
import { day, report } from '../../../../tests/fixtures/small.ts';
import type { Report } from '../../dataset/dataset.ts';

/** Somebody known to live on 1 January 2014. */
const seen = report('seen', 'amir', 'alive', { occurred: '2014-01-01' });
const armyClaim = report('army', 'amir', 'killed', { occurred: '2014-11-07', published: '2014-11-09' });

describe('a loss', () => {
	test('reported by one side makes a person maybe lost from the day it was published', () => {
		expectFates([seen, armyClaim], { '2014-11-08': 'alive', '2014-11-09': 'maybe-lost' });
	});

	test('reported twice by one side is no surer', () => {
		expectFates([seen, armyClaim, { ...armyClaim, id: 'again' }], { '2014-12-01': 'maybe-lost' });
	});

	test('is sure from the day a second side says so about days that can agree', () => {
		const second = report('second', 'amir', 'killed', {
			occurred: '2014-11',
			published: '2014-12-20',
			sides: ['rivals']
		});

		expectFates([seen, armyClaim, second], { '2014-12-19': 'maybe-lost', '2014-12-20': 'lost' });
	});

	test('is no surer for a second side that means another day', () => {
		const second = report('second', 'amir', 'killed', { occurred: '2014-12-12', sides: ['rivals'] });

		expectFates([seen, armyClaim, second], { '2014-12-31': 'maybe-lost' });
	});

	test('is sure when the organisation says so itself', () => {
		const own = report('own', 'amir', 'killed', {
			occurred: '2014-06-01',
			published: '2014-12-01',
			sides: ['organisation']
		});

		expectFates([seen, armyClaim, own], { '2014-11-30': 'maybe-lost', '2014-12-01': 'lost' });
	});

	test('told by two sides at once is sure', () => {
		expectFates([seen, { ...armyClaim, sides: ['army', 'rivals'] }], { '2014-11-09': 'lost' });
	});

	test.each(['refuted', 'established', 'open'] as const)('reads the same when it is %s today', (verdict) => {
		expectFates([seen, { ...armyClaim, verdict }], { '2014-11-09': 'maybe-lost' });
	});
});

describe('a report of life', () => {
	test('sets aside every loss published before it', () => {
		expectFates([seen, armyClaim, report('life', 'amir', 'alive', { occurred: '2014-12-01' })], {
			'2014-11-30': 'maybe-lost',
			'2014-12-01': 'alive'
		});
	});

	test('of an earlier time leaves a loss published before it standing', () => {
		const life = report('life', 'amir', 'alive', { occurred: '2014-10-01', published: '2014-12-01' });

		expectFates([seen, armyClaim, life], { '2014-12-02': 'maybe-lost' });
	});

	test('sets aside a loss said to have happened before it, even one published later', () => {
		const late = report('late', 'amir', 'killed', {
			...{ occurred: '2013-05-01', published: '2014-03-01', sides: ['rivals'] }
		});

		expectFates([seen, late], { '2014-03-01': 'alive' });
	});

	test('does not set aside a loss published later about a later day', () => {
		expectFates([seen, report('life', 'amir', 'wounded', { occurred: '2014-11-06' }), armyClaim], {
			'2014-11-09': 'maybe-lost'
		});
	});

	describe('of a side that tells of a loss before it later', () => {
		const denial = report('denial', 'amir', 'alive', { occurred: '2014-12-01', sides: ['organisation'] });
		const admission = { occurred: '2014-11-07', published: '2015-06-01', sides: ['organisation'] };

		test('is taken back', () => {
			expectFates([seen, armyClaim, denial, report('admission', 'amir', 'killed', admission)], {
				'2014-11-30': 'maybe-lost',
				'2014-12-01': 'alive',
				'2015-05-31': 'alive',
				'2015-06-01': 'lost'
			});
		});

		test('stands where it is another side that tells', () => {
			expectFates([seen, armyClaim, denial, report('second', 'amir', 'killed', { ...admission, sides: ['rivals'] })], {
				'2015-06-01': 'alive'
			});
		});

		test('stands where the loss came after that life', () => {
			const later = report('later', 'amir', 'killed', { ...admission, occurred: '2015-05-01' });

			expect(fateOn([seen, armyClaim, denial, later], '2015-06-01', 'then')).toMatchObject({ reports: ['later'] });
		});
	});

	test('sets aside even a loss that two sides had told', () => {
		const second = report('second', 'amir', 'killed', {
			occurred: '2014-11-07',
			published: '2014-11-10',
			sides: ['rivals']
		});
		const life = report('life', 'amir', 'released', { occurred: '2015-01-05' });

		expectFates([seen, armyClaim, second, life], { '2015-01-04': 'lost', '2015-01-05': 'alive' });
	});
});

test.each(['targeted', 'unknown'] as const)('a report "%s" says nothing about fate', (what) => {
	expectFates([seen, armyClaim, report('r', 'amir', what, { occurred: '2014-12-01' })], {
		'2014-11-08': 'alive',
		'2014-12-02': 'maybe-lost'
	});
});

test('a person is not known when the window after the last report of life has passed, and known again after the next', () => {
	const again = report('again', 'amir', 'alive', { occurred: '2015-06-01', published: '2015-07-01' });

	expectFates([seen, again], {
		'2015-01-01': 'alive',
		'2015-01-02': 'not-known',
		'2015-06-30': 'not-known',
		'2015-07-01': 'alive',
		'2016-06-01': 'not-known'
	});
});

describe('a fate is contested', () => {
	const denial = report('denial', 'amir', 'alive', { occurred: '2014-11-20', sides: ['organisation'] });

	test('when the latest word of one side is a loss and that of another is life after it', () => {
		expect(fateOn([seen, armyClaim, denial], '2014-11-20', 'then')).toMatchObject({ kind: 'alive', contested: true });
	});

	test('no longer when the first side takes its word back', () => {
		const correction = report('correction', 'amir', 'alive', { occurred: '2014-12-24' });

		expect(fateOn([seen, armyClaim, denial, correction], '2014-12-24', 'then')).toMatchObject({ contested: false });
	});

	test('not by a release that may have come before it', () => {
		const freed = { occurred: '2014-11-06/2014-11-07', published: '2014-11-07', sides: ['organisation'] };
		const reports = [seen, armyClaim, report('freed', 'amir', 'released', freed)];

		expect(armyClaim.occurred?.earliest).toBe(day('2014-11-07'));
		expect(fateOn(reports, '2014-11-20', 'then')?.contested).toBe(false);
	});

	test('by a release of the same days that was published after the loss', () => {
		const freed = { occurred: '2014-11-06/2014-11-07', published: '2014-12-20', sides: ['organisation'] };
		const reports = [seen, armyClaim, report('freed', 'amir', 'released', freed)];

		expect(fateOn(reports, '2014-12-20', 'then')?.contested).toBe(true);
	});

	test('not by life before the loss', () => {
		const before = report('before', 'amir', 'alive', { occurred: '2014-11-01', sides: ['media'] });

		expect(fateOn([seen, before, armyClaim], '2014-11-20', 'then')).toMatchObject({
			kind: 'maybe-lost',
			contested: false
		});
	});
});

test('a fate names the reports that decide it', () => {
	const life = report('life', 'amir', 'alive', { occurred: '2014-06-01' });
	const early = report('early', 'amir', 'killed', { occurred: '2014-02-01' });

	expect(fateOn([seen, early, life, armyClaim], '2014-11-09', 'then')?.reports).toEqual(['army']);
});

function expectFates(reports: readonly Report[], expected: Readonly<Record<string, string>>) {
	const found = Object.keys(expected).map((on) => [on, fateKindOn(reports, on, 'then')]);

	expect(Object.fromEntries(found)).toEqual(expected);
}

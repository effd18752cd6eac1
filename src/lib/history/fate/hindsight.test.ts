import { describe, expect, test } from 'vitest';
import { fateKindOn, fateOn, historyWith } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report } from '../../../../tests/fixtures/small.ts';
import type { Report } from '../../dataset/dataset.ts';
import { valueOn } from '../step-function.ts';

/** Somebody there from 1 January 2014 on. */
const seen = report('seen', 'amir', 'alive', { occurred: '2014-01-01' });

describe('an established loss', () => {
	const killed = report('r', 'amir', 'killed', { occurred: '2015-08-18' });

	test('is a loss from its day on', () => {
		expectFates([seen, killed], { '2015-08-17': 'alive', '2015-08-18': 'lost', '2020-01-01': 'lost' });
	});

	test('makes its eve evidence of life, so that nobody is not known before it', () => {
		expectFates([seen, { ...killed, id: 'late' }], { '2015-06-01': 'alive' });
	});

	test('that names a month makes a person maybe lost within it', () => {
		expectFates([seen, report('r', 'amir', 'died', { occurred: '2015-05', published: '2016' })], {
			'2015-04-30': 'alive',
			'2015-05-01': 'maybe-lost',
			'2015-05-30': 'maybe-lost',
			'2015-05-31': 'lost'
		});
	});

	test('is no later than its publication', () => {
		expectFates([seen, report('r', 'amir', 'killed', { occurred: '2016-07', published: '2016-07-13' })], {
			'2016-07-12': 'maybe-lost',
			'2016-07-13': 'lost'
		});
	});

	test('and another narrow each other to the days on which they agree', () => {
		const reports = [
			report('r1', 'amir', 'killed', { occurred: '2015-05', published: '2016' }),
			report('r2', 'amir', 'killed', { occurred: '2015-05-20/2015-06-10', published: '2016' })
		];

		expectFates([seen, ...reports], { '2015-05-19': 'alive', '2015-05-20': 'maybe-lost', '2015-05-31': 'lost' });
	});

	test('cannot lie before life that is established', () => {
		const reports = [
			report('r1', 'amir', 'killed', { occurred: '2015', published: '2016' }),
			report('r2', 'amir', 'alive', { occurred: '2015-06-01' })
		];

		expectFates([seen, ...reports], { '2015-05-31': 'alive', '2015-06-01': 'maybe-lost', '2015-12-31': 'lost' });
	});

	test('is not moved by a report that is refuted', () => {
		const refuted = report('r2', 'amir', 'killed', { occurred: '2014-11-07', verdict: 'refuted' });

		expectFates([seen, refuted, killed], { '2014-11-07': 'alive', '2015-08-17': 'alive' });
	});
});

describe('a death that follows a capture', () => {
	const captured = report('c', 'amir', 'captured', { occurred: '2014-03-01' });
	const killed = report('r', 'amir', 'killed', { occurred: '2015-08-18' });

	test('leaves the capture as the loss until it has happened', () => {
		expectFates([seen, killed, captured], { '2014-02-28': 'alive', '2014-03-01': 'lost', '2020-01-01': 'lost' });
		expect(decidedBy([seen, killed, captured], '2015-08-17')).toEqual({ captured: true, reports: ['c'] });
		expect(decidedBy([seen, killed, captured], '2015-08-18')).toEqual({ captured: false, reports: ['r'] });
	});

	test('is not the loss before it is sure', () => {
		const inAugust = report('r', 'amir', 'died', { occurred: '2015-08', published: '2016' });

		expectFates([seen, captured, inAugust], { '2015-08-15': 'lost' });
		expect(decidedBy([seen, captured, inAugust], '2015-08-15')).toEqual({ captured: true, reports: ['c'] });
		expect(decidedBy([seen, captured, inAugust], '2015-08-31')).toEqual({ captured: false, reports: ['r'] });
	});

	test('bounds a capture of which only the year is known, and is bounded by it', () => {
		const within2015 = report('c', 'amir', 'captured', { occurred: '2015', published: '2016' });
		const byAugust = report('r', 'amir', 'killed', { published: '2015-08-18' });

		expectFates([seen, within2015, byAugust], {
			'2014-12-31': 'alive',
			'2015-01-01': 'maybe-lost',
			'2015-08-17': 'maybe-lost',
			'2015-08-18': 'lost'
		});
		expect(decidedBy([seen, within2015, byAugust], '2015-08-18')).toEqual({ captured: false, reports: ['r'] });
	});

	test('on the very day is the loss', () => {
		const executed = report('r', 'amir', 'killed', { occurred: '2014-03-01' });

		expect(decidedBy([seen, captured, executed], '2014-03-01')).toEqual({ captured: false, reports: ['r'] });
	});
});

describe('an established loss without an earliest day', () => {
	const dead = report('r', 'amir', 'killed', { published: '2016-09-02' });

	test('may have happened from the earliest disputed or open loss on', () => {
		const disputed = [
			report('d1', 'amir', 'killed', { occurred: '2014-11-08', verdict: 'open' }),
			report('d2', 'amir', 'killed', { occurred: '2014-11-07', verdict: 'disputed' })
		];

		expectFates([seen, dead, ...disputed], {
			'2014-11-06': 'alive',
			'2014-11-07': 'maybe-lost',
			'2016-09-01': 'maybe-lost',
			'2016-09-02': 'lost'
		});
	});

	test('otherwise may have happened from the day after the last evidence of life on', () => {
		expectFates([seen, dead], { '2014-01-01': 'alive', '2014-01-02': 'maybe-lost', '2016-09-02': 'lost' });
	});
});

describe('a disputed or open loss', () => {
	const disputed = report('d', 'amir', 'killed', { occurred: '2014-06-01', verdict: 'disputed' });

	test('makes a person maybe lost from its earliest day on, and never lost', () => {
		expectFates([seen, disputed], { '2014-05-31': 'alive', '2014-06-01': 'maybe-lost', '2030-01-01': 'maybe-lost' });
	});

	test('is set aside by established life that follows it', () => {
		expectFates([seen, disputed, report('r', 'amir', 'alive', { occurred: '2014-07-01' })], {
			'2014-06-15': 'alive',
			'2014-07-01': 'alive'
		});
	});

	test('is not set aside by life that is disputed itself', () => {
		const doubtful = report('r', 'amir', 'alive', { occurred: '2014-07-01', verdict: 'disputed' });

		expectFates([seen, disputed, doubtful], { '2014-07-02': 'maybe-lost' });
	});

	test('stands, also where a term ended after it', () => {
		const fates = fatesWithTerm('2014-01-01', '2015-01-01', [disputed]);

		expect(fates('2014-06-01')).toMatchObject({ kind: 'maybe-lost' });
		expect(fates('2015-06-01')).toMatchObject({ kind: 'maybe-lost' });
	});

	test('without a day may have happened from the day after the last evidence of life on', () => {
		expectFates([seen, report('d', 'amir', 'killed', { published: '2014-06-01', verdict: 'open' })], {
			'2014-01-01': 'alive',
			'2014-01-02': 'maybe-lost'
		});
	});
});

describe('a person of whom nothing is heard', () => {
	test('is not known from the day after the window on', () => {
		expectFates([report('r', 'amir', 'alive', { occurred: '2014-10-28' })], {
			'2014-10-28': 'alive',
			'2015-10-28': 'alive',
			'2015-10-29': 'not-known'
		});
	});

	test('was alive as long as later life shows', () => {
		expectFates([seen, report('r', 'amir', 'wounded', { occurred: '2016-01-01' })], {
			'2015-12-31': 'alive',
			'2017-01-01': 'not-known'
		});
	});

	test('was alive up to the earliest day on which a term that has an end can have ended', () => {
		const fates = fatesWithTerm('2014-01-01', '2016-03/2016-05');

		expect(fates('2017-03-01')).toMatchObject({ kind: 'alive' });
		expect(fates('2017-03-02')).toMatchObject({ kind: 'not-known', lastSeen: day('2016-03-01') });
	});

	test('is not seen by a term that only began, or has no end', () => {
		const fates = fatesWithTerm('2016-03-01', '');

		expect(fates('2015-01-02')).toMatchObject({ kind: 'not-known', lastSeen: day('2014-01-01') });
	});

	test('is not known also before a loss that is only disputed', () => {
		const open = report('r', 'amir', 'killed', { occurred: '2017-01-01', verdict: 'open' });

		expectFates([seen, open], { '2016-12-31': 'not-known', '2017-01-01': 'maybe-lost' });
	});

	test.each(['targeted', 'unknown'] as const)('is not known even when a report says "%s"', (what) => {
		expectFates([seen, report('r', 'amir', what, { occurred: '2015-06-01' })], { '2015-06-02': 'not-known' });
	});
});

describe('a release', () => {
	const captured = report('c', 'amir', 'captured', { occurred: '2014-02-04' });
	const released = report('f', 'amir', 'released', { occurred: '2014-12-08' });

	test('starts over after a capture', () => {
		expectFates([seen, captured, released], { '2014-12-07': 'lost', '2014-12-08': 'alive', '2015-12-09': 'not-known' });
	});

	test('in some month makes a person maybe lost within it', () => {
		expectFates([seen, captured, report('f', 'amir', 'released', { occurred: '2014-12', published: '2015' })], {
			'2014-11-30': 'lost',
			'2014-12-01': 'maybe-lost',
			'2014-12-31': 'alive'
		});
	});

	test('follows a capture of which only the year is known', () => {
		expectFates([seen, report('c', 'amir', 'captured', { occurred: '2014', published: '2015' }), released], {
			'2014-12-07': 'maybe-lost',
			'2014-12-08': 'alive'
		});
	});

	test('sets a disputed killing aside, but not a disputed capture', () => {
		const killed = report('d', 'amir', 'killed', { occurred: '2014-03-01', verdict: 'disputed' });

		expectFates([seen, killed, released], { '2014-04-01': 'alive' });
		expectFates([seen, { ...killed, what: 'captured' }, released], { '2014-04-01': 'maybe-lost' });
	});

	test('shows that a person was alive until then', () => {
		expectFates([seen, report('f', 'amir', 'released', { occurred: '2017-01-01' })], { '2016-06-01': 'alive' });
	});

	test('can be followed by another loss', () => {
		const killed = report('k', 'amir', 'killed', { occurred: '2016-05-05' });

		expectFates([seen, captured, released, killed], { '2016-05-04': 'alive', '2016-05-05': 'lost' });
	});
});

describe('a report without a day of publication', () => {
	const told = { ...report('r', 'amir', 'killed', { occurred: '2014-02-01' }), published: undefined };

	test('counts by when it says that something happened', () => {
		expectFates([seen, told], { '2014-01-31': 'alive', '2014-02-02': 'lost' });
	});

	test('of life that goes on is evidence from its first day only', () => {
		const living = { ...report('r', 'amir', 'alive', { occurred: '2014-06-01/..' }), published: undefined };

		expectFates([seen, living], { '2015-05-31': 'alive', '2015-06-03': 'not-known' });
	});

	test('and without that day says nothing', () => {
		expectFates([seen, { ...told, occurred: undefined }], { '2014-02-02': 'alive' });
	});

	test('never counts as reported then', () => {
		expect(fateKindOn([seen, told], '2014-02-02', 'then')).not.toBe('lost');
	});
});

function expectFates(reports: readonly Report[], expected: Readonly<Record<string, string>>) {
	const found = Object.keys(expected).map((on) => [on, fateKindOn(reports, on, 'today')]);

	expect(Object.fromEntries(found)).toEqual(expected);
}

/** The fate, on a day, of somebody who also held a post from a start to an end. */
function fatesWithTerm(start: string, end: string, reports: readonly Report[] = []) {
	const { fates } = historyWith({
		people: [person('amir', { joined: undefined })],
		posts: [post('mufti')],
		occupancies: [occupancy('term', 'amir', 'mufti', start, end)],
		reports: [seen, ...reports]
	});
	return (on: string) => valueOn(fates.get('amir') ?? [], day(on));
}

function decidedBy(reports: readonly Report[], on: string) {
	const fate = fateOn(reports, on, 'today');
	return { captured: fate?.lossBy === 'capture', reports: fate?.reports };
}

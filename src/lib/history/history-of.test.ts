import { describe, expect, test } from 'vitest';
import { historyWith, supposing, then, today } from '../../../tests/fixtures/lenses.ts';
import { body, day, occupancy, person, post, report, tie } from '../../../tests/fixtures/small.ts';
import type { Dataset, Id } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import { valueOn } from './step-function.ts';

const people = [person('amir'), person('basil')];
const posts = [post('chief', { rank: 1 }), post('aide', { reportsTo: 'chief', confidence: 'high' })];
const amirKilled = report('k', 'amir', 'killed', { occurred: '2015-08-18' });
const bothSeen = [
	report('a', 'amir', 'alive', { occurred: '2016-12-31' }),
	report('b', 'basil', 'alive', { occurred: '2016-12-31' })
];

describe('an occupancy', () => {
	test('without an end lasts until its person is lost', () => {
		const given = { reports: [amirKilled], occupancies: [occupancy('o', 'amir', 'chief', '2014-01-01')] };

		expect(occupancyOn(given, 'o', '2015-08-17')).toBe('yes');
		expect(occupancyOn(given, 'o', '2015-08-18')).toBe('no');
	});

	test('without a start may be there from the first dated fact about its person on', () => {
		const given = { reports: bothSeen, occupancies: [occupancy('o', 'amir', 'chief', '', '2015-01-01')] };

		expect(occupancyOn(given, 'o', '2009-12-31')).toBe('no');
		expect(occupancyOn(given, 'o', '2010-01-01')).toBe('maybe');
		expect(occupancyOn(given, 'o', '2015-01-01')).toBe('no');
	});

	test('of somebody not known may be there', () => {
		const given = { occupancies: [occupancy('o', 'amir', 'chief', '2010-01-01')] };

		expect(occupancyOn(given, 'o', '2011-01-01')).toBe('yes');
		expect(occupancyOn(given, 'o', '2011-01-02')).toBe('maybe');
	});

	test('of somebody maybe lost may be there', () => {
		const open = report('r', 'amir', 'killed', { occurred: '2010-06-01', verdict: 'open' });
		const given = { reports: [open], occupancies: [occupancy('o', 'amir', 'chief', '2010-01-01')] };

		expect(occupancyOn(given, 'o', '2010-06-01')).toBe('maybe');
	});
});

describe('a tie', () => {
	test('begins with the later of its two persons', () => {
		const given = { people: [person('amir', { joined: undefined }), person('basil')], reports: [amirKilled] };
		const dated = { ...given, ties: [tie('t', 'basil', 'amir', 'rivalry')] };
		const whatIf = supposing(['amir', { kind: 'alive' }], ['basil', { kind: 'alive' }]);

		expect(tieOn(dated, 'rivalry--amir--basil', '2015-08-17', whatIf)).toBe('no');
		expect(tieOn(dated, 'rivalry--amir--basil', '2015-08-18', whatIf)).toBe('maybe');
	});

	test('ends with the loss of either person', () => {
		const given = {
			reports: [amirKilled, ...bothSeen.slice(1)],
			ties: [tie('t', 'basil', 'amir', 'service', '2014-01-01')]
		};

		expect(tieOn(given, 'service--basil--amir', '2015-08-17')).toBe('yes');
		expect(tieOn(given, 'service--basil--amir', '2015-08-18')).toBe('no');
	});

	test('of command lasts while both posts are held', () => {
		const given = {
			reports: bothSeen,
			occupancies: [
				occupancy('o1', 'amir', 'chief', '2014-01-01', '2015-06-01'),
				occupancy('o2', 'basil', 'aide', '2015-01-01')
			]
		};

		expect(tieOn(given, 'command--amir--basil', '2014-12-31')).toBe('no');
		expect(tieOn(given, 'command--amir--basil', '2015-01-01')).toBe('yes');
		expect(tieOn(given, 'command--amir--basil', '2015-06-01')).toBe('no');
	});

	test('with several grounds is there while any of them holds', () => {
		const given = {
			reports: bothSeen,
			ties: [
				tie('t1', 'amir', 'basil', 'service', '2014-01-01', '2014-02-01'),
				tie('t2', 'amir', 'basil', 'service', '2014-01-15', '2014-03-01')
			]
		};

		expect(tieOn(given, 'service--amir--basil', '2014-02-15')).toBe('yes');
		expect(tieOn(given, 'service--amir--basil', '2014-03-01')).toBe('no');
	});

	test('passes to the next holder of a post', () => {
		const given = {
			reports: [amirKilled, ...bothSeen.slice(1), report('c', 'cyrus', 'alive', { occurred: '2016-12-31' })],
			people: [...people, person('cyrus')],
			occupancies: [
				occupancy('o1', 'amir', 'chief', '2014-01-01'),
				occupancy('o2', 'cyrus', 'chief', '2015-09-01'),
				occupancy('o3', 'basil', 'aide', '2014-01-01')
			]
		};

		expect(tieOn(given, 'command--cyrus--basil', '2015-08-31')).toBe('no');
		expect(tieOn(given, 'command--cyrus--basil', '2015-09-01')).toBe('yes');
	});
});

describe('a what-if', () => {
	const given = {
		reports: [amirKilled, ...bothSeen.slice(1)],
		occupancies: [
			occupancy('o1', 'amir', 'chief', '2014-01-01'),
			occupancy('o2', 'basil', 'chief', '2015-09-01'),
			occupancy('o3', 'amir', 'aide', '2013-01-01', '2014-01-01')
		]
	};

	test('that revives a holder sets him beside his recorded successor', () => {
		const lens = supposing(['amir', { kind: 'alive' }]);

		expect(occupancyOn(given, 'o1', '2015-10-01', lens)).toBe('yes');
		expect(occupancyOn(given, 'o2', '2015-10-01', lens)).toBe('yes');
	});

	test('that revives a holder does not prolong what the data say he gave up', () => {
		expect(occupancyOn(given, 'o3', '2015-10-01', supposing(['amir', { kind: 'alive' }]))).toBe('no');
	});

	test('that somebody is lost keeps them from any later post', () => {
		const lens = supposing(['basil', { kind: 'lost', from: day('2015-01-01') }]);

		expect(fateOn(given, 'basil', '2014-12-31', lens)).toMatchObject({ kind: 'alive', whatIf: true });
		expect(fateOn(given, 'basil', '2015-01-01', lens)).toMatchObject({ kind: 'lost', whatIf: true });
		expect(occupancyOn(given, 'o2', '2015-10-01', lens)).toBe('no');
	});

	test('that somebody is lost later replaces the loss in the record', () => {
		const lens = supposing(['amir', { kind: 'lost', from: day('2016-01-01') }]);

		expect(fateOn(given, 'amir', '2015-12-31', lens)?.kind).toBe('alive');
		expect(fateOn(given, 'amir', '2016-01-01', lens)?.kind).toBe('lost');
	});

	test('touches nobody else', () => {
		const lens = supposing(['amir', { kind: 'alive' }]);

		expect(historyWith({ people, posts, ...given }, lens).fates.get('basil')).toEqual(
			historyWith({ people, posts, ...given }, today).fates.get('basil')
		);
	});

	test('applies under either clock', () => {
		const lens: Lens = { ...then, whatIfs: new Map([['amir', { kind: 'alive' }]]) };

		expect(fateOn(given, 'amir', '2016-01-01', lens)).toMatchObject({ kind: 'alive', whatIf: true });
	});
});

test('under clock then posts follow the record through the fates as reported', () => {
	const late = report('k', 'amir', 'killed', {
		occurred: '2015-08-18',
		published: '2015-10-13',
		sides: ['organisation']
	});
	const given = { reports: [late], occupancies: [occupancy('o', 'amir', 'chief', '2014-01-01')] };

	expect(occupancyOn(given, 'o', '2015-10-12', then)).toBe('maybe');
	expect(occupancyOn(given, 'o', '2015-10-13', then)).toBe('no');
});

test('a person without a dated fact is never there', () => {
	expect(fateOn({ people: [person('amir', { joined: undefined })] }, 'amir', '2030-01-01')).toBeUndefined();
});

test('a person lost before another took a seat was never in council with them', () => {
	const given = {
		people,
		bodies: [body('council', { collegial: true })],
		posts: [post('seat', { body: 'council', seats: 7 })],
		reports: [amirKilled],
		occupancies: [occupancy('o1', 'amir', 'seat', '2014'), occupancy('o2', 'basil', 'seat', '2016')]
	};

	expect(historyWith(given).ties.get('council--amir--basil')).toEqual([]);
});

function fateOn(given: Partial<Dataset>, id: Id, on: string, lens: Lens = today) {
	return valueOn(historyWith({ people, posts, ...given }, lens).fates.get(id) ?? [], day(on));
}

function occupancyOn(given: Partial<Dataset>, id: Id, on: string, lens: Lens = today) {
	return valueOn(historyWith({ people, posts, ...given }, lens).occupancies.get(id) ?? [], day(on)) ?? 'no';
}

function tieOn(given: Partial<Dataset>, id: Id, on: string, lens: Lens = today) {
	return valueOn(historyWith({ people, posts, ...given }, lens).ties.get(id) ?? [], day(on)) ?? 'no';
}

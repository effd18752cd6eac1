import { expect, test } from 'vitest';
import { historyWith, supposing, then, today } from '../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report } from '../../../tests/fixtures/small.ts';
import type { Occupancy, Post } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import { seatingOn } from './seats.ts';

const [amir, basil] = [person('amir'), person('basil')];
const reports = [
	report('a', 'amir', 'killed', { occurred: '2015-08-18' }),
	report('b', 'basil', 'alive', { occurred: '2016-12-31' })
];
const amirFirst = occupancy('o1', 'amir', 'chief', '2014-01-01');
const basilNext = occupancy('o2', 'basil', 'chief', '2016-01-01');

test('a post is held by whoever lasts in it, or may', () => {
	expect(chiefOn('2015-08-17', [amirFirst, basilNext])).toEqual({
		kind: 'held',
		holdings: [{ occupancy: 'o1', presence: 'yes' }]
	});
});

test('a post with one seat is vacant between the loss of one holder and the later start of the next', () => {
	expect(chiefOn('2015-08-18', [amirFirst, basilNext]).kind).toBe('vacant');
	expect(chiefOn('2015-12-31', [amirFirst, basilNext]).kind).toBe('vacant');
	expect(chiefOn('2016-01-01', [amirFirst, basilNext]).kind).toBe('held');
});

test('before the first holder and after the last no holder is reported', () => {
	expect(chiefOn('2013-12-31', [amirFirst, basilNext]).kind).toBe('no-holder-reported');
	expect(chiefOn('2015-08-18', [amirFirst]).kind).toBe('no-holder-reported');
});

test('no holder is reported while the start of the next is not known', () => {
	const sinceLater = { ...basil, joined: undefined };

	expect(chiefOn('2015-12-31', [amirFirst, occupancy('o2', 'basil', 'chief')], post('chief'), sinceLater).kind).toBe(
		'no-holder-reported'
	);
});

test('under clock then no post is vacant, since nobody knows who will follow', () => {
	const ended = occupancy('o1', 'amir', 'chief', '2014-01-01', '2015-08-18');

	expect(chiefOn('2015-12-31', [ended, basilNext]).kind).toBe('vacant');
	expect(chiefOn('2015-12-31', [ended, basilNext], post('chief'), basil, then).kind).toBe('no-holder-reported');
});

test('a post with many seats is never vacant', () => {
	expect(chiefOn('2015-12-31', [amirFirst, basilNext], post('chief', { seats: 7 })).kind).toBe('no-holder-reported');
});

test('under a what-if a revived holder and his successor hold a post side by side', () => {
	const seating = chiefOn(
		'2016-01-01',
		[amirFirst, basilNext],
		post('chief'),
		basil,
		supposing(['amir', { kind: 'alive' }])
	);

	expect(seating).toMatchObject({ kind: 'held', holdings: [{ occupancy: 'o1' }, { occupancy: 'o2' }] });
});

test('under a what-if the loss of the next holder leaves a post without one', () => {
	const lens = supposing(['basil', { kind: 'lost', from: day('2015-12-01') }]);

	expect(chiefOn('2016-01-01', [amirFirst, basilNext], post('chief'), basil, lens).kind).toBe('no-holder-reported');
});

function chiefOn(
	on: string,
	occupancies: readonly Occupancy[],
	chief: Post = post('chief'),
	second = basil,
	lens: Lens = today
) {
	const history = historyWith({ people: [amir, second], posts: [chief], occupancies, reports }, lens);
	return seatingOn(history, 'chief', day(on));
}

import { expect, test } from 'vitest';
import { historyWith } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, roster } from '../../../../tests/fixtures/small.ts';
import { isFollowed } from './followed.ts';

const given = {
	people: [person('amir'), person('basil'), person('cyril')],
	posts: [post('chief')],
	occupancies: [
		occupancy('o1', 'amir', 'chief', '2013-01-01', '2016-06-01'),
		occupancy('o2', 'basil', 'chief', '2014-01-01', '2015-06-01'),
		occupancy('o3', 'cyril', 'chief', '2016-01-01', '2018-01-01')
	]
};
const members = roster(['amir', 'basil', 'cyril']);

test('where posts count, a roster is followed if more than half of it are in post on the day it was drawn up', () => {
	const history = historyWith({ ...given, counts: 'post' });

	expect(isFollowed(history, { ...members, drawnUp: day('2015-01-01') })).toBe(true);
	expect(isFollowed(history, { ...members, drawnUp: day('2013-06-01') })).toBe(false);
});

test('where fates count, every roster is followed', () => {
	expect(isFollowed(historyWith(given), { ...members, drawnUp: day('1990-01-01') })).toBe(true);
});

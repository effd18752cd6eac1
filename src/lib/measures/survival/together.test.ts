import { expect, test } from 'vitest';
import { historyWith } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, roster } from '../../../../tests/fixtures/small.ts';
import { isTogether } from './together.ts';

const history = historyWith({
	counts: 'post',
	people: [person('amir'), person('basil'), person('cyril')],
	posts: [post('chief')],
	occupancies: [
		occupancy('o1', 'amir', 'chief', '2013-01-01', '2016-06-01'),
		occupancy('o2', 'basil', 'chief', '2014-01-01', '2015-06-01'),
		occupancy('o3', 'cyril', 'chief', '2016-01-01', '2018-01-01')
	]
});
const members = roster(['amir', 'basil', 'cyril']);

test('a roster is together where more than half of it are in post on the day it was drawn up', () => {
	expect(isTogether(history, { ...members, drawnUp: day('2015-01-01') })).toBe(true);
	expect(isTogether(history, { ...members, drawnUp: day('2013-06-01') })).toBe(false);
});

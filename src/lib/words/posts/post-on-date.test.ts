import { expect, test } from 'vitest';
import { snapshotOn } from '../../history/snapshot.ts';
import { knownWith } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post } from '../../../../tests/fixtures/small.ts';
import { postOnDate } from './post-on-date.ts';

const names = ['Amir', 'Basil', 'Cyrus', 'Dawud'];
const known = knownWith({
	window: Infinity,
	people: names.map((name) => person(name)),
	posts: [post('head'), post('seat', { seats: undefined })],
	occupancies: [
		occupancy('o1', 'Amir', 'head', '2014-01-01', '2014-12-31'),
		occupancy('o2', 'Basil', 'head', '2015-06'),
		...names.map((name, index) => occupancy(`s${index}`, name, 'seat', index === 3 ? '2015' : '2014-01-01'))
	]
});

test.each([
	['head', '2014-06-01', 'Held by Amir on 1 June 2014'],
	['head', '2015-03-01', 'Vacant on 1 March 2015'],
	['head', '2015-06-10', 'Held by perhaps Basil on 10 June 2015'],
	['head', '2013-06-01', 'No reported holder on 1 June 2013'],
	['seat', '2015-06-10', 'Held by 4 people on 10 June 2015, 1 of them perhaps']
])('of the post %s on %s it says “%s”', (id, on, words) => {
	expect(postOnDate(known, post(id), snapshotOn(known, day(on)))).toBe(words);
});

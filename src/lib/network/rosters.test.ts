import { expect, test } from 'vitest';
import { body, dataset, day, occupancy, person, post, report, roster } from '../../../tests/fixtures/small.ts';
import { networkOf } from './network-of.ts';
import { rosterGroups, rosterOf, rosterOn, rostersOf } from './rosters.ts';

const network = networkOf(
	dataset({
		people: [person('amir'), person('basil')],
		reports: [report('r', 'basil', 'alive', { occurred: '2012-06-01' })],
		rosters: [roster(['amir'])]
	})
);

test("everyone in the record is a roster too, after the dataset's own, with a period of its own", () => {
	const [own, everyone] = rostersOf(network);

	expect(own?.members).toEqual(['amir']);
	expect(everyone).toMatchObject({
		members: ['amir', 'basil'],
		period: { from: day('2012-01-01'), to: day('2012-12-31') }
	});
});

test('a roster is found by its id, and asking for one that is not there is a mistake', () => {
	expect(rosterOf(network, 'everyone').members).toHaveLength(2);
	expect(() => rosterOf(network, 'nobody')).toThrow(RangeError);
});

const terms = networkOf(
	dataset({
		counts: 'post',
		people: [person('amir'), person('basil'), person('cyril'), person('david')],
		bodies: [body('board', { name: 'The board' })],
		posts: [post('chief', { body: 'board' })],
		occupancies: [
			occupancy('o1', 'amir', 'chief', '2014-01-01', '2016-07-20'),
			occupancy('o2', 'basil', 'chief', '2015-06'),
			occupancy('o3', 'cyril', 'chief', '2016-07'),
			occupancy('o4', 'david', 'chief', '2014-01-01')
		],
		reports: [report('r', 'david', 'died', { occurred: '2016-01-01', verdict: 'established' })],
		rosters: [
			roster(['amir'], { id: 'board-members', heading: 'Bodies' }),
			roster(['amir'], { id: 'blue', heading: 'Party' }),
			roster(['amir'], { id: 'seven', name: 'Ever of rank 1: a selection' })
		]
	})
);

test('the roster of a day is whoever holds a term then for sure and was not lost before', () => {
	expect(rosterOf(terms, 'on-2016-07-19')).toMatchObject({
		name: 'Alive on 19 July 2016',
		members: ['amir', 'basil'],
		drawnUp: day('2016-07-19')
	});
	expect(rosterOf(terms, 'on-2016-07-20').members).toEqual(['basil']);
	expect(rosterOf(terms, 'on-2015-01-01').members).toEqual(['amir', 'david']);
});

test('where nobody is in post, or posts are not counted, there is no roster of a day', () => {
	expect(rosterOn(terms, day('2010-01-01'))).toBeUndefined();
	expect(rosterOn(network, day('2012-06-01'))).toBeUndefined();
	expect(() => rosterOf(terms, 'on-2010-01-01')).toThrow(RangeError);
});

test('rosters are chosen from under their headings, whatever they are called', () => {
	const groups = rosterGroups(terms, day('2016-07-20'), rosterOf(terms, 'on-2015-01-01'));

	expect(groups.map(({ heading, rosters }) => [heading, rosters.map(({ id }) => id)])).toEqual([
		[undefined, ['seven', 'everyone', 'on-2016-07-20', 'on-2015-01-01']],
		['Bodies', ['board-members']],
		['Party', ['blue']]
	]);
});

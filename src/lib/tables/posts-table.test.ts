import { expect, test } from 'vitest';
import { knownWith, then, today } from '../../../tests/fixtures/lenses.ts';
import { body, day, occupancy, person, post, report } from '../../../tests/fixtures/small.ts';
import { snapshotOn } from '../history/snapshot.ts';
import { postsTable } from './posts-table.ts';

const given = {
	people: ['amir', 'basil', 'cyrus'].map((id) => person(id)),
	bodies: [body('office', { name: 'The office' })],
	posts: [post('scribe', { rank: 3 }), post('head', { name: 'Head', rank: 1 }), post('guard', { rank: 2 })],
	occupancies: [
		occupancy('o1', 'amir', 'head', '2014-01-01', '2014-12-31'),
		occupancy('o2', 'basil', 'head', '2015-03', ''),
		occupancy('o3', 'amir', 'scribe', '2015-06-01'),
		occupancy('o4', 'cyrus', 'guard', '2014-01-01')
	],
	reports: ['amir', 'basil', 'cyrus'].map((id) => report(`seen-${id}`, id, 'alive', { occurred: '2015-07-01' }))
};

test('the posts are those that somebody in the picture ever holds, highest first', () => {
	expect(rowsOn('2014-06-01').map(({ id, body: of }) => [id, of])).toEqual([
		['head', 'The office'],
		['scribe', 'The office']
	]);
	expect(rowsOn('2014-06-01', today, ['cyrus']).map(({ id }) => id)).toEqual(['guard']);
});

test('a post is held by whoever holds it on the day, perhaps while a date leaves it open', () => {
	expect(headOn('2014-06-01')).toMatchObject({ state: 'held', holders: ['amir'] });
	expect(headOn('2015-03-15')).toMatchObject({ state: 'held', holders: ['perhaps basil'] });
	expect(headOn('2015-04-01')).toMatchObject({ state: 'held', holders: ['basil'] });
});

test('its holders are told even where they are not in the picture', () => {
	expect(rowsOn('2014-06-01', today, ['basil'])[0]?.holders).toEqual(['amir']);
});

test('between two holders a post is vacant, and before the first nobody reports one', () => {
	expect(headOn('2015-02-01')).toMatchObject({ state: 'vacant', holders: [] });
	expect(headOn('2013-12-31')).toMatchObject({ state: 'no holder reported', holders: [] });
});

test('under clock then nobody can say yet that a post is vacant, nor that one will be held', () => {
	expect(rowsOn('2015-02-01', then)).toMatchObject([{ id: 'head', state: 'no holder reported' }]);
});

function rowsOn(on: string, lens = today, people: readonly string[] = ['amir', 'basil']) {
	const known = knownWith(given, lens, on);
	return postsTable(known, snapshotOn(known, day(on)), new Set(people));
}

function headOn(on: string) {
	return rowsOn(on).find(({ id }) => id === 'head');
}

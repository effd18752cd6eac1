import { expect, test } from 'vitest';
import { knownWith, supposing, today } from '../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report, roster, tie } from '../../../tests/fixtures/small.ts';
import { snapshotOn } from '../history/snapshot.ts';
import { castOf } from '../network/cast.ts';
import { peopleTable } from './people-table.ts';

const given = {
	people: [
		person('amir', { name: 'Amir' }),
		person('basil', { name: 'Basil' }),
		person('cyrus', { name: 'Cyrus', joined: undefined })
	],
	posts: [post('head', { name: 'Head' }), post('scribe', { name: 'Scribe' })],
	occupancies: [
		occupancy('o1', 'amir', 'head', '2014-01-01'),
		occupancy('o2', 'amir', 'scribe', '2014-06', '2014-09'),
		occupancy('o3', 'basil', 'scribe', '2014-10-01')
	],
	ties: [tie('t1', 'amir', 'basil', 'command', '2014-01-01'), tie('t2', 'basil', 'amir', 'association', '2015-01-01')],
	reports: [
		report('seen', 'amir', 'alive', { occurred: '2014-12-01' }),
		report('killed', 'amir', 'killed', { occurred: '2015-05-01' }),
		report('heard', 'basil', 'alive', { occurred: '2015-04-01' })
	]
};

test('everyone in the picture has a row, whether on the roster or not, in the record or not', () => {
	expect(rowsOn('2014-03-01').map(({ name, member, fate }) => [name, member, fate])).toEqual([
		['Amir', true, 'alive'],
		['Cyrus', true, 'not in the record yet'],
		['Basil', false, 'alive']
	]);
});

test('posts are those held on the day, and one that may have begun or be over is held perhaps', () => {
	expect(rowOn('2014-03-01', 'amir')?.posts).toEqual(['Head']);
	expect(rowOn('2014-06-15', 'amir')?.posts).toEqual(['Head', 'perhaps Scribe']);
	expect(rowOn('2014-08-01', 'amir')?.posts).toEqual(['Head', 'Scribe']);
	expect(rowOn('2015-05-01', 'amir')?.posts).toEqual([]);
});

test('a fate has the day since when it lasts, or that with which somebody entered the record', () => {
	expect(rowOn('2015-04-30', 'amir')?.since).toMatchObject({ day: day('2010-01-01'), entered: true });
	expect(rowOn('2015-06-01', 'amir')).toMatchObject({
		fate: 'dead',
		since: { day: day('2015-05-01'), entered: false },
		sinceWords: '1 May 2015'
	});
	expect(rowOn('2015-06-01', 'cyrus')?.since).toBeUndefined();
});

test('ties are counted while both ends last', () => {
	expect(rowOn('2014-03-01', 'basil')?.ties).toBe(1);
	expect(rowOn('2015-04-01', 'basil')?.ties).toBe(2);
	expect(rowOn('2015-06-01', 'basil')?.ties).toBe(0);
});

test('a fate of a what-if says so', () => {
	const whatIf = supposing(['amir', { kind: 'alive' }]);

	expect(rowOn('2015-06-01', 'amir', whatIf)).toMatchObject({ fate: 'alive', whatIf: true, posts: ['Head'] });
	expect(rowOn('2015-06-01', 'basil', whatIf)?.whatIf).toBe(false);
});

test('of whom nothing is left is told so', () => {
	expect(rowOn('2014-03-01', 'cyrus', today, new Set(['cyrus']))?.fate).toBe('only in what is set aside');
});

function rowsOn(on: string, lens = today, gone: ReadonlySet<string> = new Set()) {
	const known = knownWith(given, lens, on);
	const cast = castOf(known.network, roster(['amir', 'cyrus']));
	return peopleTable(known, snapshotOn(known, day(on)), cast, gone);
}

function rowOn(on: string, id: string, lens = today, gone: ReadonlySet<string> = new Set()) {
	return rowsOn(on, lens, gone).find((row) => row.id === id);
}

import { expect, test } from 'vitest';
import { knownWith, then } from '../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report, roster } from '../../../tests/fixtures/small.ts';
import { knownLosses } from '../measures/posts/known-losses.ts';
import { isoOf } from '../time/day.ts';
import type { Stretch } from '../time/stretch.ts';
import { emptiedRowsOf } from './emptied-posts.ts';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const amir = roster(['amir'], { period });

/** The rows of a dataset in which Amir is killed on 18 August 2015. */
function rows(next: string | undefined, lens?: typeof then, on?: string, seats = 1) {
	const known = knownWith(
		{
			people: [person('amir'), person('basil')],
			posts: [post('chief', { seats })],
			occupancies: [
				occupancy('o1', 'amir', 'chief', '2013-01-01'),
				...(next === undefined ? [] : [occupancy('o2', 'basil', 'chief', next)])
			],
			reports: [
				report('a', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-08-18', sides: ['organisation'] }),
				report('b', 'basil', 'alive', { occurred: '2016-12-31' })
			]
		},
		lens,
		on
	);
	return emptiedRowsOf(known, knownLosses(known, amir, period), period);
}

function days({ from, to }: Stretch): string {
	return `${isoOf(from)} ${isoOf(to)}`;
}

test('a post is held up to the loss, then empty, then held by the next', () => {
	const [row] = rows('2015-12-01');

	expect(row?.held.map(days)).toEqual(['2014-01-01 2015-08-18']);
	expect(row?.empty && days(row.empty)).toBe('2015-08-18 2015-12-01');
	expect(row?.next.map(days)).toEqual(['2015-12-01 2016-12-31']);
});

test('a successor whose start is vague may hold it from the first day on, and it is not surely empty then', () => {
	const [row] = rows('2015-08');

	expect(row?.empty).toBeUndefined();
	expect(row?.next.map(({ sure, ...stretch }) => [days(stretch), sure])).toEqual([
		['2015-08-18 2015-08-31', false],
		['2015-08-31 2016-12-31', true]
	]);
});

test('without a successor nobody is on record to the end of the period, or to the last day known', () => {
	expect(rows(undefined).map(({ empty }) => empty && days(empty))).toEqual(['2015-08-18 2016-12-31']);
	expect(rows('2015-12-01', then, '2015-10-01').map(({ empty }) => empty && days(empty))).toEqual([
		'2015-08-18 2015-10-01'
	]);
});

test('a post with several seats has no row, as nobody follows in it', () => {
	expect(rows('2015-12-01', undefined, undefined, 7)).toEqual([]);
});

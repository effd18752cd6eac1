import { expect, test } from 'vitest';
import { historyWith } from '../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report } from '../../../tests/fixtures/small.ts';
import { vacanciesOf } from './vacancies.ts';

const period = { from: day('2010-01-01'), to: day('2020-12-31') };

/** The first deputy is killed in 2011; the second followed at some time and was dead when the third began, in January 2014. */
const given = {
	people: [person('amir'), person('basil'), person('cyrus')],
	posts: [post('deputy', { rank: 1 })],
	occupancies: [
		occupancy('first', 'amir', 'deputy', '2010-06-01', ''),
		occupancy('second', 'basil', 'deputy', '2011-02-24/2014-01', ''),
		occupancy('third', 'cyrus', 'deputy', '2014-01', '')
	],
	reports: [
		report('a', 'amir', 'killed', { occurred: '2011-02-24' }),
		report('b', 'basil', 'killed', { occurred: '2014-01-01/2014-01-10' }),
		report('c', 'cyrus', 'alive', { occurred: '2014-02-01' })
	]
};

test('whoever held a post for some unknown time in between came next, and had begun before he was gone', () => {
	expect(vacanciesOf(historyWith(given), ['deputy'], period)).toEqual([
		{
			post: 'deputy',
			from: day('2011-02-24'),
			// Dead by the tenth. From 24 February 2011: 310 days to the end of the year, 366 and 365, and 10.
			to: day('2014-01-10'),
			days: { low: 0, high: 1051 },
			before: ['first'],
			next: ['second']
		},
		{
			post: 'deputy',
			from: day('2014-01-01'),
			to: day('2014-01-31'),
			days: { low: 0, high: 30 },
			before: ['second'],
			next: ['third']
		}
	]);
});

test('of one whose start is not known nobody can say that he came next', () => {
	const [first, , third] = given.occupancies;
	const undated = historyWith({
		...given,
		occupancies: [first, occupancy('second', 'basil', 'deputy'), third].filter((held) => held !== undefined)
	});

	expect(vacanciesOf(undated, ['deputy'], period)).toMatchObject([
		{ from: day('2011-02-24'), to: day('2014-01-31'), before: ['first'], next: ['third'] }
	]);
});

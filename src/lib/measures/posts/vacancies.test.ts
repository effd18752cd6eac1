import { expect, test } from 'vitest';
import { historyWith, supposing } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report } from '../../../../tests/fixtures/small.ts';
import { vacanciesOf } from './vacancies.ts';

const period = { from: day('2010-01-01'), to: day('2020-12-31') };

/** The first deputy is killed in 2011; the second followed at some time from March on and was dead when the third began. */
const given = {
	people: [person('amir'), person('basil'), person('cyrus')],
	posts: [post('deputy', { rank: 1 })],
	occupancies: [
		occupancy('first', 'amir', 'deputy', '2010-06-01', ''),
		occupancy('second', 'basil', 'deputy', '2011-03/2014-01', ''),
		occupancy('third', 'cyrus', 'deputy', '2014-02', '')
	],
	reports: [
		report('a', 'amir', 'killed', { occurred: '2011-02-24' }),
		report('b', 'basil', 'killed', { occurred: '2014-01-01/2014-01-10' }),
		report('c', 'cyrus', 'alive', { occurred: '2014-03-01' })
	]
};

test('a person who held a post on no known day in between came next, and had begun before he was gone', () => {
	expect(vacanciesOf(historyWith(given), ['deputy'], period)).toEqual([
		{
			post: 'deputy',
			from: day('2011-02-24'),
			// Dead by the tenth. From 24 February 2011: 310 days to the end of the year, 366 and 365, and 10.
			to: day('2014-01-10'),
			// Five days to 1 March.
			days: { low: 5, high: 1051 },
			before: ['first'],
			next: ['second']
		},
		{
			post: 'deputy',
			from: day('2014-01-01'),
			to: day('2014-02-28'),
			// From the tenth to 1 February, or from the first to the 28th.
			days: { low: 22, high: 58 },
			before: ['second'],
			next: ['third']
		}
	]);
});

test('there is none where whoever came next may have begun at once: no holder is reported', () => {
	const atOnce = given.occupancies.map((held) =>
		held.id === 'second' ? occupancy('second', 'basil', 'deputy', '2011-02-24/2014-01', '') : held
	);

	expect(vacanciesOf(historyWith({ ...given, occupancies: atOnce }), ['deputy'], period)).toMatchObject([
		{ before: ['second'], next: ['third'] }
	]);
});

test('a maybe holder without a known start never came next', () => {
	const [first, , third] = given.occupancies;
	const undated = historyWith({
		...given,
		occupancies: [first, occupancy('second', 'basil', 'deputy'), third].filter((held) => held !== undefined)
	});

	expect(vacanciesOf(undated, ['deputy'], period)).toMatchObject([
		{ from: day('2011-02-24'), to: day('2014-02-28'), before: ['first'], next: ['third'] }
	]);
});

test('there is none either where his start is so coarse that he may have begun before his predecessor was gone', () => {
	const history = historyWith({
		...given,
		occupancies: [
			occupancy('first', 'amir', 'deputy', '2010-06-01', ''),
			occupancy('second', 'basil', 'deputy', '2011', ''),
			occupancy('third', 'cyrus', 'deputy', '2014-02', '')
		],
		reports: [
			...given.reports.filter(({ id }) => id !== 'b'),
			report('b', 'basil', 'killed', { occurred: '2011-03-01' })
		]
	});

	expect(vacanciesOf(history, ['deputy'], period)).toMatchObject([{ before: ['second'], next: ['third'] }]);
});

test('a maybe holder after the last sure one counts too, and several each count once', () => {
	const history = historyWith({
		...given,
		occupancies: [
			occupancy('first', 'amir', 'deputy', '2010-06-01', ''),
			occupancy('acting', 'basil', 'deputy', '2012', '2012'),
			occupancy('again', 'cyrus', 'deputy', '2013', '2013')
		]
	});

	expect(vacanciesOf(history, ['deputy'], period).map(({ before, next }) => [...before, ...next])).toEqual([
		['first', 'acting'],
		['acting', 'again']
	]);
});

test('a maybe holder lost by a what-if before he had begun never took it up', () => {
	const supposed = historyWith(given, supposing(['basil', { kind: 'lost', from: day('2011-03-01') }]));

	expect(vacanciesOf(supposed, ['deputy'], period)).toMatchObject([{ before: ['first'], next: ['third'] }]);
});

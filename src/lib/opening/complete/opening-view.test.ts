import { expect, test } from 'vitest';
import { body, dataset, day, occupancy, person, post, report, roster, tie } from '../../../../tests/fixtures/small.ts';
import type { Dataset, Occupancy } from '../../dataset/dataset.ts';
import { openingView } from './opening-view.ts';

const lastDay = day('2016-12-31');
const term = (id: string, who: string, start: string, end?: string) => occupancy(id, who, 'post', start, end);

test('it opens on the last day of the latest stretch with most in post', () => {
	const given = dataset({
		people: [person('ada'), person('bo')],
		posts: [post('post')],
		occupancies: [term('a', 'ada', '2010-01-01', '2012-01-01'), term('b', 'bo', '2011-01-01', '2013-01-01')]
	});
	expect(openingView(given, lastDay)).toBe('roster=everyone&date=2011-12-31');
});

test('a term without an end counts up to the day that the data goes to', () => {
	const given = dataset({
		people: [person('ada')],
		posts: [post('post')],
		occupancies: [term('a', 'ada', '2010-01-01')]
	});
	expect(openingView(given, lastDay)).toBe('roster=everyone&period=2010-01%2F2016-12&date=2016-12-31');
});

test('the axis reaches the day that the data goes to where a term goes on, though most were in post before', () => {
	const given = dataset({
		people: [person('ada'), person('bo')],
		posts: [post('post')],
		occupancies: [term('a', 'ada', '2010-01-01'), term('b', 'bo', '2010-01-01', '2012-01-01')]
	});
	expect(openingView(given, lastDay)).toBe('roster=everyone&period=2010-01%2F2016-12&date=2011-12-31');
});

test('a term without an end counts up to the loss of its holder', () => {
	const given = dataset({
		people: [person('ada'), person('bo')],
		posts: [post('post')],
		occupancies: [term('a', 'ada', '2010-01-01'), term('b', 'bo', '2013-01-01')],
		reports: [report('r', 'ada', 'killed', { occurred: '2012-06-01' })]
	});
	expect(openingView(given, day('2014-12-31'))).toBe('roster=everyone&period=2010-01%2F2014-12&date=2014-12-31');
});

test('of people who were named in a part, only their terms count; where they have none, those of all', () => {
	const given = dataset({
		people: [person('ada'), person('bo'), person('cy')],
		posts: [post('post')],
		occupancies: [
			term('a', 'ada', '2010-01-01', '2012-01-01'),
			term('b', 'bo', '2013-01-01', '2014-01-01'),
			term('c', 'cy', '2013-01-01', '2014-01-01')
		]
	});
	expect(openingView(given, lastDay, new Set(['ada']))).toBe('roster=everyone&date=2011-12-31');
	expect(openingView(given, lastDay, new Set(['di']))).toBe('roster=everyone&date=2013-12-31');
});

test('without posts the ties count', () => {
	const given = dataset({
		people: [person('ada'), person('bo')],
		ties: [tie('t', 'ada', 'bo', 'association', '2012-01-01', '2014-01-01')]
	});
	expect(openingView(given, lastDay)).toBe('roster=everyone&date=2013-12-31');
});

test('more than 150 people open with the first roster', () => {
	const many = Array.from({ length: 151 }, (_, index) => person(`p${index}`));
	const given = dataset({ people: many, rosters: [roster(['p0'], { id: 'largest' })] });
	expect(openingView(given, lastDay)).toBe('roster=largest');
});

/** A dataset of so many people in one post. */
function crowd(count: number, termOf: (id: string, index: number) => Occupancy, given?: Partial<Dataset>) {
	const many = Array.from({ length: count }, (_, index) => `p${index}`);
	return dataset({
		counts: 'post',
		people: many.map((id) => person(id)),
		posts: [post('post')],
		occupancies: many.map(termOf),
		...given
	});
}

/** A dataset of people of whom one comes each year, and stays for some. */
function oneAYear(count: number, years: number, given?: Partial<Dataset>) {
	const first = (index: number) => `${1800 + index}-01-01`;
	return crowd(count, (id, index) => term(id, id, first(index), first(index + years)), given);
}

test('more than 150 people of one body open with whoever is in post on the day', () => {
	expect(openingView(oneAYear(151, 2), lastDay)).toBe('roster=on-1950-12-31&date=1950-12-31');
});

test('so does one body of more people than a phone can name, where it can name those in post', () => {
	const cabinet = { bodies: [body('cabinet')], posts: [post('post', { body: 'cabinet' })] };
	const opens = (count: number, years: number) =>
		new URLSearchParams(openingView(oneAYear(count, years, cabinet), lastDay)).get('roster');
	expect([opens(71, 2), opens(70, 2), opens(140, 100)]).toEqual(['on-1870-12-31', 'everyone', 'everyone']);
});

test('whoever is in post still is so up to the day that the data goes to', () => {
	const given = crowd(151, (id) => term(id, id, '2010-01-01'));
	expect(openingView(given, lastDay)).toBe('roster=on-2016-12-31&period=2010-01%2F2016-12&date=2016-12-31');
});

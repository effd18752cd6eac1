import { expect, test } from 'vitest';
import { knownWith, supposing, then, today } from '../../../tests/fixtures/lenses.ts';
import { body, date, day, occupancy, person, post, report } from '../../../tests/fixtures/small.ts';
import type { Lens } from '../view/view.ts';
import { heldPosts, postRowOf, postRowsOf, stretchesTogether } from './post-rows.ts';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const given = {
	people: [
		person('amir', { joined: date('2010') }),
		person('basil', { joined: date('2014-03-01') }),
		person('cyrus', { joined: undefined }),
		person('dawud')
	],
	bodies: [body('office'), body('mint')],
	posts: [
		post('coiner', { body: 'mint', rank: 5 }),
		post('speaker', { rank: 4 }),
		post('head', { rank: 1 }),
		post('founder', { rank: 1 })
	],
	occupancies: [
		occupancy('a', 'amir', 'speaker', '2013-01-01', '2015-01-10'),
		occupancy('b', 'basil', 'speaker', '2015-03-01', '2015-06'),
		occupancy('c', 'cyrus', 'speaker', '2015-05-20', '', { confidence: 'low' }),
		occupancy('d', 'amir', 'head', '2016-01'),
		occupancy('e', 'dawud', 'coiner', '2014-01-01'),
		occupancy('f', 'amir', 'founder', '2010-01-01', '2012-01-01')
	],
	reports: [
		report('p', 'amir', 'alive', { occurred: '2014-12-01' }),
		report('r', 'amir', 'alive', { occurred: '2016-10-01' }),
		report('q', 'basil', 'alive', { occurred: '2015-05-15' }),
		report('s', 'cyrus', 'killed', { occurred: '2016-02-01' })
	]
};

test('posts stand by body, the body of the highest first, and by rank; those nobody holds in the period are left out', () => {
	expect(groups().map(({ body: id, rows }) => [id, rows.map(({ post: of }) => of)])).toEqual([
		['office', ['head', 'speaker']],
		['mint', ['coiner']]
	]);
});

test('only posts that some of the people held are there, with everyone who held them', () => {
	const [office, ...others] = postRowsOf(knownWith(given), knownWith(given), new Set(['cyrus']), period);

	expect(others).toEqual([]);
	expect(office?.rows.map(({ post: of, bars }) => [of, bars.map(({ occupancy: id }) => id)])).toEqual([
		['speaker', ['a', 'b', 'c']]
	]);
});

test('the posts alone come in the order of their rows, with the same bars', () => {
	const held = heldPosts(knownWith(given), new Set(['amir', 'basil', 'dawud']), period);

	expect(held.map(({ post: { id }, bars }) => ({ post: id, bars }))).toEqual(
		groups().flatMap(({ rows }) => rows.map(({ post: id, bars }) => ({ post: id, bars })))
	);
});

test('taken together, a post is held for sure while one holder is sure, and by nobody in between', () => {
	const [office] = groups();
	const speaker = office?.rows.find(({ post: id }) => id === 'speaker');

	expect(stretchesTogether(speaker?.bars ?? [])).toEqual([
		{ from: period.from, to: day('2015-01-10'), sure: true },
		{ from: day('2015-03-01'), to: day('2016-02-01'), sure: true }
	]);
	expect(stretchesTogether([])).toEqual([]);
});

test('a bar tells certain stretches from possible ones, and is cut to the period', () => {
	expect(bar('a')?.stretches).toEqual([{ from: period.from, to: day('2015-01-10'), sure: true }]);
	expect(bar('b')?.stretches).toEqual([
		{ from: day('2015-03-01'), to: day('2015-06-01'), sure: true },
		{ from: day('2015-06-01'), to: day('2015-06-30'), sure: false }
	]);
	expect(bar('d')?.stretches[0]).toEqual({ from: day('2016-01-01'), to: day('2016-01-31'), sure: false });
	expect(bar('c')).toMatchObject({ person: 'cyrus', confidence: 'low', whatIf: false });
});

test('a bar that begins on the last day of the period is there, without length', () => {
	const until = { from: period.from, to: day('2015-03-01') };
	const { bars, gaps } = postRowOf(knownWith(given), knownWith(given), post('speaker', { rank: 4 }), until);

	expect(bars.find(({ occupancy: id }) => id === 'b')?.stretches).toEqual([
		{ from: until.to, to: until.to, sure: true }
	]);
	expect(gaps.map(({ to }) => to)).toEqual([until.to]);
});

test('a vacancy is told apart from a time for which no holder is reported', () => {
	expect(row('speaker')?.gaps).toEqual([
		{ kind: 'vacant', from: day('2015-01-10'), to: day('2015-03-01') },
		{ kind: 'no-holder-reported', from: day('2016-02-01'), to: period.to }
	]);
	expect(row('head')?.gaps).toEqual([{ kind: 'no-holder-reported', from: period.from, to: day('2016-01-01') }]);
});

test('a vacancy says for how long, who came next, and with how many years in the organisation', () => {
	const [vacancy, ...others] = row('speaker')?.vacancies ?? [];

	// 22 days of January from the 10th, 28 of February; from 1 March 2014 to 1 March 2015 are 365 days.
	expect(others).toEqual([]);
	expect(vacancy).toMatchObject({ days: { low: 50, high: 50 }, next: [{ occupancy: 'b', person: 'basil' }] });
	expect(vacancy?.next[0]?.years?.low).toBeCloseTo(365 / 365.25);
});

test('a vacancy that a what-if makes, or makes longer, says so; one of a post that it does not touch does not', () => {
	const vacanciesWith = (lens: Lens) =>
		row('speaker', lens)?.vacancies.map(({ from, to, whatIf }) => ({ from, to, whatIf }));
	const recorded = { from: day('2015-01-10'), to: day('2015-03-01'), whatIf: false };

	expect(vacanciesWith(today)).toEqual([recorded]);
	expect(vacanciesWith(supposing(['dawud', { kind: 'lost', from: day('2015-02-01') }]))).toEqual([recorded]);
	expect(vacanciesWith(supposing(['basil', { kind: 'lost', from: day('2015-02-01') }]))).toEqual([
		{ ...recorded, to: day('2015-05-20'), whatIf: true }
	]);
	// What becomes of whoever came next once he is in does not touch it.
	expect(vacanciesWith(supposing(['basil', { kind: 'lost', from: day('2015-04-01') }]))?.[0]).toEqual(recorded);
	expect(vacanciesWith(supposing(['amir', { kind: 'lost', from: day('2014-12-01') }]))).toEqual([
		{ ...recorded, from: day('2014-12-01'), whatIf: true }
	]);
});

test('a successor of whom nobody says when they joined has no number of years', () => {
	const without = { ...given, people: given.people.map((each) => ({ ...each, joined: undefined })) };
	const [office] = postRowsOf(knownWith(without), knownWith(without), new Set(['basil']), period);

	expect(office?.rows[0]?.vacancies[0]?.next).toEqual([{ occupancy: 'b', person: 'basil', years: undefined }]);
});

test('under clock then nothing later is told: a stretch ends at the day, and an empty seat has no holder reported', () => {
	const until = day('2015-02-01');
	const speaker = row('speaker', then, '2015-02-01');

	expect(speaker?.bars.map(({ occupancy: id }) => id)).toEqual(['a']);
	expect(speaker?.gaps).toEqual([{ kind: 'no-holder-reported', from: day('2015-01-10'), to: until }]);
	expect(speaker?.vacancies).toEqual([]);
	expect(row('head', then, '2015-02-01')).toBeUndefined();
});

test('a seat was vacant as soon as somebody has followed', () => {
	const speaker = row('speaker', then, '2015-03-01');

	expect(speaker?.gaps).toEqual([{ kind: 'vacant', from: day('2015-01-10'), to: day('2015-03-01') }]);
	expect(speaker?.vacancies.map(({ next }) => next.map(({ person: id }) => id))).toEqual([['basil']]);
});

test('one post alone reads as among the others', () => {
	expect(postRowOf(knownWith(given), knownWith(given), post('speaker', { rank: 4 }), period)).toEqual(row('speaker'));
});

test('a holder revived by a what-if holds on beside the recorded successor, marked', () => {
	const lens = supposing(['cyrus', { kind: 'alive' }]);

	expect(bar('c', lens)).toMatchObject({ whatIf: true, stretches: [{ from: day('2015-05-20'), to: period.to }] });
	expect(row('speaker', lens)?.gaps.map(({ kind }) => kind)).toEqual(['vacant']);
});

function groups(lens: Lens = today, on = '2016-12-31') {
	const shown = { ...period, to: lens === then ? day(on) : period.to };
	return postRowsOf(knownWith(given, lens, on), knownWith(given), new Set(['amir', 'basil', 'dawud']), shown);
}

function row(id: string, lens: Lens = today, on?: string) {
	return groups(lens, on)
		.flatMap(({ rows }) => rows)
		.find(({ post: of }) => of === id);
}

function bar(id: string, lens: Lens = today) {
	return groups(lens)
		.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars))
		.find(({ occupancy: of }) => of === id);
}

import { expect, test } from 'vitest';
import { body, dataset, day, occupancy, person, post, report, roster, tie } from '../../../tests/fixtures/small.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { castOf } from './cast.ts';
import { networkOf } from './network-of.ts';

const people = ['Amir', 'Basil', 'Cyrus', 'Dawud'].map((name) => person(name.toLowerCase(), { name }));
const posts = [post('spokesman', { name: 'Spokesman', rank: 3 }), post('head', { name: 'Head of all', rank: 1 })];

test('the members of a roster come first, and need no reason', () => {
	expect([...cast({})]).toEqual([['amir', { member: true, reasons: [] }]]);
});

test('the next and the previous holder of a post that a member held are context', () => {
	const drawn = cast({
		occupancies: [
			occupancy('o1', 'basil', 'spokesman', '2012', '2013'),
			occupancy('o2', 'amir', 'spokesman', '2013', '2014'),
			occupancy('o3', 'cyrus', 'spokesman', '2014', '', { confidence: 'low' })
		]
	});

	expect(reasons(drawn, 'basil')).toEqual(['spokesman before Amir']);
	expect(reasons(drawn, 'cyrus')).toEqual(['called spokesman after Amir']);
});

test('who came before or after those in post on a day is not drawn with them', () => {
	const terms = [
		occupancy('o1', 'basil', 'spokesman', '2012', '2013'),
		occupancy('o2', 'amir', 'spokesman', '2013', '2014'),
		occupancy('o3', 'cyrus', 'spokesman', '2014')
	];
	const ties = [tie('t', 'dawud', 'amir', 'mentorship')];

	expect([...cast({ occupancies: terms, ties }, 'on-2013-06-01').keys()]).toEqual(['amir', 'dawud']);
});

test('a person with a stated tie to a member is context, and the tie is the reason', () => {
	const drawn = cast({ ties: [tie('t1', 'basil', 'amir', 'mentorship'), tie('t2', 'amir', 'cyrus', 'appointment')] });

	expect(reasons(drawn, 'basil')).toEqual(['mentor of Amir']);
	expect(reasons(drawn, 'cyrus')).toEqual(['appointed by Amir']);
});

test('a person two steps away is not drawn', () => {
	const drawn = cast({ ties: [tie('t1', 'basil', 'amir', 'service'), tie('t2', 'basil', 'dawud', 'service')] });

	expect(drawn.has('dawud')).toBe(false);
});

test('a person who ranked above all members is said to be above their council', () => {
	const drawn = cast({
		bodies: [body('office'), body('council', { name: 'Inner Council', collegial: true })],
		posts: [...posts, post('seat', { body: 'council', seats: 7, rank: 2 })],
		occupancies: [occupancy('o1', 'amir', 'seat', '2014'), occupancy('o2', 'dawud', 'head', '2010')],
		ties: [tie('t', 'amir', 'dawud', 'service')]
	});

	expect(reasons(drawn, 'dawud')).toEqual(['above the Inner Council, not counted', 'served by Amir']);
});

test('a person who ranked above them only in other years is there for the tie', () => {
	const drawn = cast({
		posts: [...posts, post('seat')],
		occupancies: [occupancy('o1', 'amir', 'seat', '2014'), occupancy('o2', 'dawud', 'head', '2019')],
		ties: [tie('t', 'amir', 'dawud', 'service')]
	});

	expect(reasons(drawn, 'dawud')).toEqual(['served by Amir']);
});

test('a reason can be told once all of it has begun', () => {
	const drawn = cast({
		occupancies: [
			occupancy('o1', 'amir', 'spokesman', '2013', '2014-06-01'),
			occupancy('o2', 'cyrus', 'spokesman', '2014-06-01')
		],
		ties: [tie('t1', 'amir', 'cyrus', 'mentorship', '2012-05-01'), tie('t2', 'cyrus', 'amir', 'service')]
	});

	expect(drawn.get('cyrus')?.reasons).toMatchObject([
		{ words: 'spokesman after Amir', from: day('2014-06-01'), tie: undefined },
		{ words: 'mentored by Amir', from: day('2012-05-01'), tie: 'mentorship--amir--cyrus' },
		{ words: 'in the service of Amir', from: -Infinity, tie: 'service--cyrus--amir' }
	]);
});

test('a tie without a direction is the reason of both its ends', () => {
	const drawn = cast({ ties: [tie('t', 'cyrus', 'amir', 'rivalry')] });

	expect(drawn.get('cyrus')?.reasons).toMatchObject([{ tie: 'rivalry--amir--cyrus' }]);
});

test('who came first by an established loss alone can be told in hindsight only', () => {
	const drawn = cast({
		occupancies: [occupancy('o1', 'amir', 'spokesman'), occupancy('o2', 'cyrus', 'spokesman', '2014-06-01')],
		reports: [report('r', 'amir', 'killed', { occurred: '2014-05-01' })]
	});

	expect(drawn.get('cyrus')?.reasons).toMatchObject([{ words: 'spokesman after Amir', from: Infinity }]);
});

function reasons(drawn: ReturnType<typeof cast>, id: string) {
	return drawn.get(id)?.reasons.map(({ words }) => words);
}

function cast(given: Partial<Dataset>, id = 'roster') {
	return castOf(networkOf(dataset({ people, posts, ...given })), roster(['amir'], { id }));
}

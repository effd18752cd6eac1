import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../network/network-of.ts';
import { datasetIn, linesOf, opened } from '../../../../../tests/fixtures/opened.ts';

type Answers = Parameters<typeof opened>[1];

async function collegialIn(text: string, answers: Answers = []): Promise<readonly string[]> {
	const { bodies } = datasetIn(await opened(text, answers));
	return bodies.filter(({ collegial }) => collegial).map(({ name }) => name);
}

const board = `name,role,body,from,to
Ada,Member,The board,2010,2014
Ben,Member,The board,2011,2015
Cleo,Mayor,The town,2010-01-01,2012-01-01
Dan,Mayor,The town,2012-01-01,2015-01-01
`;

test('a body in which two hold posts of one rank at once acts together', async () => {
	expect(await collegialIn(board)).toEqual(['The board']);
	expect(linesOf(await opened(board)).guessed).toContain(
		'Everyone in The board is drawn as working together: several sit in it at once.'
	);
});

test('two holders one after the other do not make a body act together, even if they overlap by days', async () => {
	expect(await collegialIn(board.replace('Dan,Mayor,The town,2012-01-01', 'Dan,Mayor,The town,2011-12-20'))).toEqual([
		'The board'
	]);
});

test('somebody who holds two posts at once is no company', async () => {
	expect(
		await collegialIn('name,role,body,from,to\nAda,Chair,The board,2010,2014\nAda,Clerk,The board,2010,2014\n')
	).toEqual([]);
});

test('posts of different ranks do not make a body act together', async () => {
	const ranked = 'name,role,body,rank,from,to\nAda,Chair,The board,1,2010,2014\nBen,Clerk,The board,2,2010,2014\n';

	expect(await collegialIn(ranked)).toEqual([]);
	expect(await collegialIn(ranked.replace('Clerk,The board,2', 'Clerk,The board,1'))).toEqual(['The board']);
});

test('without dates everyone of a body is there at once', async () => {
	expect(await collegialIn('name,role,body\nAda,Chair,The board\nBen,Clerk,The board\nCleo,Mayor,The town\n')).toEqual([
		'The board'
	]);
});

test('more than 25 at once are a department, and no board', async () => {
	const rows = Array.from({ length: 26 }, (_, index) => `Person ${index},Clerk,The office,2010,2014\n`);
	const head = 'name,role,body,from,to\n';

	expect(await collegialIn(head + rows.join(''))).toEqual([]);
	expect(await collegialIn(head + rows.slice(1).join(''))).toEqual(['The office']);
});

test('the user says otherwise of a body, either way', async () => {
	expect(await collegialIn(board, [['collegial', 'The board', 'no']])).toEqual([]);
	expect(await collegialIn(board, [['collegial', 'The town', 'yes']])).toEqual(['The board', 'The town']);
});

test('of many bodies the report has one line, which takes all of them back', async () => {
	const rows = Array.from({ length: 9 }, (_, index) =>
		['Ada', 'Ben'].map((name) => `${name} ${index},Member,Board ${index},2010,2014\n`).join('')
	);
	const many = `name,role,body,from,to\n${rows.join('')}`;

	expect(linesOf(await opened(many)).guessed).toContain(
		'Everyone in 9 bodies (Board 0, Board 1 and others) is drawn as working together; several sit in each at once.'
	);
	expect(await collegialIn(many)).toHaveLength(9);
	expect(await collegialIn(many, [['collegial', '', 'no']])).toEqual([]);
});

test('a long name of a body is cut in the line about it', async () => {
	const name = 'The very long and winding name of some board or other';
	expect(linesOf(await opened(board.replaceAll('The board', name))).guessed).toContain(
		'Everyone in The very long and… is drawn as working together: several sit in it at once.'
	);
});

describe('a body that acts together, with several kinds of post', () => {
	const ranked = `name,role,body,rank,from,to
Ada,Chair,The board,1,2010,2014
Ben,Member,The board,2,2010,2014
Cleo,Member,The board,2,2010,2014
Dan,Secretary,The board,3,2010,2014
`;
	const seated = async (...answers: NonNullable<Answers>) =>
		datasetIn(await opened(ranked, answers))
			.posts.filter(({ sits }) => sits !== false)
			.map(({ name }) => name);

	test('seats those of the rank that several hold at once and those above, and the report says so', async () => {
		expect(await seated()).toEqual(['Chair', 'Member']);
		expect(linesOf(await opened(ranked)).guessed).toEqual([
			'All who sit in The board are drawn as working together; Chair and Member sit in it.'
		]);
	});

	test('seats the lowest rank that several hold at once, whatever others hold more', async () => {
		const office = `name,role,body,rank,from,to
Ada,Minister,Office,1,2010,2014
Ben,Secretary,Office,2,2010,2014
Cleo,Secretary,Office,2,2010,2014
Dan,Secretary,Office,2,2010,2014
Eve,Under-secretary,Office,3,2010,2014
Fay,Under-secretary,Office,3,2010,2014
`;
		const { posts } = datasetIn(await opened(office));
		expect(posts.filter(({ sits }) => sits === false)).toEqual([]);
	});

	test('is told with many others in one line, with how many posts do not sit', async () => {
		const bodies = Array.from({ length: 9 }, (_, index) =>
			ranked.split('\n').slice(1).join('\n').replaceAll('The board', `Board ${index}`)
		);
		expect(linesOf(await opened(`name,role,body,rank,from,to\n${bodies.join('')}`)).guessed).toContain(
			'All who sit in 9 bodies (Board 0 and others) are drawn as working together; 9 of their 27 posts do not sit.'
		);
	});

	test('seats whom the user says', async () => {
		const [line] = (await opened(ranked)).report.guessed;
		expect(line?.each?.map(({ what }) => what)).toEqual([
			'Chair sits in The board.',
			'Member sits in The board.',
			'Secretary does not sit in The board.'
		]);
		expect(await seated(['sits', 'The board', 'Secretary', 'yes'])).toEqual(['Chair', 'Member', 'Secretary']);
		expect(await seated(['sits', 'The board', 'Chair', 'no'])).toEqual(['Member']);
	});

	test('seats all without ranks', async () => {
		const plain = ranked.replaceAll(/,(rank|\d),/g, ',');
		expect(datasetIn(await opened(plain)).posts.every(({ sits }) => sits !== false)).toBe(true);
	});

	test('ties those who sit, and not the secretary', async () => {
		const { ties } = networkOf(datasetIn(await opened(ranked)));
		const tied = [...ties.values()].flatMap(({ from, to }) => [from, to]);
		expect([...new Set(tied)].sort()).toEqual(['ada', 'ben', 'cleo']);
	});
});

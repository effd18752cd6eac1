import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, reportsIn, termsIn } from '../../../../../tests/fixtures/opened.ts';

const terms = async (...given: Parameters<typeof opened>) => termsIn(datasetIn(await opened(...given)));

describe('rows of one term', () => {
	const head = 'Name,Post,From,To,Source\n';

	test('that end differently give an interval, never the first or the last of them, and the report says so', async () => {
		const given = await opened(
			`${head}Ada,Mayor,2010,2012-03-01,A\nAda,Mayor,2010,2012-05-01,B\nBo,Mayor,2012,2014,\n`
		);
		expect(termsIn(datasetIn(given))).toEqual([
			'Ada, Mayor (List), 2010 to 2012-03-01/2012-05-01',
			'Bo, Mayor (List), 2012 to 2014'
		]);
		expect(linesOf(given).guessed).toEqual(['1 row gives a term another end than before; it ends somewhere between.']);
	});

	test('of which one gives no end leave it open from the other on', async () => {
		expect(await terms(`${head}Ada,Mayor,2010,2012-03-01,A\nAda,Mayor,2010,,B\n`)).toEqual([
			'Ada, Mayor (List), 2010 to 2012-03-01/..'
		]);
	});

	test('of which one says that the holder was killed at its end do not end differently', async () => {
		const killed = 'Name,Post,From,To,How it ended\nAda,Mayor,2010,2012-03-01,\nAda,Mayor,2010,2012-03-01,killed\n';
		const given = await opened(killed);
		expect(termsIn(datasetIn(given))).toEqual(['Ada, Mayor (List), 2010 to ']);
		expect(reportsIn(datasetIn(given))).toEqual(['Ada killed 2012-03-01, established']);
		expect(linesOf(given).guessed).toEqual([]);
	});

	test('that say the same are one term with the sources of both', async () => {
		const { occupancies } = datasetIn(await opened(`${head}Ada,Mayor,2010,2012,A\nAda,Mayor,2010,2012,B\n`));
		expect(occupancies).toHaveLength(1);
		expect(occupancies[0]?.sources).toHaveLength(2);
	});

	test('with ids of their own stay two', async () => {
		const text = 'Id,Name,Post,From,To\nt-1,Ada,Mayor,2010,2012\nt-2,Ada,Mayor,2010,2013\n';
		expect(await terms(text)).toHaveLength(2);
	});
});

describe('a name that ends as a like one begins, while the holder stays', () => {
	const posts =
		'Name,Post,From,To\nAda,Minister of War,2010-01-01,2012-04-01\nAda,Minister of Defence,2012-04-01,2014-01-01\n';

	test('is offered as renamed, and two posts until then', async () => {
		const { report, dataset } = await opened(posts);
		expect(report.guessed).toMatchObject([
			{
				about: ['renamed', 'post', 'Minister of War', 'Minister of Defence'],
				what: '“Minister of War” ended as “Minister of Defence” began. Until you say so, they are two.',
				mends: [{ label: 'One post' }, { label: 'Two posts' }]
			}
		]);
		expect(dataset?.posts).toHaveLength(2);
	});

	test('is one post under the later name where the user says so', async () => {
		const dataset = datasetIn(
			await opened(posts, [['renamed', 'post', 'Minister of War', 'Minister of Defence', 'yes']])
		);
		expect(dataset.posts).toMatchObject([
			{ name: 'Minister of Defence', extra: [{ title: 'Other names', text: 'Minister of War' }] }
		]);
		expect(termsIn(dataset)).toHaveLength(2);
	});

	test('keeps what only the earlier name says of rank and superior', async () => {
		const text =
			'Name,Post,Rank,Reports to,From,To\nCy,Chief,1,,2009,2015\nAda,Minister of War,2,Chief,2010-01-01,2012-04-01\n' +
			'Ada,Minister of Defence,,,2012-04-01,2014-01-01\n';
		const dataset = datasetIn(await opened(text, [['renamed', 'yes']]));
		const [chief] = dataset.posts;
		expect(dataset.posts[1]).toMatchObject({ name: 'Minister of Defence', rank: 2, reportsTo: chief?.id });
	});

	test('can be one of several in turn, in whatever order they stand', async () => {
		const rows = [
			'Ada,Minister of Security,2014-01-01,2016-01-01',
			'Ada,Minister of Defence,2012-04-01,2014-01-01',
			'Ada,Minister of War,2010-01-01,2012-04-01'
		];
		for (const given of [rows, rows.toReversed()]) {
			const dataset = datasetIn(
				await opened(['Name,Post,From,To', ...given].join('\n'), [
					['renamed', 'post', 'Minister of War', 'Minister of Defence', 'yes'],
					['renamed', 'post', 'Minister of Defence', 'Minister of Security', 'yes']
				])
			);
			expect(dataset.posts).toHaveLength(1);
			expect(dataset.posts[0]?.name).toBe('Minister of Security');
			expect(dataset.posts[0]?.extra[0]?.text.split(';').sort()).toEqual(['Minister of Defence', 'Minister of War']);
			expect(dataset.occupancies).toHaveLength(3);
			const heldAs = dataset.occupancies.map(({ spell, heldAs: name }) => `${spell.start?.text} ${name}`);
			expect(heldAs.sort()).toEqual(['2010-01-01 Minister of War', '2012-04-01 Minister of Defence', '2014-01-01 ']);
		}
	});

	test('can be several bodies in turn', async () => {
		const text =
			'Name,Department,Post,From,To\nAda,Office of Trade,Head,2014-01-01,2016-01-01\n' +
			'Ada,Ministry of Trade,Head,2012-04-01,2014-01-01\nAda,Board of Trade,Head,2010-01-01,2012-04-01\n';
		const dataset = datasetIn(
			await opened(text, [
				['renamed', 'body', 'Board of Trade', 'Ministry of Trade', 'yes'],
				['renamed', 'body', 'Ministry of Trade', 'Office of Trade', 'yes']
			])
		);
		expect(dataset.bodies.map(({ name }) => name)).toEqual(['Office of Trade']);
		expect(dataset.posts).toHaveLength(1);
		expect(dataset.occupancies).toHaveLength(3);
	});

	test('can be that of a body', async () => {
		const text =
			'Name,Department,Post,From,To\nAda,Board of Trade,Head,2010-01-01,2012-04-01\nAda,Ministry of Trade,Head,2012-04-01,2014-01-01\n';
		expect(linesOf(await opened(text)).guessed).toEqual([
			'“Board of Trade” ended as “Ministry of Trade” began. Until you say so, they are two.'
		]);
		const dataset = datasetIn(await opened(text, [['renamed', 'body', 'Board of Trade', 'Ministry of Trade', 'yes']]));
		expect(dataset.bodies.map(({ name }) => name)).toEqual(['Ministry of Trade']);
		expect(dataset.posts).toHaveLength(1);
		expect(dataset.occupancies.map(({ heldAs }) => heldAs)).toEqual(['Head, Board of Trade', '']);
	});

	test('is offered as well if it ends on the day before, and not on one before that', async () => {
		const offers = async (end: string) => linesOf(await opened(posts.replace('2012-04-01', end))).guessed;
		expect(await offers('2012-03-31')).toEqual([
			'“Minister of War” ended as “Minister of Defence” began. Until you say so, they are two.'
		]);
		expect(await offers('2012-03-30')).toEqual([]);
	});

	test('is not offered where others hold the first name later', async () => {
		expect(linesOf(await opened(`${posts}Bo,Minister of War,2013,2014\n`)).guessed).toEqual([]);
	});

	const many = (names: readonly (readonly [string, string])[]) =>
		`Name,Post,From,To\n${names
			.map(
				([one, other], index) =>
					`Holder ${index},Minister for ${one},2010-01-01,2012-04-01\nHolder ${index},Minister for ${other},2012-04-01,2014-01-01\n`
			)
			.join('')}`;
	const topics = ['Art', 'Coal', 'Fish', 'Health', 'Land', 'Roads', 'Sport', 'Trade', 'Wool'];

	test('is offered in one line where there are many, and can be answered for all of them and for each', async () => {
		const text = many(topics.map((topic) => [`${topic}s`, `${topic}s and Peace`]));
		const given = await opened(text);
		expect(given.report.guessed).toMatchObject([
			{
				what: '9 posts or bodies may have been renamed. Until you say so, they stay apart.',
				mends: [{ label: 'All of them' }, { label: 'None of them' }]
			}
		]);
		expect(given.report.guessed[0]?.each).toHaveLength(9);
		expect(datasetIn(given).posts).toHaveLength(18);
		expect(datasetIn(await opened(text, [['renamed', 'yes']])).posts).toHaveLength(9);
		const but = ['renamed', 'post', 'Minister for Arts', 'Minister for Arts and Peace', 'no'] as const;
		expect(datasetIn(await opened(text, [['renamed', 'yes'], but])).posts).toHaveLength(10);
	});

	test('is not offered where all that the names share is a word that many posts share', async () => {
		const others = topics.map((topic, index) => [topic, topics[(index + 1) % topics.length] ?? ''] as const);
		expect(linesOf(await opened(many(others))).guessed).toEqual([]);
	});

	test('is offered for a post of quite another name and holder where its row says so', async () => {
		const text =
			'Name,Post,From,To,Remarks\nBo Ek,Town Clerk,2010-01-01,2012-04-01,\nAda Lind,Chief Executive,2012-04-01,2014-01-01,post renamed from Town Clerk.\n';
		expect(linesOf(await opened(text)).guessed).toContain(
			'“Town Clerk” ended as “Chief Executive” began. Until you say so, they are two.'
		);
		const { posts: one } = datasetIn(await opened(text, [['renamed', 'post', 'Town Clerk', 'Chief Executive', 'yes']]));
		expect(one.map(({ name }) => name)).toEqual(['Chief Executive']);
	});

	test('is offered for bodies of quite other names where a table of links says so', async () => {
		const files = {
			'term.csv':
				'id,person_id,post_id,start,end\nt-1,p-001,o-001,2001-01-01,2003-01-01\nt-2,p-002,o-002,2004-01-01,2006-01-01\n',
			'person.csv': 'id,name\np-001,Ada\np-002,Bo\n',
			'post.csv': 'id,name,organisation_id\no-001,Head,b-001\no-002,Head,b-002\n',
			'organisation.csv': 'id,name\nb-001,Board of Trade\nb-002,Ministry of Works\nb-003,Treasury\n',
			'link.csv':
				'id,predecessor_organisation_id,successor_organisation_id,type\nl-1,b-001,b-002,Name change\nl-2,b-002,b-003,Merger\n'
		};
		expect(linesOf(await opened(files)).guessed).toEqual([
			'“Board of Trade” ended as “Ministry of Works” began. Until you say so, they are two.'
		]);
		const { bodies, posts } = datasetIn(await opened(files, [['renamed', 'yes']]));
		expect(bodies.map(({ name }) => name)).toEqual(['Ministry of Works', 'Treasury']);
		expect(posts).toHaveLength(1);
	});

	test('is not offered for a post of quite another name', async () => {
		const text = 'Name,Post,From,To\nAda,Clerk,2010-01-01,2012-04-01\nAda,Mayor,2012-04-01,2014-01-01\n';
		expect(linesOf(await opened(text)).guessed).toEqual([]);
	});
});

describe('a post whose name says that it is held for the time being', () => {
	const text =
		'Name,Post,From,To\nAda,Mayor,2010-01-01,2012-01-01\nBo,Acting Mayor,2012-01-01,2012-06-01\nCy,Mayor,2012-06-01,2014-01-01\n' +
		'Di,President (acting),2010-01-01,2014-01-01\n';

	test('is that post, and the term is acting', async () => {
		const { posts, occupancies } = datasetIn(await opened(text));
		expect(posts.map(({ name, seats }) => [name, seats])).toEqual([
			['Mayor', 1],
			['President', undefined]
		]);
		expect(occupancies.map(({ acting }) => acting)).toEqual([false, true, false, true]);
	});

	test('is told of, and can be a post of its own', async () => {
		const { report } = await opened(text);
		expect(report.guessed).toMatchObject([
			{
				about: ['acting', 'list', 'Acting Mayor'],
				what: 'Whoever is “Acting Mayor” is taken to hold “Mayor” for the time being.',
				mends: [{ label: 'A post of its own' }]
			},
			{ about: ['acting', 'list', 'President (acting)'] }
		]);
		const { posts } = datasetIn(await opened(text, [['acting', 'list', 'Acting Mayor', 'own']]));
		expect(posts.map(({ name }) => name)).toEqual(['Mayor', 'Acting Mayor', 'President']);
	});

	test('and that somebody then holds in their own right is held twice', async () => {
		const both = 'Name,Post,From,To\nBo,Acting Mayor,2012,2012\nBo,Mayor,2012,2014\n';
		expect(await terms(both)).toEqual(['Bo, Mayor (List), 2012 to 2012', 'Bo, Mayor (List), 2012 to 2014']);
	});
});

describe('posts of one name and body in two countries', () => {
	const text =
		'Name,Country,Organisation,Role,Reports to,From,To\nAda,gb,Acme,Director,,2010,2014\nBo,fr,Acme,Director,,2010,2014\n' +
		'Cy,fr,Acme,Clerk,Director,2010,2014\n';

	test('are two posts, each of one seat, and report to those of their country', async () => {
		const given = await opened(text);
		const { posts } = datasetIn(given);
		expect(posts.map(({ id, name, seats, reportsTo }) => [id, name, seats, reportsTo])).toEqual([
			['director', 'Director', 1, undefined],
			['director-2', 'Director', 1, undefined],
			['clerk', 'Clerk', 1, 'director-2']
		]);
		expect(linesOf(given).guessed).toContain('Posts of one name and body are told apart by “Country”.');
	});

	test('are one where the user only keeps the country', async () => {
		expect(datasetIn(await opened(text, [['column', 'list', 'Country', 'keep']])).posts).toHaveLength(2);
	});

	test('are not told apart where each has one country', async () => {
		expect(linesOf(await opened(text.replace('gb', 'fr'))).guessed).not.toContain(
			'Posts of one name and body are told apart by “Country”.'
		);
	});
});

describe('a release', () => {
	const line = '1 person was released or escaped, but no capture is told. Add when it was.';
	const linesFor = async (ending: string, fate = '') =>
		linesOf(await opened(`Name,Post,From,To,How it ended,Fate\nAda,Mayor,2010,2012,${ending},${fate}\n`)).toMend;

	test('without a capture is told of', async () => {
		expect(await linesFor('released 2011')).toContain(line);
		expect(await linesFor('resigned', 'escaped')).toContain(line);
	});

	test('before the capture is told of too', async () => {
		expect(await linesFor('"released 2011, captured 2012"')).toContain(line);
	});

	test('after the capture is not', async () => {
		expect(await linesFor('"captured 2010, escaped 2011"')).not.toContain(line);
		expect(await linesFor('captured', 'released')).not.toContain(line);
	});
});

import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, termsIn } from '../../../tests/fixtures/opened.ts';

describe('two sheets without ids', () => {
	const people = 'Name,Born,Party\nAda Lind,1960,Green\nBo Chen,1970,Red\n';
	const terms = 'Name,Post,From,To\n"Lind, Ada",Mayor,2010,2012\nDr Bo Chen,Mayor,2012,2014\n';

	test('are joined by exact folded name', async () => {
		const given = await opened({ 'people.csv': people, 'terms.csv': terms });
		const dataset = datasetIn(given);
		expect(dataset.people).toMatchObject([
			{ name: 'Ada Lind', birth: { text: '1960' }, extra: [{ title: 'Party', text: 'Green' }] },
			{ name: 'Bo Chen', birth: { text: '1970' }, extra: [{ title: 'Party', text: 'Red' }] }
		]);
		expect(termsIn(dataset)).toEqual(['Ada Lind, Mayor (Terms), 2010 to 2012', 'Bo Chen, Mayor (Terms), 2012 to 2014']);
	});

	test('need not be called what they hold', async () => {
		const { sheets } = await opened({ 'a.csv': people, 'b.csv': terms });
		expect(sheets.map(({ kind }) => kind)).toEqual(['people', 'terms']);
	});

	test('are joined by posts, which report to each other by name', async () => {
		const posts = 'Post,Reports to,Rank\nMayor,,1\nClerk,Mayor,2\n';
		const dataset = datasetIn(
			await opened({ 'posts.csv': posts, 'terms.csv': terms.replace(/Mayor,2012/, 'Clerk,2012') })
		);
		expect(dataset.posts.map(({ name, reportsTo, rank }) => [name, reportsTo, rank])).toEqual([
			['Mayor', undefined, 1],
			['Clerk', 'mayor', 2]
		]);
		expect(dataset.occupancies.map(({ post }) => post)).toEqual(['mayor', 'clerk']);
	});
});

describe('to whom a row says that somebody reports', () => {
	const reporting = async (text: string) => {
		const { posts, ties, people } = datasetIn(await opened(text));
		return {
			posts: posts.map(({ id, reportsTo }) => [id, reportsTo]),
			ties: ties.map(({ from, to, kind, spell }) => [from, to, kind, spell.start?.text]),
			people: people.length
		};
	};

	test('can be a post, which the post then reports to', async () => {
		expect(await reporting('Name,Post,Reports to,From,To\nAda,Mayor,,2010,2012\nBo,Clerk,Mayor,2010,2012\n')).toEqual({
			posts: [
				['mayor', undefined],
				['clerk', 'mayor']
			],
			ties: [],
			people: 2
		});
	});

	test('can be a person, whose post the post then reports to', async () => {
		expect(await reporting('Name,Post,Boss,From,To\nBo,Clerk,Ada,2010,2012\nAda,Mayor,,2010,2012\n')).toEqual({
			posts: [
				['clerk', 'mayor'],
				['mayor', undefined]
			],
			ties: [],
			people: 2
		});
	});

	test('is a tie of command where nobody has a post', async () => {
		expect(await reporting('Name,Born,Boss\nAda Lind,1960,\nBo Chen,1970,Ada Lind\n')).toEqual({
			posts: [],
			ties: [['ada-lind', 'bo-chen', 'command', undefined]],
			people: 2
		});
	});

	test('is a tie of command where a post reports to two', async () => {
		const text =
			'Name,Post,Boss,From,To\nAda,Mayor,,2010,2012\nDi,Chair,,2010,2012\nBo,Clerk,Ada,2010,2011\nCy,Clerk,Di,2011,2012\n';
		expect(await reporting(text)).toMatchObject({ ties: [['di', 'cy', 'command', '2011']] });
	});

	test('is somebody more where nothing else names them, and they have the name of a person', async () => {
		expect(await reporting('Name,Post,Boss,From,To\nBo,Clerk,Eve Stone,2010,2012\n')).toMatchObject({
			ties: [['eve-stone', 'bo', 'command', '2010']],
			people: 2
		});
	});

	test('can be the id of another row', async () => {
		expect(await reporting('Id,Name,Title,Reports to\n1,Ada,Mayor,\n2,Bo,Clerk,1\n')).toMatchObject({
			posts: [
				['mayor', undefined],
				['clerk', 'mayor']
			]
		});
	});

	test('can be the id of a person in another table', async () => {
		const dataset = datasetIn(
			await opened({
				'person.csv': 'id,name\np-000001,Ada\np-000002,Bo\n',
				'appointment.csv':
					'person_id,post,boss_id,start,end\np-000001,Mayor,,2010,2012\np-000002,Clerk,p-000001,2010,2012\n'
			})
		);
		expect(dataset.posts.map(({ name, reportsTo }) => [name, reportsTo])).toEqual([
			['Mayor', undefined],
			['Clerk', 'mayor']
		]);
	});
});

test('ties of one year are there in that year only, until the user says otherwise', async () => {
	const text = 'Source,Target,Year\nAda,Bo,2010\nAda,Bo,2011\nBo,Cy,2010\n';
	const given = await opened(text);
	expect(datasetIn(given).ties.map(({ spell }) => [spell.start?.text, spell.end?.text])).toEqual([
		['2010-01-01', '2012-01-01'],
		['2010-01-01', '2011-01-01']
	]);
	expect(linesOf(given).toMend).toEqual(['Does 2010 in “Year” mean only then, or from then on?']);
});

describe('an edge list', () => {
	const tiesOf = async (text: string) => {
		const { ties, vocabulary } = datasetIn(await opened(text));
		return ties.map(({ kind }) => vocabulary.ties.get(kind)?.directed);
	};

	test('is undirected', async () => {
		expect(await tiesOf('Source,Target\nAda,Bo\n')).toEqual([false]);
	});

	test('has directions where a column Type says so, as network programs write it', async () => {
		expect(await tiesOf('Source,Target,Type\nAda,Bo,Directed\nBo,Cy,Undirected\n')).toEqual([true, false]);
	});
});

test('a row without a birth that may mean two of one name is told of', async () => {
	const text =
		'Name,Born,Post,From\nAda Lee,1950,Mayor,1990\nAda Lee,1960,Clerk,2000\n"Lee, Ada",,Judge,2010\nBo,,Judge,2012\n';
	const given = await opened(text);
	expect(datasetIn(given).people).toHaveLength(3);
	expect(linesOf(given).toMend).toEqual(['1 row does not say which “Ada Lee”; the one born 1950 is taken.']);
	const long = await opened(text.replace('1950', 'in the year of the great flood'));
	expect(linesOf(long).toMend).toContain('1 row does not say which “Ada Lee”; the one born in the year of… is taken.');
});

test('two of one name with other years of birth are two people', async () => {
	const text = 'Name,Born,Party\nAda Lind,1960,Green\nAda Lind,1985-02-03,Red\nAda Lind,1960-05-01,Green\n';
	expect(datasetIn(await opened(text)).people.map(({ name, birth }) => [name, birth?.text])).toEqual([
		['Ada Lind', '1960'],
		['Ada Lind', '1985-02-03']
	]);
});

test('the day that a file states is the data’s day', async () => {
	const gexf =
		'<gexf version="1.3"><meta lastmodifieddate="2020-05-01"/><graph mode="dynamic" timeformat="date"><nodes><node id="a" label="Ada" start="2010-01-01"/><node id="b" label="Bo" start="2011-01-01"/></nodes><edges/></graph></gexf>';
	expect(datasetIn(await opened({ 'a.gexf': gexf })).occupancies[0]?.spell.end?.text).toBe('2020-05-01/..');
});

describe('a post that a sheet of posts names as the superior', () => {
	const text = 'Post,Department,Reports to\nClerk,North,Head\nHead,North,Governor\nHead,South,\nGovernor,Capital,\n';

	test('is the one of the same body, else the only one of that name elsewhere', async () => {
		const { posts } = datasetIn(await opened({ 'posts.csv': text, 'terms.csv': 'Name,Post,From\nAda,Clerk,2010\n' }));
		const above = (name: string) => {
			const superior = posts.find(({ id }) => id === posts.find((post) => post.name === name)?.reportsTo);
			return posts.findIndex((post) => post === superior);
		};
		expect([above('Clerk'), above('Head')]).toEqual([1, 3]);
	});

	test('is told of where it is not there, or several bear that name', async () => {
		const posts = `${text}Guard,East,Head\nCook,East,Butler\n,,\n,East,Head\n`;
		const given = await opened({ 'posts.csv': posts, 'terms.csv': 'Name,Post,From\nAda,Clerk,2010\n' });
		expect(linesOf(given).notUsed).toEqual([
			'1 row names no post.',
			'2 posts report to one that is not here, or to several of one name.'
		]);
	});
});

test('a tie that names nobody is told of', async () => {
	const given = await opened('Person 1,Person 2,Relation\nAda,Bo,friend\n,,rival\n');
	expect(linesOf(given).notUsed).toEqual(['1 row names nobody.']);
});

test('a flag in a sheet of details is that of its term, and not shown a second time', async () => {
	const { occupancies } = datasetIn(
		await opened({
			'appointment.csv':
				'id,person,post,start_date,end_date\na1,Ada Lind,Mayor,2010-01-01,2012-01-01\na2,Bo Chen,Mayor,2012-01-01,2014-01-01\n',
			'characteristics.csv': 'id,appointment_id,cabinet_status,is_acting\nc1,a1,Full,False\nc2,a2,Attends,True\n'
		})
	);
	expect(occupancies.map(({ acting, extra }) => ({ acting, extra }))).toEqual([
		{ acting: false, extra: [{ title: 'Cabinet status', text: 'Full' }] },
		{ acting: true, extra: [{ title: 'Cabinet status', text: 'Attends' }] }
	]);
});

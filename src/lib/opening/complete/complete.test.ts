import { describe, expect, test } from 'vitest';
import { descriptorOf } from '../../reading/descriptor.ts';
import { ProblemList } from '../../reading/problems/problem-list.ts';
import type { TableName } from '../../reading/schema.ts';
import { cellOf, tableFrom } from '../../reading/table.ts';
import { complete } from './complete.ts';

const descriptor = { ...descriptorOf({ name: 'guild' }), title: 'The guild' };

/** The tables completed, each row by the names of its columns. */
function completed(given: Partial<Record<TableName, string>>) {
	const tables = new Map(
		Object.entries(given).map(
			([name, csv]) => [name as TableName, tableFrom(name, csv, [], new ProblemList())] as const
		)
	);
	return new Map(
		[...complete(tables, descriptor)].map(([name, table]) => [
			name,
			table.rows.map((row) =>
				Object.fromEntries([...table.columns.keys()].map((column) => [column, cellOf(table, row, column)]))
			)
		])
	);
}

describe('an id', () => {
	test('that is given stays; one that is not is made of the name', () => {
		const people = completed({ people: 'id,name\nada,Ada\n,Émile Zola\n' }).get('people');

		expect(people?.map(({ id }) => id)).toEqual(['ada', 'emile-zola']);
	});

	test('gets a number where it is taken, whatever the table', () => {
		const { people, posts } = Object.fromEntries(
			completed({ people: 'name\nAda\nAda\n', posts: 'name\nAda\n' })
		) as Record<string, readonly Record<string, string>[]>;

		expect([...(people ?? []), ...(posts ?? [])].map(({ id }) => id)).toEqual(['ada', 'ada-2', 'ada-3']);
	});

	test('is made also of a name without a Latin letter', () => {
		expect(
			completed({ people: 'name\n李\n王\n' })
				.get('people')
				?.map(({ id }) => id)
		).toEqual(['people-1naxcdi', 'people-zqb55']);
	});
});

describe('a table that is absent', () => {
	test('is made of the names that others give', () => {
		const tables = completed({ occupancies: 'person,post,start\nAda,Head,2010\nBruno,Head,2012\n' });

		expect(tables.get('people')?.map(({ name }) => name)).toEqual(['Ada', 'Bruno']);
		expect(tables.get('posts')).toMatchObject([{ id: 'head', name: 'Head' }]);
		expect(tables.get('occupancies')?.map(({ person, post }) => [person, post])).toEqual([
			['ada', 'head'],
			['bruno', 'head']
		]);
	});

	test('of bodies holds one with the title of the dataset, where posts name none', () => {
		const tables = completed({ posts: 'name,body\nHead,\nClerk,Office\n' });

		expect(tables.get('bodies')?.map(({ name }) => name)).toEqual(['Office', 'The guild']);
		expect(tables.get('posts')?.map(({ body }) => body)).toEqual(['the-guild', 'office']);
	});
});

test('a record may be named where its id is asked for, also in a list', () => {
	const tables = completed({
		people: 'id,name\nada,Ada Lind\nbruno,Bruno\n',
		rosters: 'name,members\nAll,Ada Lind;bruno\n'
	});

	expect(tables.get('rosters')?.map(({ members }) => members)).toEqual(['ada;bruno']);
});

test('what names no source rests on the files; what names one keeps it', () => {
	const tables = completed({ people: 'name,sources\nAda,Ledger\nBruno,\n' });

	expect(tables.get('sources')?.map(({ title }) => title)).toEqual(['Ledger', 'The files of “The guild”']);
	expect(tables.get('people')?.map(({ sources }) => sources)).toEqual(['ledger', 'the-files-of-the-guild']);
});

test('rows keep the numbers that their owner sees, and made ones have none', () => {
	const people = tableFrom('people', 'name\n\nAda\n', [], new ProblemList());

	const tables = complete(new Map([['people', people]]), descriptor);

	expect(tables.get('people')?.rows.map(({ number }) => number)).toEqual([3]);
	expect(tables.get('sources')?.rows.map(({ number }) => number)).toEqual([undefined]);
});

describe('what names a record', () => {
	test('is first a given id, then a name, then an id that was made', () => {
		const tables = completed({
			people: 'id,name\n,Ali\n,ali\nzoe,Bea\n,zoe\n',
			ties: 'from,to\nAli,ali\nBea,zoe\n'
		});
		const idOf = new Map(tables.get('people')?.map(({ id, name }) => [name, id]));

		expect(tables.get('ties')?.map(({ from, to }) => [from, to])).toEqual([
			[idOf.get('Ali'), idOf.get('ali')],
			[idOf.get('Bea'), 'zoe']
		]);
	});
});

test('rosters follow from bodies, ranks and columns, each with its own members under its heading, whatever it is called', () => {
	const tables = completed({
		people: 'id,name,last_party\na,Ada,Red\nb,Bo,Red\nc,Cy,Blue\nd,Di,Blue\n',
		bodies: 'id,name\nold,Board\nnew,Board\n',
		posts: 'id,name,body,rank\nhead,Head,old,1\nclerk,Clerk,new,2\n',
		occupancies: 'person,post,start\na,head,2010\nb,head,2011\nc,clerk,2010\nd,clerk,2011\n'
	});

	expect(tables.get('rosters')?.map(({ name, members, heading }) => [heading, name, members])).toEqual([
		['Bodies', 'Board (1)', 'a;b'],
		['Bodies', 'Board (2)', 'c;d'],
		['Ranks', 'Ever of rank 1', 'a;b'],
		['Last party', 'last_party: Red', 'a;b'],
		['Last party', 'last_party: Blue', 'c;d']
	]);
});

test('rosters of bodies with one name are told apart by their years', () => {
	const tables = completed({
		people: 'id,name\na,Ada\nb,Bo\nc,Cy\nd,Di\n',
		bodies: 'id,name\nold,Education\nnew,Education\n',
		posts: 'id,name,body\nhead,Head,old\nclerk,Clerk,new\n',
		occupancies: 'person,post,start,end\na,head,1992,1994\nb,head,1994,1995\nc,clerk,2010,2012\nd,clerk,2012,\n'
	});

	expect(tables.get('rosters')?.map(({ name }) => name)).toEqual([
		'Education (1992 to 1995)',
		'Education (since 2010)'
	]);
});

test('a post without a rank comes after those that have one; without any, all rank alike', () => {
	expect(
		completed({ posts: 'name,rank\nHead,1\nClerk,\n' })
			.get('posts')
			?.map(({ rank }) => rank)
	).toEqual(['1', '2']);
	expect(
		completed({ posts: 'name\nHead\nClerk\n' })
			.get('posts')
			?.map(({ rank }) => rank)
	).toEqual(['1', '1']);
});

test('a claimant without a side is a side of its own', () => {
	const { reports = [] } = Object.fromEntries(
		completed({ reports: 'person,what,claimant,sides\nAda,died,The Ledger,\nAda,died,,\nAda,died,X,town\n' })
	);

	expect(reports.map(({ sides }) => sides)).toEqual(['the-ledger', 'this-dataset', 'town']);
});

test('a source with an address leads to the original, and its title stands for its publisher', () => {
	const tables = completed({ sources: 'title,url\nLedger,https://example.org/a\nRumour,\n' });

	expect(tables.get('sources')?.map(({ copy, publisher }) => [copy, publisher])).toEqual([
		['original', 'Ledger'],
		['none', 'Rumour']
	]);
});

test('a made id keeps clear of series, of the story and of the roster of everyone', () => {
	const tables = completed({ people: 'name\nEveryone\nArea\n', series: 'series,date\narea,2014\n' });

	expect(tables.get('people')?.map(({ id }) => id)).toEqual(['everyone-2', 'area-2']);
});

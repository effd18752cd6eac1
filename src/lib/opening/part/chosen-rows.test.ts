import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, termsIn } from '../../../../tests/fixtures/opened.ts';

const namesIn = (given: Awaited<ReturnType<typeof opened>>) => datasetIn(given).people.map(({ name }) => name);

const terms = [
	'Name,Post,Party,Topics,From',
	'Ada,Mayor,Red,role.pep;sanction,2010',
	'Bo,Mayor,Blue,role.pep,2012',
	'Cy,Clerk,Green,,2014',
	'Cy,Mayor,Blue,crime,2016',
	''
].join('\n');

describe('of a sheet the rows stay that hold one of the chosen values', () => {
	test('in a column', async () => {
		expect(termsIn(datasetIn(await opened(terms, [['part', 'list', 'Party', 'Red;Blue']])))).toEqual([
			'Ada, Mayor (Red), 2010 to ',
			'Bo, Mayor (Blue), 2012 to ',
			'Cy, Mayor (Blue), 2016 to '
		]);
	});

	test('where a cell is a list, as one of its items', async () => {
		expect(namesIn(await opened(terms, [['part', 'list', 'Topics', 'role.pep']]))).toEqual(['Ada', 'Bo']);
	});

	test('in each of several columns', async () => {
		const both = await opened(terms, [
			['part', 'list', 'Party', 'Blue'],
			['part', 'list', 'Topics', 'crime']
		]);
		expect(namesIn(both)).toEqual(['Cy']);
	});

	test('without the names of superiors who are left out', async () => {
		const text =
			'Name,Post,Country,Reports to\n"Lind, Ada",Chair,gb,\nBo Ek,Clerk,fr,Ada Lind\nCy Dahl,Usher,fr,Bo Ek;Ada Lind;Di Moe\n';
		const given = await opened(text, [['part', 'list', 'Country', 'fr']]);
		expect(namesIn(given)).toEqual(['Bo Ek', 'Cy Dahl', 'Di Moe']);
		expect(given.sheets[0]?.rows.map(({ cells }) => cells[3])).toEqual(['', 'Bo Ek;Di Moe']);
	});

	test('and only these are shown and counted, with what stands above the heads', async () => {
		const { sheets, report } = await opened(`The council\n\n${terms}`, [['part', 'list', 'Party', 'Red']]);
		expect(sheets[0]?.sheet.rows.map(({ cells }) => cells[0])).toEqual(['The council', 'Name', 'Ada']);
		expect([report.understood.people, report.understood.rows]).toEqual([1, 1]);
	});

	test('and nobody is left where no row holds one', async () => {
		expect((await opened(terms, [['part', 'list', 'Party', 'Grey']])).dataset).toBeUndefined();
	});

	test('and a column that is not there is told, and leaves nothing out', async () => {
		const given = await opened(terms, [['part', 'list', 'Land', 'Red']]);
		expect(linesOf(given).toMend).toContain('The part is chosen by a column “Land” of “list”, which is not there.');
		expect(datasetIn(given).occupancies).toHaveLength(4);
	});

	test('with the name that a blank cell repeats, though its row is left out', async () => {
		const list = 'Name,Post,Country,From\nAda,Mayor,gb,2010\n,Clerk,fr,2012\nBo,Clerk,gb,2014\n';
		const given = await opened(list, [
			['blank-cell', 'list', 'Name', 'above'],
			['part', 'list', 'Country', 'fr']
		]);
		expect(termsIn(datasetIn(given))).toEqual(['Ada, Clerk (fr), 2012 to ']);
	});
});

describe('what belongs to the chosen rows in other sheets stays with them', () => {
	const tables = {
		'person.csv': 'id,name,country\np-000001,Ada,gb\np-000002,Bo,fr\np-000003,Cy,gb\n',
		'organisation.csv': 'id,name,sector\no-000001,Treasury,money\no-000002,Navy,war\n',
		'post.csv': 'id,name,organisation_id\nq-000001,Chair,o-000001\nq-000002,Admiral,o-000002\n',
		'term.csv':
			'id,person_id,post_id,start\nt-000001,p-000001,q-000001,2010\nt-000002,p-000002,q-000002,2012\nt-000003,p-000003,q-000002,2014\n',
		'tie.csv': 'source_id,target_id,relation\np-000001,p-000002,rival\np-000001,p-000003,friend\n'
	};

	test('by ids: the terms, posts, bodies and ties of chosen people', async () => {
		const dataset = datasetIn(await opened(tables, [['part', 'person', 'country', 'fr']]));
		expect(termsIn(dataset)).toEqual(['Bo, Admiral (Navy), 2012 to ']);
		expect(dataset.people.map(({ name }) => name)).toEqual(['Bo']);
		expect([dataset.posts.length, dataset.bodies.length, dataset.ties.length]).toEqual([1, 1, 0]);
	});

	test('by ids: whoever held the posts of a chosen body, and the ties among them', async () => {
		const dataset = datasetIn(await opened(tables, [['part', 'organisation', 'sector', 'war']]));
		expect(dataset.people.map(({ name }) => name)).toEqual(['Bo', 'Cy']);
		expect([dataset.posts.length, dataset.ties.length]).toEqual([1, 0]);
	});

	test('by names: ties of somebody who is not chosen are left out', async () => {
		const files = {
			'list.csv': 'Name,Post,Country\nAda Lind,Mayor,gb\nBo Ek,Clerk,fr\nCy Dahl,Clerk,gb\n',
			'ties.csv': 'source,target\nAda Lind,Bo Ek\n"Lind, Ada",Cy Dahl\nDi Holm,Bo Ek\n'
		};
		const dataset = datasetIn(await opened(files, [['part', 'list', 'Country', 'gb']]));
		expect(dataset.people.map(({ name }) => name)).toEqual(['Ada Lind', 'Cy Dahl']);
		expect(dataset.ties).toHaveLength(1);
	});

	test('and a sheet that has nothing to do with them stays as it is', async () => {
		const files = { 'list.csv': terms, 'events.csv': 'event,date\nFlood,2011\n' };
		expect(datasetIn(await opened(files, [['part', 'list', 'Party', 'Red']])).events).toHaveLength(1);
	});

	test('in FollowTheMoney: by topic and country of people, and by schema of ties', async () => {
		const entity = (id: string, schema: string, properties: object) => JSON.stringify({ id, schema, properties });
		const lines = [
			entity('ada', 'Person', {
				name: ['Ada'],
				country: ['gb', 'fr'],
				topics: ['role.pep'],
				sourceUrl: ['https://a.example']
			}),
			entity('bo', 'Person', { name: ['Bo'], country: ['gb'], topics: ['sanction'], sourceUrl: ['https://b.example'] }),
			entity('cy', 'Person', { name: ['Cy'], country: ['de'], topics: ['role.pep'] }),
			entity('navy', 'PublicBody', { name: ['Navy'] }),
			entity('chair', 'Position', { name: ['Chair'], organization: ['navy'] }),
			entity('clerk', 'Position', { name: ['Clerk'], organization: ['navy'] }),
			entity('t1', 'Occupancy', { holder: ['ada'], post: ['chair'], startDate: ['2010'] }),
			entity('t2', 'Occupancy', { holder: ['cy'], post: ['clerk'], startDate: ['2012'] }),
			entity('l1', 'Family', { person: ['ada'], relative: ['bo'] }),
			entity('l2', 'Associate', { person: ['ada'], associate: ['cy'] })
		].join('\n');
		const files = { 'dump.json': lines };
		const british = datasetIn(await opened(files, [['part', 'Person', 'country', 'gb']]));
		expect(british.people.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
		expect([british.posts.length, british.occupancies.length, british.ties.length]).toEqual([1, 1, 1]);
		const exposed = datasetIn(await opened(files, [['part', 'Person', 'topics', 'sanction']]));
		expect(exposed.people.map(({ name }) => name)).toEqual(['Bo']);
		expect(exposed.sources.map(({ url }) => url)).toEqual(['https://b.example']);
	});
});

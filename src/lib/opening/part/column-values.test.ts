import { expect, test } from 'vitest';
import { columnsToChooseBy, readGiven } from '../open-dataset.ts';
import { noAnswers } from '../recipe.ts';

async function columnsOf(files: Readonly<Record<string, string>>) {
	const bytes = Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
	const columns = columnsToChooseBy(await readGiven(new Map(bytes)), noAnswers);
	return columns.map(({ sheet, head, values }) => [
		`${sheet}, ${head}`,
		...values.map(({ value, rows }) => `${value} ${rows}`)
	]);
}

test('the values of a column are counted in rows, most first; a list counts each of its items', async () => {
	const text = 'Name,Party,Topics,Kept\nAda,Red,a;b,x\nBo,Blue,b,x\nCy,Blue,b; b;c,x\nDi,,,x\n';
	expect(await columnsOf({ 'list.csv': text })).toEqual([
		['list, Name', 'Ada 1', 'Bo 1', 'Cy 1', 'Di 1'],
		['list, Party', 'Blue 2', 'Red 1'],
		['list, Topics', 'b 3', 'a 1', 'c 1']
	]);
});

test('a column with more than 200 values is left out', async () => {
	const rows = (count: number) => Array.from({ length: count }, (_, at) => `Ada,${at}\nAda,${at}`).join('\n');
	const headsOf = async (count: number) =>
		(await columnsOf({ 'list.csv': `Name,Place\n${rows(count)}\n` })).map(([head]) => head);
	expect(await headsOf(200)).toEqual(['list, Place']);
	expect(await headsOf(201)).toEqual([]);
});

test('entities of FollowTheMoney can be chosen by topic, country and schema', async () => {
	const entity = (id: string, schema: string, properties: object) => JSON.stringify({ id, schema, properties });
	const lines = [
		entity('ada', 'Person', { name: ['Ada'], country: ['gb', 'fr'], topics: ['role.pep'] }),
		entity('bo', 'Person', { name: ['Bo'], country: ['gb'] }),
		entity('navy', 'Company', { name: ['Navy'] }),
		entity('army', 'PublicBody', { name: ['Army'] }),
		entity('m1', 'Membership', { member: ['ada'], organization: ['navy'] }),
		entity('m2', 'Directorship', { director: ['bo'], organization: ['army'] })
	];
	const columns = await columnsOf({ 'dump.json': lines.join('\n') });
	expect(columns).toContainEqual(['Person, country', 'gb 2', 'fr 1']);
	expect(columns).toContainEqual(['Person, topics', 'role.pep 1']);
	expect(columns).toContainEqual(['Organization, schema', 'Company 1', 'PublicBody 1']);
});

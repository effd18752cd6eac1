import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test, vi } from 'vitest';
import { givenFolder, ran } from '../../../tests/fixtures/given-folder.ts';
import { openDatabase } from '../select/duckdb.ts';

const entity = (id: string, schema: string, properties: Readonly<Record<string, string>>) =>
	JSON.stringify({
		id,
		schema,
		properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, [value]]))
	});

/** Ada and Bo sat on a board, Bo and Cy are related, Dee is a company's owner, and the post of Ada is in a ministry. */
const dump = [
	entity('person-ada', 'Person', { name: 'Ada Lindqvist', country: 'se' }),
	entity('person-bo', 'Person', { name: 'Bo', country: 'dk' }),
	entity('person-cy', 'Person', { name: 'Cy', country: 'dk' }),
	entity('person-dee', 'Person', { name: 'Dee' }),
	entity('board', 'Company', { name: 'Board' }),
	entity('ministry', 'PublicBody', { name: 'Ministry' }),
	entity('post', 'Position', { name: 'Minister', organization: 'ministry' }),
	entity('o1', 'Occupancy', { holder: 'person-ada', post: 'post', startDate: '2010' }),
	entity('d1', 'Directorship', { director: 'person-ada', organization: 'board' }),
	entity('d2', 'Directorship', { director: 'person-bo', organization: 'board' }),
	entity('f1', 'Family', { person: 'person-bo', relative: 'person-cy' }),
	entity('w1', 'Ownership', { owner: 'person-dee', asset: 'board' })
];

const terms =
	'name,role,company,start\nAda Lindqvist,Chair,Mill Ltd,2010\nBo,Chair,Mill Ltd,2012\nBo,Chair,Quay Ltd,2014\n';

/** The lines that are chosen of a dump, and what was said. */
async function chosen(text: string, file: string, ...args: readonly string[]) {
	const folder = givenFolder({ [file]: text, 'who.txt': 'ADA LINDQVÍST\nperson-ada\n' });
	const people = args.includes('--people') ? [] : ['--people', `${folder}/who.txt`];
	const result = await ran('select', `${folder}/${file}`, ...people, ...args, '--out', `${folder}/out`);
	const read = () => readFileSync(`${folder}/out/${file}`, 'utf8').trimEnd().split('\n');
	return { ...result, folder, read };
}

const idsIn = (lines: readonly string[]) => lines.map((line) => /"id":"(?:person-)?(\w+)"/.exec(line)?.[1]);

test.each([
	['1', ['ada', 'board', 'd1', 'ministry', 'o1', 'post']],
	['2', ['ada', 'bo', 'board', 'd1', 'd2', 'ministry', 'o1', 'post']],
	['3', ['ada', 'bo', 'board', 'cy', 'd1', 'd2', 'f1', 'ministry', 'o1', 'post']]
])('%s steps lead over as many terms and ties, and not over who owns what', async (steps, ids) => {
	const { code, read } = await chosen(dump.join('\n'), 'dump.ftm.json', '--steps', steps);

	expect(code).toBe(0);
	expect(idsIn(read()).sort()).toEqual(ids);
});

test('lines are taken as they stand, and open again', async () => {
	const { read, folder, out, said } = await chosen([...dump, 'no entity', ''].join('\n'), 'dump.ftm.json');

	expect(dump).toEqual(expect.arrayContaining(read()));
	expect(out).toContain('2 people, 8 of 12 records');
	expect(said).toEqual(['1 line that cannot be read is left out.']);
	expect((await ran('check', `${folder}/out`)).out).toContain('2 people');
});

test('ties among those chosen come along', async () => {
	const { read } = await chosen(dump.join('\n'), 'dump.ftm.json', '--people', 'country=DK', '--steps', '1');

	expect(idsIn(read()).sort()).toEqual(['bo', 'board', 'cy', 'd2', 'f1']);
});

test('names that are not there are counted, and nobody found ends with 1', async () => {
	expect((await chosen(dump.slice(1).join('\n'), 'dump.ftm.json')).said[0]).toBe(
		'2 of 2 names and ids were not found.'
	);
	expect((await chosen(dump.join('\n'), 'dump.ftm.json', '--people', 'country=no')).code).toBe(1);
});

test.each([
	['1', 1],
	['2', 2],
	['3', 3]
])('of a table, %s steps give %i rows', async (steps, count) => {
	const { read, said } = await chosen(terms, 'terms.csv', '--steps', steps);

	expect(read()).toHaveLength(count + 1);
	expect(said).toEqual(['1 of 2 names and ids were not found.']);
});

test('the columns to follow can be named, and must be there', async () => {
	const { read } = await chosen(terms, 'terms.csv', '--follow', 'Name, role', '--steps', '2');

	expect(read()).toHaveLength(4);
	expect((await chosen(terms, 'terms.csv', '--follow', 'firm')).said[0]).toContain('There is no column "firm".');
});

test('other JSON lines are a table', async () => {
	const lines =
		'{"person":"Ada","company":"Mill"}\n{"person":"Bo","company":"Mill"}\n{"person":"Cy","company":"Quay"}\n';
	const folder = givenFolder({ 'terms.jsonl': lines });

	await ran('select', `${folder}/terms.jsonl`, '--people', 'person=ada', '--out', folder);

	expect(readFileSync(`${folder}/terms.csv`, 'utf8')).toBe('person,company\nAda,Mill\nBo,Mill\n');
});

test.each([
	['terms.csv', 'name,role\nAda,Chair\nAda,Clerk,2011,x,y\nAda,Mayor\n'],
	['terms.jsonl', '{"name":"Ada","role":"Chair"}\n{"name":"Ada",\n{"name":"Ada","role":"Mayor"}\n']
])('of %s, lines that cannot be read are counted', async (file, text) => {
	const folder = givenFolder({ [file]: text });
	const { out, said } = await ran('select', `${folder}/${file}`, '--people', 'name=ada', '--out', `${folder}/out`);

	expect(out).toContain('2 of 2 records');
	expect(said).toEqual(['1 line that cannot be read is left out.']);
});

test('of Parquet, rows are taken with the dates and numbers in them', async () => {
	const folder = givenFolder({ 'terms.csv': terms });
	const database = await openDatabase();
	await database.run(`COPY (SELECT name, company, make_date(start, 5, 31) AS start, start AS year
		FROM read_csv('${folder}/terms.csv')) TO '${folder}/terms.parquet' (FORMAT parquet)`);
	database.close();

	const asked = ['--people', 'name=ada lindqvist', '--steps', '1', '--out', folder];
	const { code, out } = await ran('select', `${folder}/terms.parquet`, ...asked);

	expect(code).toBe(0);
	expect(out).toContain('2 of 3 records');
	expect(readFileSync(`${folder}/terms.csv`, 'utf8')).toBe(
		'name,company,start,year\nAda Lindqvist,Mill Ltd,2010-05-31,2010\nBo,Mill Ltd,2012-05-31,2012\n'
	);
});

test('a file that only begins as Parquet ends with 1, in words', async () => {
	const { code, said } = await chosen('PAR1, and no more', 'terms.parquet');

	expect(code).toBe(1);
	expect(said[0]).toMatch(/^DuckDB could not read .*terms\.parquet: /);
});

test('without DuckDB, it says how to install it', async () => {
	vi.doMock('@duckdb/node-api', () => {
		throw new Error('Cannot find package');
	});
	onTestFinished(() => {
		vi.doUnmock('@duckdb/node-api');
	});

	const { code, said } = await chosen(terms, 'terms.csv');

	expect(code).toBe(2);
	expect(said[0]).toContain('In the folder of Cadre run: npm install');
});

test.each([
	['no folder to write to is named', ['terms.csv', '--people', 'name=ada'], 'Say with --out'],
	['there are two dumps', ['terms.csv', 'more.csv'], 'Name one file.'],
	['there are no steps', ['terms.csv', '--out', 'x', '--steps', '0'], 'Give --steps from 1 to 5.']
])('where %s, it is wrong use', async (_, args, why) => {
	const { code, said } = await ran('select', ...args);

	expect(code).toBe(2);
	expect(said[0]).toContain(why);
});

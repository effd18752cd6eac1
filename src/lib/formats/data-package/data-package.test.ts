import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataPackage } from './data-package.ts';

type Given = Readonly<Record<string, unknown>>;

const encode = (text: string) => new TextEncoder().encode(text);

function read(descriptor: unknown, files: Readonly<Record<string, string>>) {
	const given = new Map(Object.entries(files).map(([name, text]) => [name, encode(text)]));
	given.set('datapackage.json', encode(JSON.stringify(descriptor)));
	return readDataPackage(given, (_, bytes) => new TextDecoder().decode(bytes));
}

const people = 'code,name,born\n1,Ada,1960\n2,Bo,-\n';
const describing = (resource: Given, ...others: readonly Given[]) => ({
	title: 'Town',
	resources: [{ name: 'people', path: 'people.csv', ...resource }, ...others]
});
const cellsOf = (result: ReturnType<typeof read>) => result?.read.sheets[0]?.rows.map(({ cells }) => cells);

test('each table is a sheet with its title and its heads, and the package gives the title', () => {
	const result = read(describing({ title: 'Townspeople' }), { 'people.csv': people });
	expect(result?.read).toMatchObject({
		title: 'Town',
		sheets: [{ file: 'people.csv', name: 'Townspeople', heads: ['code', 'name', 'born'] }],
		remarks: []
	});
	expect(result?.read.sheets[0]?.rows[0]).toEqual({ number: 2, cells: ['1', 'Ada', '1960'] });
	expect([...(result?.paths ?? [])]).toEqual(['datapackage.json', 'people.csv']);
});

describe('values that are missing are empty', () => {
	const schema = { fields: [{ name: 'code' }, { name: 'name' }, { name: 'born' }] };

	test('as the schema lists them', () => {
		expect(
			cellsOf(read(describing({ schema: { ...schema, missingValues: ['-'] } }), { 'people.csv': people }))
		).toEqual([
			['1', 'Ada', '1960'],
			['2', 'Bo', '']
		]);
	});

	test('as a field of version 2 lists them, with labels', () => {
		const fields = [{ name: 'born', missingValues: [{ value: '-', label: 'unknown' }] }, { name: 'name' }];
		expect(cellsOf(read(describing({ schema: { fields } }), { 'people.csv': people }))?.[1]).toEqual(['2', 'Bo', '']);
	});
});

describe('keys', () => {
	const terms = { name: 'terms', path: 'terms.csv' };
	const files = { 'people.csv': people, 'terms.csv': 'holder,post\n1,Mayor\n2,Clerk\n' };
	const key = { fields: 'holder', reference: { resource: 'people', fields: 'code' } };
	const referring = (...given: Parameters<typeof read>) =>
		read(...given)?.read.sheets.map(({ idHead, refersTo }) => [idHead, [...(refersTo ?? [])]]);

	test('may be plain text, as in version 1', () => {
		const result = referring(
			describing({ schema: { primaryKey: 'code' } }, { ...terms, schema: { foreignKeys: [key] } }),
			files
		);
		expect(result).toEqual([
			['code', []],
			[undefined, [['holder', 'people']]]
		]);
	});

	test('may stand on the resource, and be called primaryKeys', () => {
		const listed = { fields: ['holder'], reference: { resource: 'people', fields: ['code'] } };
		const result = referring(
			describing({ schema: { primaryKeys: ['code'] } }, { ...terms, foreignKeys: [listed] }),
			files
		);
		expect(result).toEqual([
			['code', []],
			[undefined, [['holder', 'people']]]
		]);
	});

	test.each([{}, { resource: '' }])('without a table refer to their own: %o', (own) => {
		const boss = { fields: 'born', reference: { ...own, fields: 'code' } };
		expect(
			referring(describing({ schema: { primaryKey: 'code', foreignKeys: [boss] } }), { 'people.csv': people })
		).toEqual([['code', [['born', 'people']]]]);
	});

	test('to another package are left out', () => {
		const far = { ...key, reference: { ...key.reference, package: 'https://example.org/datapackage.json' } };
		expect(referring(describing({}, { ...terms, foreignKeys: [far] }), files)?.[1]).toEqual([undefined, []]);
	});

	test('of several columns are left out', () => {
		expect(referring(describing({ schema: { primaryKey: ['code', 'name'] } }), files)).toEqual([[undefined, []]]);
	});
});

test('a delimiter in the dialect separates', () => {
	const text = 'name|born, place\nAda|1960, North\nBo|1970, South\n';
	expect(cellsOf(read(describing({ dialect: { delimiter: '|' } }), { 'people.csv': text }))).toEqual([
		['Ada', '1960, North'],
		['Bo', '1970, South']
	]);
});

test('a table without heads has those of its fields', () => {
	const given = describing({ dialect: { header: false }, schema: { fields: [{ name: 'id' }, { name: 'name' }] } });
	expect(read(given, { 'people.csv': '1,Ada\n2,Bo\n' })?.read.sheets).toMatchObject([
		{ heads: ['id', 'name'], rows: [{ cells: ['1', 'Ada'] }, { cells: ['2', 'Bo'] }] }
	]);
});

test('several paths are parts of one table, whether or not they repeat its heads', () => {
	const given = describing({ path: ['a.csv', 'b.csv', 'c.csv'] });
	const files = { 'a.csv': 'id,name\n1,Ada', 'b.csv': '2,Bo\n', 'c.csv': 'id,name\n3,Cy\n' };
	expect(cellsOf(read(given, files))).toEqual([
		['1', 'Ada'],
		['2', 'Bo'],
		['3', 'Cy']
	]);
});

test('dates are read as the format of their field has them', () => {
	const given = describing({ schema: { fields: [{ name: 'start', type: 'date', format: '%d/%m/%Y' }] } });
	expect(cellsOf(read(given, { 'people.csv': 'name,start\nAda,3/4/2014\nBo,then\n' }))).toEqual([
		['Ada', '2014-04-03'],
		['Bo', 'then']
	]);
});

test('years and months are no dates in need of a format, and constraints may be text', () => {
	const fields = [
		{ name: 'name', constraints: 'required' },
		{ name: 'start', type: 'year' },
		{ name: 'end', type: 'yearmonth', format: 'any' }
	];
	expect(
		cellsOf(read(describing({ schema: { fields } }), { 'people.csv': 'name,start,end\nAda,2014,2015-03\n' }))
	).toEqual([['Ada', '2014', '2015-03']]);
});

test('a descriptor in a folder describes the files beside it', () => {
	const given = new Map([
		['town/datapackage.json', encode(JSON.stringify(describing({ path: './people.csv' })))],
		['town/people.csv', encode(people)]
	]);
	expect(readDataPackage(given, (_, bytes) => new TextDecoder().decode(bytes))?.read.sheets).toHaveLength(1);
});

test.each(['https://example.org/people.csv', '../people.csv', '/people.csv', 'a/../../people.csv', 'C:\\people.csv'])(
	'the path %s is not followed',
	(path) => {
		const { sheets, remarks } = read(describing({ path }), { 'people.csv': people, [path]: people })?.read ?? {};
		expect(sheets).toEqual([]);
		expect(remarks).toMatchObject([{ list: 'not-used', what: '1 table lies elsewhere and stayed unread.' }]);
	}
);

test('a table that is not among the files is told', () => {
	expect(read(describing({}), {})?.read.remarks).toMatchObject([
		{ list: 'to-mend', what: '1 table is not among the files, or no text.' }
	]);
});

test.each([
	['of Cadre', { cadre: {}, resources: [{ name: 'people', path: 'people.csv' }] }],
	['without resources', { name: 'town' }],
	['that is a list', []],
	['that is nothing', null]
])('a descriptor %s is none of these', (_, descriptor) => {
	expect(read(descriptor, { 'people.csv': people })).toBeUndefined();
});

test('whatever a descriptor holds, it is read or left', () => {
	const word = fc.constantFrom(
		'name',
		'path',
		'schema',
		'fields',
		'primaryKey',
		'foreignKeys',
		'reference',
		'dialect',
		'__proto__',
		'a.csv'
	);
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof(
			{ maxDepth: 5 },
			word,
			fc.constantFrom(null, 1, true, ''),
			fc.array(tie('value'), { maxLength: 3 }),
			fc.dictionary(word, tie('value'), { maxKeys: 5 })
		)
	}));
	// Values of a few levels; five hundred runs meet each property with each kind of value.
	fc.assert(
		fc.property(fc.array(value, { maxLength: 3 }), (resources) => {
			const result = read({ resources }, { 'a.csv': people });
			expect(result === undefined || result.read.sheets.length <= resources.length).toBe(true);
		}),
		{ numRuns: 500 }
	);
});

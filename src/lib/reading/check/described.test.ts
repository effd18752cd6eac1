import { expect, test } from 'vitest';
import { type Change, problemsFound } from '../../../../tests/fixtures/changed-guild.ts';
import type { Problem } from '../problems/problem-list.ts';
import { checkDescribed } from './described.ts';

const found = (...changes: readonly Change[]) =>
	problemsFound(({ descriptor, tables }, problems) => checkDescribed(descriptor, tables, problems), ...changes);
const inDescriptor = (from: string, to: string): Change => ['datapackage.json', from, to];

test('the descriptor of the guild agrees with its tables', () => {
	expect(found()).toEqual([]);
});

test('a table needs a description', () => {
	expect(found(inDescriptor('"path": "ties.csv"', '"path": "tie.csv"'))).toEqual([
		{ kind: 'table-not-described', severity: 'error', place: { table: 'datapackage.json', column: 'resources (ties)' } }
	]);
});

test('a column needs a field, and a field a column', () => {
	expect(found(inDescriptor('"name": "birth"', '"name": "born"'))).toEqual([
		{
			kind: 'field-without-column',
			severity: 'error',
			place: { table: 'datapackage.json', column: 'resources.0.schema.fields (people.born)' }
		},
		{ kind: 'column-not-described', severity: 'error', place: { table: 'people', row: 1, column: 'birth' } }
	]);
});

test.each<[string, Change, Partial<Problem>]>([
	[
		'a field has the type of its column',
		inDescriptor('"name": "seats",\n						"type": "integer"', '"name": "seats",\n						"type": "string"'),
		{
			given: 'string',
			expected: 'integer',
			place: { table: 'datapackage.json', column: 'resources.2.schema.fields (posts.seats).type' }
		}
	],
	[
		'the primary key is the id',
		inDescriptor('"primaryKey": "id"', '"primaryKey": ["id", "name"]'),
		{
			given: '["id","name"]',
			expected: '["id"]',
			place: { table: 'datapackage.json', column: 'resources.0.schema.primaryKey (people)' }
		}
	],
	[
		'a table has a primary key',
		inDescriptor('"primaryKey": "id"', '"primaryKeys": "id"'),
		{ given: '[]', expected: '["id"]' }
	],
	[
		'a foreign key is to the table of the records that a column names',
		inDescriptor('"resource": "bodies"', '"resource": "people"'),
		{
			given:
				'[{"fields":["body"],"reference":{"resource":"people","fields":["id"]}}, {"fields":["reports_to"],"reference":{"fields":["id"]}}]',
			expected:
				'[{"fields":["body"],"reference":{"resource":"bodies","fields":["id"]}}, {"fields":["reports_to"],"reference":{"fields":["id"]}}]',
			place: { table: 'datapackage.json', column: 'resources.2.schema.foreignKeys (posts)' }
		}
	],
	['a column that names a record has a foreign key', inDescriptor('"foreignKeys"', '"keys"'), { given: '[]' }]
])('%s', (_, change, problem) => {
	expect(found(change)).toMatchObject([{ kind: 'described-otherwise', severity: 'error', ...problem }]);
});

test('a foreign key to its own table may name it or not', () => {
	const [from, to] = ['"reference": {\n							"fields"', '"reference": {\n							"resource": "posts",\n							"fields"'];

	expect(found(inDescriptor(from, to))).toEqual([]);
});

test('a resource may have another name than its file, which its foreign keys then use', () => {
	const renamed = inDescriptor('"name": "bodies"', '"name": "houses"');

	expect(found(renamed)).toMatchObject([{ kind: 'described-otherwise' }]);
	expect(found(renamed, inDescriptor('"resource": "bodies"', '"resource": "houses"'))).toEqual([]);
});

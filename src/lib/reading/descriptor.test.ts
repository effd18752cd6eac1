import { expect, test } from 'vitest';
import { type Descriptor, readDescriptor } from './descriptor.ts';
import { ProblemList } from './problems/problem-list.ts';

const schema = { fields: [{ name: 'id', type: 'string', description: 'Id', constraints: { unique: true } }] };
const least = {
	name: 'guild',
	title: 'The guild',
	resources: [{ name: 'people', path: 'people.csv', schema }],
	cadre: { finding: 'Two of four were lost.', basis: 'One ledger.' }
};

function read(json: unknown) {
	const problems = new ProblemList();
	return { descriptor: readDescriptor(JSON.stringify(json), problems), problems: problems.all };
}

/** The keys of the only resource. */
function keysIn(descriptor: Descriptor | undefined) {
	const keys = descriptor?.resources[0]?.schema;
	return { primaryKey: keys?.primaryKey, foreignKeys: keys?.foreignKeys };
}

test('what may be left out has a default', () => {
	const { descriptor, problems } = read(least);

	expect(problems).toEqual([]);
	expect(descriptor).toMatchObject({
		description: '',
		version: '',
		licenses: [],
		cadre: {
			profile: 'own',
			counts: 'fate',
			account: '',
			vocabulary: { ties: {}, sides: {}, fates: {} },
			notes: [],
			story: []
		}
	});
	expect(keysIn(descriptor)).toEqual({ primaryKey: [], foreignKeys: [] });
});

test('the name of one field may stand without brackets, and a reference to its own table without a resource', () => {
	const keys = { primaryKey: 'id', foreignKeys: [{ fields: 'boss', reference: { fields: ['id'] } }] };
	const { descriptor } = read({ ...least, resources: [{ ...least.resources[0], schema: { ...schema, ...keys } }] });

	expect(keysIn(descriptor)).toEqual({
		primaryKey: ['id'],
		foreignKeys: [{ fields: ['boss'], reference: { resource: '', fields: ['id'] } }]
	});
});

test('properties that a Data Package may have beside ours are let through', () => {
	expect(read({ ...least, created: '2026-11-25', keywords: ['guild'] }).problems).toEqual([]);
});

test.each<[string, object, string]>([
	['another profile', { cadre: { profile: 'secret' } }, 'cadre.profile'],
	['something else to count', { cadre: { counts: 'votes' } }, 'cadre.counts'],
	['an empty title', { title: '' }, 'title'],
	['a misspelled property of ours', { cadre: { ...least.cadre, windows: 30 } }, 'cadre.windows'],
	['half a day in its window', { cadre: { ...least.cadre, window: 30.5 } }, 'cadre.window'],
	[
		'a side whose key is no id',
		{ cadre: { ...least.cadre, vocabulary: { sides: { 'the town': 'the town' } } } },
		'cadre.vocabulary.sides.the town'
	],
	[
		'a portfolio with a shape that there is not',
		{ cadre: { ...least.cadre, vocabulary: { portfolios: { media: { shape: 'star' } } } } },
		'cadre.vocabulary.portfolios.media.shape'
	],
	[
		'a story view without a title',
		{ cadre: { ...least.cadre, story: [{ id: 'a', text: 'A.', view: '', sources: ['S1'] }] } },
		'cadre.story.0.title'
	],
	[
		'a foreign key on a number',
		{
			resources: [
				{ ...least.resources[0], schema: { ...schema, foreignKeys: [{ fields: 1, reference: { fields: 'id' } }] } }
			]
		},
		'resources.0.schema.foreignKeys.0.fields'
	]
])('a descriptor with %s is not read, and the property is named', (_, change, column) => {
	const { descriptor, problems } = read({ ...least, ...change });

	expect(descriptor).toBeUndefined();
	expect(problems).toMatchObject([
		{ kind: 'wrong-property', severity: 'error', place: { table: 'datapackage.json', column } }
	]);
});

test('a text that is not JSON is a problem', () => {
	const problems = new ProblemList();

	expect(readDescriptor('{ name: "guild" }', problems)).toBeUndefined();
	expect(problems.all).toMatchObject([{ kind: 'not-json', severity: 'error', place: { table: 'datapackage.json' } }]);
});

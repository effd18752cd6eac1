import fc from 'fast-check';
import { csvFormatRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { rowsOf, tooLong, wordsOf } from '../../../../tests/fixtures/sheet-rows.ts';
import { opened } from '../../../../tests/fixtures/opened.ts';
import { ftm } from './ftm.ts';

const heads = [
	...['canonical_id', 'entity_id', 'prop', 'prop_type', 'schema', 'value', 'dataset', 'lang', 'original_value'],
	...['external', 'first_seen', 'last_seen', 'id']
];

type Statement = Readonly<Record<string, string>>;

/** A table of statements; those that name no dataset are of one. */
function table(...statements: readonly Statement[]): string {
	const filled = statements.map((given) => ({
		canonical_id: given['entity_id'] ?? '',
		dataset: 'guilds',
		first_seen: '2020-01-01T00:00:00',
		last_seen: '2026-11-30T06:00:00',
		...given
	}));
	return csvFormatRows([heads, ...filled.map((given: Statement) => heads.map((head) => given[head] ?? ''))]);
}

const read = (...statements: readonly Statement[]) => ftm.read(table(...statements), 'statements.csv');

const ada = { entity_id: 'ada', schema: 'Person' };
const name = { ...ada, prop: 'name', value: 'Ada Lindqvist' };
const term = { entity_id: 'term', schema: 'Occupancy' };
const post = { entity_id: 'master', schema: 'Position', prop: 'name', value: 'Master' };

describe('a table is FollowTheMoney', () => {
	test.each([
		['with the heads of statements', table(name), true],
		['with these heads in another order', 'schema,value,prop,entity_id\nPerson,Ada,name,ada\n', true],
		['with semicolons', table(name).replaceAll(',', ';'), true],
		['without values', 'entity_id,prop,schema\nada,name,Person\n', false],
		['with heads that only contain them', 'my_entity_id,props,schema,value\n', false],
		['with these words below its heads', `name\n${table(name)}`, false]
	])('%s: %s', (_, text, is) => {
		expect(ftm.isIn(text)).toBe(is);
	});
});

describe('statements', () => {
	test('with one canonical id are one entity, with all values of a property', () => {
		const given = read(
			name,
			{ ...ada, canonical_id: 'ada', entity_id: 'other-ada', prop: 'nationality', value: 'se' },
			{ ...ada, prop: 'nationality', value: 'no' }
		);

		expect(rowsOf(given, 'people')).toEqual([
			{ id: 'ada', name: 'Ada Lindqvist', nationality: 'se; no', datasets: 'guilds' }
		]);
	});

	test('that name one holder by two ids that were merged are one term', () => {
		const given = read(
			{ ...name, canonical_id: 'Q1' },
			post,
			{ ...term, prop: 'holder', value: 'ada' },
			{ ...term, prop: 'holder', value: 'Q1' },
			{ ...term, prop: 'post', value: 'master' }
		);

		expect(rowsOf(given, 'occupancies')).toMatchObject([{ id: 'term', person: 'Q1', post: 'master' }]);
	});

	test('that name an entity by an id that was merged lead to the one it was merged into', () => {
		const given = read(
			{ ...name, canonical_id: 'Q1' },
			post,
			{ ...term, prop: 'holder', value: 'ada' },
			{ ...term, prop: 'post', value: 'master' },
			{ ...term, prop: 'startDate', value: '2010' }
		);

		expect(rowsOf(given, 'occupancies')).toEqual([
			{ id: 'term', person: 'Q1', post: 'master', start: '2010', datasets: 'guilds' }
		]);
	});

	test('without a canonical id are of the entity they name', () => {
		expect(rowsOf(read({ ...name, canonical_id: '' }), 'people')[0]?.['id']).toBe('ada');
	});

	test('with several values of one date are the time from the first to the last', () => {
		const given = read(
			{ ...name, prop: 'birthDate', value: '1961' },
			{ ...name, prop: 'birthDate', value: '1961', dataset: 'towns' },
			{ ...name, prop: 'birthDate', value: '1963' }
		);

		expect(rowsOf(given, 'people')[0]).toMatchObject({ birth: '1961/1963', datasets: 'guilds; towns' });
		expect(wordsOf(given)).toEqual(['Read 1 date with several values as the time from the first to the last.']);
	});

	test('give the name that most of them give', () => {
		const names = ['Ada Lind', 'Ada Lindqvist', 'ADA LINDQVIST'].map((value) => ({ ...name, value }));

		expect(rowsOf(read(...names), 'people')[0]?.['name']).toBe('Ada Lindqvist');
	});

	test('of the id only say that there is such an entity', () => {
		const given = read({ ...name, prop: 'id', value: '2c26b46b68ffc68ff99b453c1d304134' }, name);

		expect(rowsOf(given, 'people')).toEqual([{ id: 'ada', name: 'Ada Lindqvist', datasets: 'guilds' }]);
	});

	test('that say less of what somebody is do not count', () => {
		const given = read({ ...name, schema: 'LegalEntity' }, { ...name, schema: 'Thing' }, name);

		expect(rowsOf(given, 'people')).toHaveLength(1);
	});

	test('tell the day by when they were seen last, and no publication by when they were seen first', () => {
		const given = read(name, { ...name, prop: 'deathDate', value: '2013', last_seen: '2026-12-01' });

		expect(given.day).toBe('2026-12-01');
		expect(rowsOf(given, 'reports')[0]).not.toHaveProperty('published');
		expect(JSON.stringify(given)).not.toContain('2020-01-01');
	});

	test('that name no entity are counted, by the row of the table', () => {
		const given = read(name, { ...name, entity_id: '', canonical_id: '' });

		expect(given.remarks).toEqual([
			{ list: 'to-mend', place: { table: 'statements.csv', row: 3 }, what: 'Left out 1 line without an entity.' }
		]);
	});

	test('of properties that every object has are like any other', () => {
		const given = read(name, { ...name, prop: '__proto__', value: 'x' }, { ...name, prop: 'constructor', value: 'y' });

		expect(Object.entries(rowsOf(given, 'people')[0] ?? {})).toEqual(expect.arrayContaining([['constructor', 'y']]));
		expect(given.sheets[0]?.heads).toContain('__proto__');
	});
});

test('a table of statements opens as people and their terms', async () => {
	const { dataset } = await opened({
		'statements.csv': table(
			name,
			post,
			{ ...term, prop: 'holder', value: 'ada' },
			{ ...term, prop: 'post', value: 'master' }
		)
	});

	expect(dataset?.occupancies).toMatchObject([{ person: 'ada', post: 'master' }]);
});

test('a reader takes any table of statements and gives an import', () => {
	const word = fc.constantFrom('ada', 'term', 'master', '2014', '2014-02-31', '__proto__', '', ';', '"', '\n', 'a,b');
	const statement = fc.record({
		canonical_id: word,
		entity_id: word,
		prop: fc.constantFrom('id', 'name', 'holder', 'post', 'startDate', 'deathDate', 'proof', 'sourceUrl', '__proto__'),
		schema: fc.constantFrom('Person', 'Position', 'Occupancy', 'Membership', 'Thing', 'Document', 'x', ''),
		value: word,
		last_seen: word
	});
	fc.assert(
		fc.property(fc.array(statement, { maxLength: 12 }), fc.string({ maxLength: 5 }), (statements, rest) => {
			const given = ftm.read(`${table(...statements)}\n${rest}`, 'f');
			expect(tooLong(given)).toEqual([]);
			for (const { heads: all = [], rows } of given.sheets) {
				expect(rows.every(({ cells }) => cells.length <= all.length)).toBe(true);
			}
		}),
		// Enough for every schema to meet every property.
		{ numRuns: 300 }
	);
});

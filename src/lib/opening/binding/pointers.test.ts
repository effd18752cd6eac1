import { describe, expect, test } from 'vitest';
import { type HeadedSheet, pointersAmong, stemOf } from './pointers.ts';

const sheet = (key: string, heads: readonly string[], ...rows: readonly (readonly string[])[]): HeadedSheet => ({
	key,
	sheet: { file: `${key}.csv`, name: undefined, heads: undefined, rows: [] },
	heads,
	rows: rows.map((cells, index) => ({ number: index + 2, cells }))
});

const people = sheet('people', ['id', 'name'], ['p-00001', 'Ada'], ['p-00002', 'Bo']);

describe('a column points to a sheet', () => {
	test('if nearly all of its values are ids there', () => {
		const terms = sheet('terms', ['id', 'person_id'], ['t-00001', 'p-00001'], ['t-00002', 'p-00002']);
		expect(pointersAmong([people, terms])).toEqual([{ sheet: 'terms', column: 1, pointsTo: 'people' }]);
	});

	test('also to its own', () => {
		const posts = sheet('posts', ['id', 'reports_to'], ['o-00001', ''], ['o-00002', 'o-00001']);
		expect(pointersAmong([posts])).toEqual([{ sheet: 'posts', column: 1, pointsTo: 'posts' }]);
	});

	test('and not because of small numbers, unless its head says that it holds ids', () => {
		const numbered = sheet('people', ['id', 'name'], ['1', 'Ada'], ['2', 'Bo']);
		const terms = (head: string) => sheet('terms', ['id', head], ['8', '1'], ['9', '2']);
		expect(pointersAmong([numbered, terms('Rank')])).toEqual([]);
		expect(pointersAmong([numbered, terms('person id')])).toHaveLength(1);
	});

	test('and not if many of its values are no ids', () => {
		const terms = sheet('terms', ['id', 'person_id'], ['t-00001', 'p-00001'], ['t-00002', 'Bo Okafor']);
		expect(pointersAmong([people, terms])).toEqual([]);
	});
});

test('a pointing head says what it points to', () => {
	expect(stemOf('predecessor_organisation_id')).toBe('predecessor organisation');
});

import { describe, expect, test } from 'vitest';
import { type Change, problemsFound } from '../../../../tests/fixtures/changed-guild.ts';
import { checkPublished } from './published.ts';

const found = (...changes: readonly Change[]) =>
	problemsFound(({ tables, descriptor }, problems) => checkPublished(descriptor, tables, problems), ...changes);

test('the guild lacks nothing', () => {
	expect(found()).toEqual([]);
});

describe('a published dataset needs', () => {
	test.each<[string, Change, string]>([
		['a finding', ['datapackage.json', '"finding": "', '"account": "'], 'cadre.finding'],
		['what it rests on', ['datapackage.json', '"basis": "', '"account": "'], 'cadre.basis'],
		['sources of each view of its story', ['datapackage.json', '["S2"]', '[]'], 'cadre.story.2.sources']
	])('%s', (_, change, column) => {
		expect(found(change)).toMatchObject([{ kind: 'wrong-property', place: { table: 'datapackage.json', column } }]);
	});

	test('words and columns that are declared and described', () => {
		expect(found(['ties.csv', 'rivalry', 'quarrel']).map(({ kind }) => kind)).toEqual(['not-declared']);
		expect(found(['ties.csv', ',note,', ',remark,']).map(({ kind }) => kind)).toContain('column-not-described');
	});
});

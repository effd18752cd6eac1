import { describe, expect, test } from 'vitest';
import { type Change, problemsFound } from '../../../../tests/fixtures/changed-guild.ts';
import { checkIds, checkReferences, checkSourcesUsed } from './ids.ts';

describe('ids', () => {
	const found = (...changes: readonly Change[]) =>
		problemsFound(({ tables, descriptor }, problems) => checkIds(tables, descriptor, problems), ...changes);

	test('of the guild have no problem', () => {
		expect(found()).toEqual([]);
	});

	test('of two records of a table must differ', () => {
		expect(found(['people.csv', '\nbruno,', '\nada,'])).toEqual([
			{
				kind: 'repeated-id',
				severity: 'error',
				id: 'ada',
				place: { table: 'people', row: 3, column: 'id' },
				first: { table: 'people', row: 2, column: 'id' }
			}
		]);
	});

	test('of records of two tables must differ, also where the rest of a row cannot be read', () => {
		expect(found(['ties.csv', 't-rival,dmitri,celia,rivalry', 'ada,dmitri,celia,quarrel'])).toMatchObject([
			{ kind: 'repeated-id', place: { table: 'ties', row: 3, column: 'id' }, first: { table: 'people', row: 2 } }
		]);
	});

	test('of a series and a record must differ; its points share one', () => {
		expect(found(['events.csv', 'e-fair', 'looms'])).toMatchObject([
			{ kind: 'repeated-id', place: { table: 'series', row: 2, column: 'series' } }
		]);
	});

	test('of a story view and a record must differ', () => {
		expect(found(['datapackage.json', '"id": "tower"', '"id": "elin"'])).toMatchObject([
			{ kind: 'repeated-id', place: { table: 'datapackage.json', column: 'cadre.story.1.id' } }
		]);
	});

	test('must not be that of the roster of everyone', () => {
		expect(found(['rosters.csv', 'speakers,', 'everyone,'])).toEqual([
			{
				kind: 'reserved-id',
				severity: 'error',
				id: 'everyone',
				place: { table: 'rosters', row: 3, column: 'id' }
			}
		]);
	});
});

describe('references', () => {
	const found = (...changes: readonly Change[]) =>
		problemsFound(({ tables, descriptor }, problems) => checkReferences(tables, descriptor, problems), ...changes);

	test('of the guild have no problem', () => {
		expect(found()).toEqual([]);
	});

	test.each<[string, Change, string, object]>([
		['a person', ['ties.csv', 't-rival,dmitri', 't-rival,x'], 'people', { table: 'ties', row: 3, column: 'from' }],
		['a member', ['rosters.csv', 'ada;bruno', 'ada;x'], 'people', { table: 'rosters', row: 2, column: 'members' }],
		['a source', ['bodies.csv', 'true,,S1', 'true,,x'], 'sources', { table: 'bodies', row: 2, column: 'sources' }],
		['a report', ['reports.csv', ',r-charter,', ',x,'], 'reports', { table: 'reports', row: 3, column: 'related' }],
		[
			'a source of the story',
			['datapackage.json', '["S2"]', '["x"]'],
			'sources',
			{ table: 'datapackage.json', column: 'cadre.story.2.sources' }
		]
	])('to %s that is not there are found', (_, change, among, place) => {
		expect(found(change)).toEqual([{ kind: 'no-such-record', severity: 'error', id: 'x', among, place }]);
	});

	test('may name a record of which the rest cannot be read', () => {
		expect(found(['people.csv', 'elin,Elin Roux', 'elin,'])).toEqual([]);
	});

	test('to a table that could not be read are not checked', () => {
		const problems = problemsFound(({ tables, descriptor }, list) => {
			checkReferences(new Map([...tables].filter(([name]) => name !== 'people')), descriptor, list);
		});

		expect(problems).toEqual([]);
	});
});

describe('sources', () => {
	const found = (...changes: readonly Change[]) =>
		problemsFound(({ tables, descriptor }, problems) => checkSourcesUsed(tables, descriptor, problems), ...changes);
	const another: Change = ['sources.csv', 'S3,', 'S4,The town,Rolls,,,none,\nS3,'];

	test('that nothing names are found, as a warning', () => {
		expect(found(another)).toEqual([
			{ kind: 'unused-source', severity: 'warning', place: { table: 'sources', row: 4, column: 'id' } }
		]);
	});

	test.each<[string, Change]>([
		['a record', ['ties.csv', ',S2', ',S2;S4']],
		['a note', ['datapackage.json', '["S3"]', '["S4"]']],
		['a view of the story', ['datapackage.json', '["S1"]', '["S4"]']]
	])('that %s names are used', (_, use) => {
		expect(found(another, use)).toEqual([]);
	});
});

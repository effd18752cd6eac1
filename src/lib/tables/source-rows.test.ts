import { expect, test } from 'vitest';
import { dataset, date, day, person, report, source } from '../../../tests/fixtures/small.ts';
import { sourceRowsOf, sourcesBy } from './source-rows.ts';

const given = dataset({
	sources: [
		source('S1', { publisher: 'Wire', title: 'First', date: date('2014-05-01') }),
		source('S2', { publisher: 'Wire', title: 'Second', date: date('2016') }),
		source('S3', { publisher: 'Árbol', title: 'Third' })
	],
	people: [person('amir', { sources: ['S3'] })],
	reports: [
		report('a', 'amir', 'alive', { occurred: '2014-01-01', sources: ['S1', 'S2'] }),
		report('b', 'amir', 'alive', { occurred: '2015-01-01', sources: ['S1'], sides: ['army', 'media'] })
	]
});
const shown = (rows: ReturnType<typeof sourceRowsOf>) =>
	rows.map(({ name, title, all, alone }) => [name, title, all, alone]);

test('a source has a row with what rests on it, and on it alone', () => {
	const rows = sourceRowsOf({ ...given, bodies: [] }, 'sources', Infinity);

	expect(shown(rows)).toEqual([
		['Wire', 'First', 2, 1],
		['Wire', 'Second', 1, 0],
		['Árbol', 'Third', 1, 1]
	]);
});

test('all sources of a publisher are one row, and what only they tell rests on it alone', () => {
	expect(shown(sourceRowsOf(given, 'publishers', Infinity))).toEqual([
		['Wire', '2 sources', 2, 2],
		['Árbol', '1 source', 1, 1]
	]);
});

test('a side has a row with its reports, unless it made none', () => {
	expect(shown(sourceRowsOf(given, 'sides', Infinity))).toEqual([
		['the army', '', 2, 1],
		['media', '', 1, 0]
	]);
});

test('where nothing later may be told, later and undated sources and reports are left out', () => {
	expect(shown(sourceRowsOf(given, 'sources', day('2014-12-31')))).toEqual([['Wire', 'First', 1, 0]]);
});

test('rows are ordered by any column, either way, what is undated last', () => {
	const rows = sourceRowsOf(given, 'sources', Infinity);
	const titles = (...order: [Parameters<typeof sourcesBy>[1], Parameters<typeof sourcesBy>[2]]) =>
		sourcesBy(rows, ...order).map(({ title }) => title);

	expect(titles('name', 'ascending')[0]).toBe('Third');
	expect(titles('date', 'ascending')).toEqual(['First', 'Second', 'Third']);
	expect(titles('date', 'descending')).toEqual(['Second', 'First', 'Third']);
	expect(titles('all', 'descending')[0]).toBe('First');
	expect(titles('alone', 'ascending')[0]).toBe('Second');
});

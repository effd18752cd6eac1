import { expect, test } from 'vitest';
import { knownWith, then } from '../../../tests/fixtures/lenses.ts';
import { date, person, report, source } from '../../../tests/fixtures/small.ts';
import { sourceRowsOf, sourcesBy } from './source-rows.ts';

const given = {
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
};
const shown = (rows: ReturnType<typeof sourceRowsOf>) =>
	rows.map(({ name, title, all, alone }) => [name, title, all, alone]);

test('a source has a row with what rests on it, and on it alone', () => {
	const rows = sourceRowsOf(knownWith({ ...given, bodies: [] }), 'sources');

	expect(shown(rows)).toEqual([
		['Wire', 'First', 2, 1],
		['Wire', 'Second', 1, 0],
		['Árbol', 'Third', 1, 1]
	]);
});

test('all sources of a publisher are one row, and what only they tell rests on it alone', () => {
	expect(shown(sourceRowsOf(knownWith(given), 'publishers'))).toEqual([
		['Wire', '2 sources', 2, 2],
		['Árbol', '1 source', 1, 1]
	]);
});

test('a side has a row with its reports, unless it made none', () => {
	expect(shown(sourceRowsOf(knownWith(given), 'sides'))).toEqual([
		['the army', '', 2, 1],
		['media', '', 1, 0]
	]);
});

test('under clock then later and undated sources and reports are left out', () => {
	expect(shown(sourceRowsOf(knownWith(given, then, '2014-12-31'), 'sources'))).toEqual([['Wire', 'First', 1, 0]]);
});

test('rows are ordered by any column, either way, what is undated last', () => {
	const rows = sourceRowsOf(knownWith(given), 'sources');
	const titles = (...order: [Parameters<typeof sourcesBy>[1], Parameters<typeof sourcesBy>[2]]) =>
		sourcesBy(rows, ...order).map(({ title }) => title);

	expect(titles('name', 'ascending')[0]).toBe('Third');
	expect(titles('date', 'ascending')).toEqual(['First', 'Second', 'Third']);
	expect(titles('date', 'descending')).toEqual(['Second', 'First', 'Third']);
	expect(titles('all', 'descending')[0]).toBe('First');
	expect(titles('alone', 'ascending')[0]).toBe('Second');
});

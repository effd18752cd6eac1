import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf, tooLong, wordsOf } from '../../../../tests/fixtures/sheet-rows.ts';
import { ftm } from '../ftm/ftm.ts';
import { popolo } from '../popolo/popolo.ts';
import { wikidata } from '../wikidata/wikidata.ts';
import { records } from './records.ts';

function read(content: unknown) {
	return records.read(content, 'guild.json');
}

describe('which values are records', () => {
	test.each([
		['a list of objects', [{ name: 'Ada' }], true],
		['lists of objects by name', { members: [{ name: 'Ada' }] }, true],
		['FollowTheMoney', [{ id: 'ada', schema: 'Person', properties: { name: ['Ada'] } }], false],
		['Popolo', { organizations: [{ id: 'hall' }], posts: [{ id: 'chair' }] }, false],
		['results of a query', [{ person: 'http://www.wikidata.org/entity/Q1' }], false],
		['nodes and links', { nodes: [{ id: 'ada' }], links: [{ source: 'ada', target: 'bruno' }] }, false],
		['a graph with edges', { edges: [{ source: 'ada', target: 'bruno' }] }, false],
		['Cytoscape', { elements: [{ data: { id: 'ada' } }] }, false],
		['a list of elements of Cytoscape', [{ data: { id: 'ada' } }], false],
		['the description of a Data Package', { name: 'guild', resources: [{ name: 'people' }] }, false],
		['a list of texts', ['Ada'], false],
		['an object without lists', { name: 'Ada' }, false],
		['nothing', null, false]
	])('%s', (_, content, isIn) => {
		expect(records.isIn(content)).toBe(isIn);
	});
});

test('heads are the keys in the order in which they are first seen', () => {
	const given = read([
		{ name: 'Ada', from: 2010 },
		{ to: '2013', name: 'Bruno', acting: true }
	]);

	expect(given.sheets).toEqual([
		{
			file: 'guild.json',
			name: undefined,
			is: undefined,
			heads: ['name', 'from', 'to', 'acting'],
			rows: [
				{ number: 1, cells: ['Ada', '2010', '', ''] },
				{ number: 2, cells: ['Bruno', '', '2013', 'true'] }
			]
		}
	]);
});

test('each list of an object is a sheet of its name', () => {
	const given = read({ title: 'Guild', people: [{ name: 'Ada' }], posts: [{ name: 'Master' }], empty: [] });

	expect(given.sheets.map(({ name }) => name)).toEqual(['people', 'posts']);
});

test('a record inside a record gives columns, a list of texts one cell, and what lies deeper is counted', () => {
	const given = read([
		{ name: { first: 'Ada', last: 'Holm' }, tags: ['a', 'b'], posts: [{ name: 'Master' }] },
		'Bruno'
	]);

	expect(rowsOf(given, undefined)).toEqual([{ 'name.first': 'Ada', 'name.last': 'Holm', tags: 'a; b' }]);
	expect(wordsOf(given)).toEqual(['Left out 1 value too deep inside records.', 'Left out 1 item among records.']);
});

test('more columns than anybody reads are left out and counted', () => {
	const given = read(Array.from({ length: 400 }, (_, index) => ({ [`field ${index}`]: 'x' })));

	expect(given.sheets[0]?.heads).toHaveLength(300);
	expect(wordsOf(given)).toEqual(['Left out 100 columns beyond the first 300.']);
});

test('keys that every object has are heads like any other', () => {
	expect(read(JSON.parse('[{"__proto__":"x","constructor":"y"}]')).sheets[0]?.heads).toEqual([
		'__proto__',
		'constructor'
	]);
});

test('a reader takes any value and gives an import, and no two of these formats claim one value', () => {
	const key = fc.constantFrom(
		'persons',
		'nodes',
		'elements',
		'head',
		'results',
		'vars',
		'name',
		'id',
		'schema',
		'properties'
	);
	const inner = fc.oneof(
		fc.jsonValue(),
		fc.dictionary(key, fc.jsonValue()),
		fc.constant('http://www.wikidata.org/entity/Q1')
	);
	const list = fc.array(fc.dictionary(key, inner), { maxLength: 3 });
	const content = fc.oneof(list, fc.dictionary(key, fc.oneof(list, inner)), fc.jsonValue());
	fc.assert(
		fc.property(content, (given) => {
			const claims = [popolo, wikidata, records].filter(({ isIn }) => isIn(given)).length;
			const isFtm = Array.isArray(given) && ftm.isIn(JSON.stringify(given)) && records.isIn(given);

			expect(claims).toBeLessThanOrEqual(1);
			expect(isFtm).toBe(false);
			expect(tooLong(read(given))).toEqual([]);
		}),
		// Enough for every pair of keys to meet.
		{ numRuns: 500 }
	);
});

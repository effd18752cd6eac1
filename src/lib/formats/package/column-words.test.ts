import { expect, test } from 'vitest';
import { parseEdtf } from '../../time/edtf.ts';
import { columnNames, tableNames } from '../../reading/schema.ts';
import { columnWords, datePattern, tableWords } from './column-words.ts';

test.each(tableNames)('every column of %s is explained, and no other', (table) => {
	expect(Object.keys(tableWords[table].columns)).toEqual(columnNames(table));
	expect(tableWords[table].dates.filter((column) => !columnNames(table).includes(column))).toEqual([]);
});

test('a column of dates says how they are written', () => {
	expect(columnWords('people', 'birth')).toContain('2014-05');
	expect(columnWords('people', 'name')).not.toContain('2014-05');
});

test('a column that only one dataset has is not explained, whatever it is called', () => {
	expect(columnWords('people', 'constructor')).toBe('');
});

test.each([
	'2014',
	'2014-05',
	'2014-05-31',
	'2014~',
	'201X',
	'20XX',
	'2015-XX',
	'2014/2016',
	'../2014',
	'2014-05?/..',
	'-0043-03'
])('the pattern of dates takes %s, which is read', (date) => {
	expect(parseEdtf(date)).toBeDefined();
	expect(date).toMatch(new RegExp(datePattern));
});

test.each(['May 2014', '5/2014', '2014/', '2014-5', ''])('the pattern of dates does not take %j', (date) => {
	expect(date).not.toMatch(new RegExp(datePattern));
});

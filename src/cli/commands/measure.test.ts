import { csvParseRows } from 'd3-dsv';
import { expect, test } from 'vitest';
import { givenFolder, ran } from '../../../tests/fixtures/given-folder.ts';

const council = {
	'council.csv':
		'name,role,body,from,to\nAda,Chair,Council,2010-01-01,2012-01-01\nBo,Member,Council,2011-01-01,2014-01-01\n'
};

const rowsOf = async (...args: readonly string[]) =>
	csvParseRows((await ran('measure', givenFolder(council), ...args)).out);

test('the count on a date comes first, then every measure in each form', async () => {
	const rows = await rowsOf('--date', '2013-06-01', '--roster', 'everyone');

	expect(rows[0]).toEqual(['Measure', 'Form', 'Low', 'High', 'Unit', 'Left out as not known', 'Note']);
	expect(rows.filter(([, form]) => form === 'count').map(([name, , low, high]) => [name, low, high])).toEqual([
		['in post', '1', '1'],
		['not in post', '1', '1'],
		['all', '2', '2']
	]);
	expect(rows.find(([name]) => name === 'People')?.slice(1, 5)).toEqual(['residual', '1', '1', 'people']);
});

test('without a date it is the one on which the data opens', async () => {
	expect((await rowsOf()).find(([name]) => name === 'in post')?.[2]).toBe('2');
});

test('a date that does not exist and a roster that is not there are wrong use', async () => {
	const folder = givenFolder(council);

	expect((await ran('measure', folder, '--date', '2013-02-30')).said[0]).toMatch(/^"2013-02-30" is no day/);
	expect(await ran('measure', folder, '--roster', 'x')).toMatchObject({ code: 2, out: '' });
});

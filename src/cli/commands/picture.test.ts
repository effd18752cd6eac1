import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { givenFolder, ran } from '../../../tests/fixtures/given-folder.ts';

const guild = 'tests/fixtures/guild';

test('the picture is an SVG of the size asked for, with fixed colours and a title', async () => {
	const { code, out } = await ran('picture', guild, '--width', '900', '--height', '500');

	expect(code).toBe(0);
	expect(out).toMatch(/^<svg [^>]*viewBox="0 0 900 500"/);
	expect(out).toContain('<title');
	expect(out).not.toContain('var(--');
});

test('another date is another picture', async () => {
	const council = { 'council.csv': 'name,role,from,to\nAda,Chair,2010,2012\nBo,Chair,2012,2014\n' };
	const folder = givenFolder(council);
	const on = async (date: string) => (await ran('picture', folder, '--date', date)).out;

	expect(await on('2011-01-01')).toBe(await on('2011-01-01'));
	expect(await on('2011-01-01')).not.toBe(await on('2013-01-01'));
});

test('it is written to a file that is named', async () => {
	const file = `${givenFolder({})}/guild.svg`;

	expect((await ran('picture', guild, '--out', file)).out).toBe('');
	expect(readFileSync(file, 'utf8')).toMatch(/^<svg /);
});

test.each(['0', 'wide', '1e9'])('a width of %s is wrong use', async (width) => {
	expect((await ran('picture', guild, '--width', width)).said[0]).toBe('Give --width in pixels, from 200 to 10000.');
});

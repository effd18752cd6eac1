import { expect, test } from 'vitest';
import { givenFolder, ran } from '../../tests/fixtures/given-folder.ts';

test('without a command, it lists all of them', async () => {
	const { code, out, said } = await ran();

	expect(code).toBe(0);
	expect(out.match(/^cadre \w+/gm)).toEqual([
		'cadre check',
		'cadre convert',
		'cadre measure',
		'cadre picture',
		'cadre select'
	]);
	expect(said).toEqual([]);
});

test('a command explains itself', async () => {
	expect((await ran('check', '--help')).out).toMatch(/^cadre check <in…>/);
});

test.each([
	['there is no such command', ['chek', 'list.csv'], 'There is no command "chek".'],
	['no file is named', ['check'], 'Name at least one file or folder.'],
	['a file is not there', ['check', 'nowhere.csv'], 'There is no nowhere.csv.'],
	['a file cannot be read', ['check', 'a'.repeat(300)], 'cannot be read.'],
	['a dump cannot be read', ['select', 'a'.repeat(300), '--out', 'x'], 'cannot be read.'],
	['an option is not known', ['check', 'list.csv', '--date', '2014'], "Unknown option '--date'"],
	['an option has no value', ['measure', 'list.csv', '--date'], "Option '--date <value>' argument missing"]
])('where %s, it says so and ends with 2', async (_, args, why) => {
	const { code, out, said } = await ran(...args);

	expect(code).toBe(2);
	expect(said[0]).toContain(why);
	expect(said[1]).toMatch(/^cadre /);
	expect(out).toBe('');
});

test('what begins with a hyphen is a file behind two hyphens', async () => {
	expect((await ran('check', '--', '-list.csv')).said[0]).toBe('There is no -list.csv.');
});

test('several files and folders are opened as one', async () => {
	const folder = givenFolder({
		'one/terms.csv': 'name,role,from\nAda,Mayor,2010\n',
		'two.csv': 'person 1,person 2\nAda,Bo\n'
	});

	const { out } = await ran('check', `${folder}/one`, `${folder}/two.csv`);

	expect(out).toContain('2 people');
	expect(out).toContain('1 tie');
});

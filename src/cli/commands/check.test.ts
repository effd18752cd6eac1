import { expect, test } from 'vitest';
import { givenFolder, ran } from '../../../tests/fixtures/given-folder.ts';

const faulty = {
	'town.csv': 'name,role,from,to,shoe size\nAda,Mayor,2010,2012,38\nBo,Mayor,31 November 2012,2015,44\n'
};

test('sound data ends with 0, and what is understood is told', async () => {
	const { code, out, said } = await ran(
		'check',
		givenFolder({ 'town.csv': 'name,role,from,to\nAda,Mayor,2010,2012\n' })
	);

	expect(code).toBe(0);
	expect(out).toContain('Understood: 1 person, 1 post, 1 body, 1 term, 2010 to 2012, from 1 of 1 row\n');
	expect(out).toContain('Nothing is to be mended.');
	expect(said).toEqual([]);
});

test('what is to mend is told by table, row and column, and it ends with 1', async () => {
	const { code, out, said } = await ran('check', givenFolder(faulty));

	expect(code).toBe(1);
	expect(said).toEqual(['town:3:from: There is no 31 November 2012.']);
	expect(out).toContain('To mend: 1\n');
});

test('a recipe settles what is to mend', async () => {
	const answer = { about: ['read-as', 'town', 'from', '31 November 2012'], is: '2012-11-30' };
	const folder = givenFolder({ ...faulty, 'recipe.json': JSON.stringify({ recipe: 1, heads: {}, answers: [answer] }) });

	const { code, said } = await ran('check', `${folder}/town.csv`, '--recipe', `${folder}/recipe.json`);

	expect(said).toEqual([]);
	expect(code).toBe(0);
});

test('a file that is no recipe is wrong use', async () => {
	const folder = givenFolder(faulty);

	const { code, said } = await ran('check', folder, '--recipe', `${folder}/town.csv`);

	expect(code).toBe(2);
	expect(said[0]).toMatch(/town\.csv is no recipe\.$/);
});

test('files that hold nobody end with 1', async () => {
	const { code, said } = await ran('check', givenFolder({ 'a.json': '{"a": 1}' }));

	expect(code).toBe(1);
	expect(said).toContain('Nobody was found in these files, or they cannot be shown until they are mended.');
});

test('a dataset as Cadre saves it is sound', async () => {
	const { code, out } = await ran('check', 'tests/fixtures/guild');

	expect(code).toBe(0);
	expect(out).toMatch(/^Understood: \d+ people/);
});

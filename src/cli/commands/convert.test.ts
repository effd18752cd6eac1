import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Part, withPart } from '../../lib/opening/part/part.ts';
import { noAnswers, recipeText } from '../../lib/opening/recipe.ts';
import { writers } from '../../lib/formats/writers.ts';
import { givenFolder, ran } from '../../../tests/fixtures/given-folder.ts';

const guild = 'tests/fixtures/guild';
const names = ['package', 'xlsx', 'csv', 'gexf', 'graphml', 'ftm', 'cytoscape'];

test('every format that can be written has a name here, and what is written opens again', async () => {
	expect(names).toHaveLength(writers.length);
	for (const [index, name] of names.entries()) {
		const file = `${givenFolder({})}/guild.${writers[index]?.ending ?? ''}`;
		expect((await ran('convert', guild, '--to', name, '--out', file)).code).toBe(0);
		expect((await ran('check', file)).out).toMatch(/^Understood: [1-9]\d* people/);
	}
});

test('what the format leaves behind is said, and only the file goes to stdout', async () => {
	const { out, said } = await ran('convert', guild, '--to', 'gexf');

	expect(out).toMatch(/^<\?xml[^]*<\/gexf>\s*$/);
	expect(said.join('\n')).toMatch(/\d+ reports.* stay behind/);
});

test('a package leaves nothing behind', async () => {
	const file = `${givenFolder({})}/guild.zip`;

	expect((await ran('convert', guild, '--to', 'package', '--out', file)).said).toEqual([]);
	expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
});

test('a format must be named, and be one that is written', async () => {
	expect((await ran('convert', guild)).said[0]).toBe('Say with --to which format to write.');
	expect((await ran('convert', guild, '--to', 'pdf')).said[0]).toBe('There is no format "pdf" to write.');
});

test('a file that cannot be written is said to be so', async () => {
	const { code, said } = await ran('convert', guild, '--to', 'gexf', '--out', `${givenFolder({})}/none/guild.gexf`);

	expect(code).toBe(2);
	expect(said.join('\n')).toContain('cannot be written');
});

test('where something is to mend, the rest is written and it is said', async () => {
	const folder = givenFolder({ 'town.csv': 'name,role,from\nAda,Mayor,2010\nBo,Mayor,31 November 2012\n' });

	const { code, said } = await ran('convert', folder, '--to', 'ftm');

	expect(code).toBe(0);
	expect(said[0]).toBe('1 thing is to mend; "cadre check" lists them.');
});

test('a recipe of the page gives the same part', async () => {
	const rows = 'Ada,Mayor,Red,2010\nBo,Mayor,Blue,2012\nCy,Clerk,Red,2014\nDi,Judge,Red,2014\n';
	const part: Part = {
		columns: [{ sheet: 'town', head: 'Quarter', values: ['Red'] }],
		people: ['Ada', 'Di'],
		steps: 0
	};
	const folder = givenFolder({ 'town.csv': `name,role,Quarter,from\n${rows}` });
	const recipe = givenFolder({ 'recipe.json': recipeText(withPart(noAnswers, part)) });

	const { out } = await ran('convert', `${folder}/town.csv`, '--to', 'ftm', '--recipe', `${recipe}/recipe.json`);

	const people = out.split('\n').filter((line) => line.includes('"schema":"Person"'));
	expect(
		people.map((line) => /"caption":"(?<name>\w+)"|"name":\["(?<other>\w+)"/.exec(line)?.slice(1).join(''))
	).toEqual(['Ada', 'Di']);
});

test('where there is nobody, nothing is written', async () => {
	const { code, out } = await ran('convert', givenFolder({ 'a.json': '{"a": 1}' }), '--to', 'gexf');

	expect([code, out]).toEqual([1, '']);
});

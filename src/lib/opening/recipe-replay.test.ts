import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, termsIn } from '../../../tests/fixtures/opened.ts';
import { openDataset } from './open-dataset.ts';
import { answered } from './recipe.ts';

const filesOf = (text: string) => new Map([['list.csv', new TextEncoder().encode(text)]]);

const old = 'Name,Guild,From,To\nAda,Mayor,2/3/2010,2012\nBo,Mayor,2015,2012\nCy,Clerk,2010,2012\n';
const newer =
	'Remark,Name,Guild,From,To\n,Di,Clerk,4/3/2012,2014\n,Ada,Mayor,2/3/2010,2012\n,Cy,Clerk,2010,2012\n,Bo,Mayor,2015,2012\n';

/** The recipe of somebody who settled everything in the old file. */
async function settled() {
	const { recipe } = await openDataset(filesOf(old));
	return [
		{ about: ['column', 'list', 'Guild'], is: 'post' },
		{ about: ['order', 'list', 'From'], is: 'month-first' },
		{ about: ['row', 'list', 'Bo · Mayor · 2015'], is: 'swap' },
		{ about: ['row', 'list', 'Cy · Clerk · 2010'], is: 'out' }
	].reduce((before, { about, is }) => answered(before, { about: about as ['row', ...string[]], is }), recipe);
}

describe('a recipe', () => {
	test('does to a newer version of the file what it did to the old one, wherever rows and columns now stand', async () => {
		const recipe = await settled();
		const [before, after] = [await openDataset(filesOf(old), recipe), await openDataset(filesOf(newer), recipe)];
		expect(termsIn(datasetIn(before))).toEqual([
			'Ada, Mayor (List), 2010-02-03 to 2012',
			'Bo, Mayor (List), 2012 to 2015'
		]);
		expect(termsIn(datasetIn(after))).toEqual([
			'Di, Clerk (List), 2012-04-03 to 2014',
			'Ada, Mayor (List), 2010-02-03 to 2012',
			'Bo, Mayor (List), 2012 to 2015'
		]);
		expect(linesOf(after).toMend).toEqual([
			'This row is left out.',
			'4/3/2012: 4 March 2012 or 3 April 2012? 2 dates in “From” can be read both ways.',
			'It ends (2012) before it starts (2015). Until settled, its end counts as not known.'
		]);
	});

	test('keeps the heads of the sheets that it was made for', async () => {
		expect((await settled()).heads).toEqual({ list: ['Name', 'Guild', 'From', 'To'] });
	});

	test('reports the heads that it misses', async () => {
		const given = await openDataset(filesOf('Name,Post,From,To\nAda,Mayor,2010,2012\n'), await settled());
		expect(linesOf(given).toMend).toContain('The recipe speaks of a column “Guild”, which is not there.');
	});

	test('misses no heads that were made of a grid or beside a year', async () => {
		const grid = 'City,2010,2011\nNorth,Ada Lind,Bo Chen\nSouth,Cy Moss,Cy Moss\n';
		const { recipe } = await openDataset(filesOf(grid));
		expect(recipe.heads).toEqual({ list: ['City', '2010', '2011'] });
		const asList = answered(recipe, { about: ['shape', 'list'], is: 'list' });
		expect(linesOf(await openDataset(filesOf(grid), asList)).toMend).toEqual([]);

		const years = 'Name,Post,Year\nAda,Mayor,2010\n';
		const given = await opened(years, [
			['year', 'list', 'next'],
			['blank-end', 'list', 'To', 'still']
		]);
		expect(linesOf(given).toMend).not.toContain('The recipe speaks of a column “To”, which is not there.');
	});

	test('reports a sheet that it misses', async () => {
		const other = new TextEncoder().encode('Name,Post,From,To\nAda,Mayor,2010,2012\n');
		const given = await openDataset(new Map([['other.csv', other]]), await settled());
		expect(linesOf(given).toMend).toContain('The recipe speaks of a sheet “list”, which is not there.');
	});

	test('goes by the one sheet that has the same heads where its own is not there', async () => {
		const bytes = new TextEncoder().encode(old);
		const given = await openDataset(new Map([['list v2.csv', bytes]]), await settled());
		expect(termsIn(datasetIn(given))).toEqual([
			'Ada, Mayor (List v2), 2010-02-03 to 2012',
			'Bo, Mayor (List v2), 2012 to 2015'
		]);
		expect(linesOf(given).toMend).not.toContain('The recipe speaks of a sheet “list”, which is not there.');
		expect(linesOf(given).guessed).toContain('“list v2” is taken for “list” of the recipe: it has the same heads.');
		expect(given.recipe.answers.map(({ about: [, sheet] }) => sheet)).toEqual(Array(4).fill('list v2'));

		const both = new Map([
			['list a.csv', bytes],
			['list b.csv', bytes]
		]);
		expect(linesOf(await openDataset(both, await settled())).toMend).toContain(
			'The recipe speaks of a sheet “list”, which is not there.'
		);
	});
});

describe('what was guessed is said', () => {
	test('of columns that are bound by what they look like only, and can be turned back', async () => {
		const text =
			'Chief,Guild,Zeit A,Zeit B\nAda Lind,Bakers,2010-05-01,2012-05-01\nBo Chen,Bakers,2012-05-01,2014-05-01\n';
		const given = await opened(text);
		expect(termsIn(datasetIn(given))).toEqual([
			'Ada Lind, Member (List), 2010-05-01 to 2012-05-01',
			'Bo Chen, Member (List), 2012-05-01 to 2014-05-01'
		]);
		expect(linesOf(given).guessed).toEqual([
			'“Chief” is read as “Person”, by what its cells look like only.',
			'“Zeit A” is read as “From”, by what its cells look like only.',
			'“Zeit B” is read as “To”, by what its cells look like only.'
		]);
		expect((await opened(text, [['column', 'list', 'Chief', 'keep']])).dataset).toBeUndefined();
	});

	test('of people who are written otherwise elsewhere, and can be told apart', async () => {
		const text = 'Name,Post,From,To\nAda Lind,Mayor,2010,2012\nDr Ada Lind,Clerk,2012,2014\n';
		const given = await opened(text);
		expect(datasetIn(given).people).toHaveLength(1);
		expect(linesOf(given).guessed).toEqual(['“Dr Ada Lind” is taken for “Ada Lind”, since the names are alike.']);
		const apart = await opened(text, [['same', 'Ada Lind', 'Dr Ada Lind', 'no']]);
		expect(datasetIn(apart).people.map(({ name }) => name)).toEqual(['Ada Lind', 'Dr Ada Lind']);
		expect(apart.report.guessed).toMatchObject([{ answer: 'no' }]);
	});

	test('but nothing of seats', async () => {
		const text = 'Name,Post,From,To\nAda,Mayor,2010,2012\nBo,Mayor,2012,2014\n';
		expect(linesOf(await opened(text)).guessed).toEqual([]);
	});
});

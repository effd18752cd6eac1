import { expect, test } from 'vitest';
import { datasetIn, linesOf, opened, reportsIn } from '../../../../tests/fixtures/opened.ts';

test('a column with the head of another is not offered as one of endings, as the answer would change both', async () => {
	const rows = 'Ada Lind,Mayor,2010,resigned\nBo Lund,Mayor,2012,\n';
	const offer = (head: string) => `“${head}” seems to tell how terms ended.`;

	expect(linesOf(await opened(`Name,Post,From,Then\n${rows}`)).guessed).toContain(offer('Then'));
	expect(linesOf(await opened(`Name,Post,From,Name\n${rows}`)).guessed).not.toContain(offer('Name'));
});

test('a status is offered as what became of people: it speaks of the data’s day, and dates no loss to the end of a term', async () => {
	const rows =
		'Ada Lind,Director,2008,2012,in prison\nBo Lund,Deputy,2009,2015,deceased\nCy Moe,Clerk,2010,2013,alive\n';
	const file = `Name,Post,From,To,Status (2020)\n${rows}`;

	expect(linesOf(await opened(file)).guessed).toContain('“Status (2020)” seems to tell what became of people.');
	const read = await opened(file, [['column', 'list', 'Status (2020)', 'fate']]);
	expect(linesOf(read).guessed).toContain('“Status (2020)” seems to tell what became of people.');
	expect(reportsIn(datasetIn(read))).toEqual([
		'Ada Lind captured ../2015-12-31, established',
		'Bo Lund died ../2015-12-31, established',
		'Cy Moe alive 2015-12-31, established'
	]);
});

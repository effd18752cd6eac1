import { expect, test } from 'vitest';
import { linesOf, opened } from '../../../../tests/fixtures/opened.ts';

test('a column with the head of another is not offered as one of endings, as the answer would change both', async () => {
	const rows = 'Ada Lind,Mayor,2010,resigned\nBo Lund,Mayor,2012,\n';
	const offer = (head: string) => `“${head}” seems to tell how terms ended.`;

	expect(linesOf(await opened(`Name,Post,From,Then\n${rows}`)).guessed).toContain(offer('Then'));
	expect(linesOf(await opened(`Name,Post,From,Name\n${rows}`)).guessed).not.toContain(offer('Name'));
});

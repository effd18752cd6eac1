import { expect, test } from 'vitest';
import { linesOf, opened } from '../../../../tests/fixtures/opened.ts';

const rows = 'Ada Lind,Mayor,2010,"Audit (Chair); Pay",,Norway\nBo Chen,Clerk,2012,,,Chad\n';
const text = `Name,Post,From,Committees,Blank,Nationality\n${rows}`;

test('columns that are kept as they stand are told in one line, but for those without cells', async () => {
	expect(linesOf(await opened(text)).notUsed).toEqual(['Shown in the details only: “Committees”, “Nationality”.']);
});

test('long heads are cut, so that the line stays short', async () => {
	const long = 'Name,Post,From,What do you think of it\nAda Lind,Mayor,2010,good\n';
	expect(linesOf(await opened(long)).notUsed).toEqual(['Shown in the details only: “What do…”.']);
});

test('of many the first six are named', async () => {
	const heads = Array.from({ length: 8 }, (_, index) => `Plan ${index}`);
	const many = `Name,Post,From,${heads.join(',')}\nAda Lind,Mayor,2010${',x'.repeat(8)}\n`;
	expect(linesOf(await opened(many)).notUsed[0]).toMatch(/“Plan 5” and 2 more\.$/);
});

test('a column of which something is asked already is not told again', async () => {
	const ended = 'Name,Post,From,To,Way out\nAda Lind,Mayor,2010,2012,resigned\nBo Chen,Clerk,2012,2014,dismissed\n';
	const { guessed, notUsed } = linesOf(await opened(ended));
	expect(guessed).toContain('“Way out” seems to tell how terms ended.');
	expect(notUsed).toEqual([]);
});

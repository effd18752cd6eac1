import { expect, test } from 'vitest';
import { datasetIn, linesOf, opened, termsIn } from '../../../../tests/fixtures/opened.ts';
import { historyOf } from '../../history/history-of.ts';
import { seatingOn } from '../../history/seats.ts';
import { networkOf } from '../../network/network-of.ts';
import { today } from '../../../../tests/fixtures/lenses.ts';
import { day } from '../../../../tests/fixtures/small.ts';

const text =
	'Name,Post,From,To\nSofia Lind,Treasurer,2012-06-01,2015-02-01\nvacant,Treasurer,2015-02-01,2015-10-01\nPaul Okoro,Treasurer,2015-10-01,2018-01-01\n';

test('a row with "vacant" in place of a name is an empty post: nobody has a term', async () => {
	const given = await opened(text);
	const dataset = datasetIn(given);
	expect(dataset.people.map(({ name }) => name)).toEqual(['Sofia Lind', 'Paul Okoro']);
	expect(termsIn(dataset)).toHaveLength(2);
	expect(given.report.guessed).toMatchObject([
		{ what: '1 row says that its post is vacant.', rows: [3], where: 'list, row 3' }
	]);
	const [post] = dataset.posts;
	expect(seatingOn(historyOf(networkOf(dataset), today), post?.id ?? '', day('2015-05-01')).kind).toBe('vacant');
});

test('a post that is only said to be vacant is a post all the same', async () => {
	const given = await opened('Name,Post\nAda Lind,Mayor\nTBC,Clerk\n');
	expect(datasetIn(given).posts.map(({ name }) => name)).toEqual(['Mayor', 'Clerk']);
	expect(linesOf(given).notUsed).not.toContain('1 row names nobody.');
});

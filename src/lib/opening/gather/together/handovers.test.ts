import { describe, expect, test } from 'vitest';
import { today } from '../../../../../tests/fixtures/lenses.ts';
import { datasetIn, linesOf, opened, termsIn } from '../../../../../tests/fixtures/opened.ts';
import { day } from '../../../../../tests/fixtures/small.ts';
import { historyOf } from '../../../history/history-of.ts';
import { seatingOn } from '../../../history/seats.ts';
import { networkOf } from '../../../network/network-of.ts';

const termsOf = async (...rows: readonly string[]) =>
	termsIn(datasetIn(await opened(['Name,Post,From,To', ...rows].join('\n'))));

describe('a post of one seat', () => {
	test('is handed over where a term begins on the day after the last of another', async () => {
		const board =
			'Name,Post,From,To\nGeorge,Acting Chair,2014-04-01,30.09.2014\nHannah,Chair,1 Oct 2014,2018-12-31\nKarin,Chair,2019-01-01,\n';
		const given = await opened(board);
		const dataset = datasetIn(given);
		expect(linesOf(given).guessed).toContain(
			'2 terms end on the day before the next begins, and are read as handed over then.'
		);
		expect(termsIn(dataset)).toEqual([
			'George, Chair (List), 2014-04-01 to 2014-10-01',
			'Hannah, Chair (List), 2014-10-01 to 2019-01-01',
			'Karin, Chair (List), 2019-01-01 to 2019-01-02/..'
		]);
		const history = historyOf(networkOf(dataset), today);
		for (const on of ['2014-09-30', '2014-10-01', '2018-12-31', '2019-01-01']) {
			expect(seatingOn(history, dataset.posts[0]?.id ?? '', day(on)).kind, on).toBe('held');
		}
	});

	test('is handed over on the day that two terms share, or is empty for the days between', async () => {
		expect(await termsOf('Ada,Chair,2010-01-01,2012-03-01', 'Bo,Chair,2012-03-01,2013-03-01')).toEqual([
			'Ada, Chair (List), 2010-01-01 to 2012-03-01',
			'Bo, Chair (List), 2012-03-01 to 2013-03-01'
		]);
		expect(await termsOf('Ada,Chair,2010-01-01,2012-02-28', 'Bo,Chair,2012-03-01,2013-03-01')).toContain(
			'Ada, Chair (List), 2010-01-01 to 2012-02-28'
		);
	});

	test('is not handed over by a term that ends before it starts', async () => {
		const { report } = await opened(
			'Name,Post,From,To\nAda,Chair,2010-01-02,2010-01-01\nBo,Chair,2011-01-01,2013-03-01\n'
		);
		expect(report.toMend).toHaveLength(1);
	});

	test('takes no month for a last day', async () => {
		expect(await termsOf('Ada,Chair,2010-01-01,2012-02', 'Bo,Chair,2012-03-01,2013-03-01')).toContain(
			'Ada, Chair (List), 2010-01-01 to 2012-02'
		);
	});
});

test('a post of several seats is not handed over from one to another', async () => {
	const terms = await termsOf(
		'Ada,Member,2010-01-01,2012-02-28',
		'Bo,Member,2010-01-01,2013-03-01',
		'Cy,Member,2012-02-29,2014-01-01'
	);
	expect(terms).toContain('Ada, Member (List), 2010-01-01 to 2012-02-28');
});

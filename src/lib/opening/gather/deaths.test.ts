import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, reportsIn, termsIn } from '../../../../tests/fixtures/opened.ts';

const reports = async (text: string) => reportsIn(datasetIn(await opened(text)));

describe('a death that a row tells in words and dates in a column is one report', () => {
	test.each([
		['killed', 'Date of death', 'Ada killed 2011-05-01, established'],
		['killed?', 'Date of death', 'Ada killed 2011-05-01, open'],
		['killed?', 'Killed', 'Ada killed 2011-05-01, open'],
		['dead', 'Died', 'Ada died 2011-05-01, established'],
		['dead', 'Killed', 'Ada killed 2011-05-01, established']
	])('where the status is "%s" beside "%s"', async (status, head, report) => {
		expect(await reports(`Name,Post,From,To,Status,${head}\nAda,Mayor,2010,2013,${status},2011-05-01\n`)).toEqual([
			report
		]);
		expect(await reports(`Name,Status,${head},Claimant\nAda,${status},2011-05-01,BBC\n`)).toEqual([report]);
	});

	test('where the row says how the term ended, which then ends on that day', async () => {
		const row = (end: string) => `Ada,Mayor,2010,${end},killed,2011-05-01`;
		for (const end of ['', '2011-05-01', '2011']) {
			const dataset = datasetIn(await opened(`Name,Post,From,To,How it ended,Date of death\n${row(end)}\n`));
			expect(reportsIn(dataset)).toEqual(['Ada killed 2011-05-01, established']);
			expect(termsIn(dataset)).toEqual([`Ada, Mayor (List), 2010 to ${end === '2011' ? '2011' : ''}`]);
		}
	});

	test('and a capture beside it stays one of its own', async () => {
		expect(await reports('Name,Post,From,Status,Date of death\nAda,Mayor,2010,captured 2011,2014-05-01\n')).toEqual([
			'Ada died 2014-05-01, established',
			'Ada captured 2011, established'
		]);
	});

	test('and another day of it in words is told, as the two contradict each other', async () => {
		const given = await opened('Name,Post,From,Status,Killed\nAda,Mayor,2010,killed 2 May 2011,2011-05-01\n');
		expect(datasetIn(given).reports).toHaveLength(2);
		expect(linesOf(given).toMend).toEqual([expect.stringContaining('have no day in common')]);
	});
});

test.each([
	['yes', 'no'],
	['1', '0'],
	['x', '']
])('a column "Killed" may say only whether: %s or %s', async (yes, no) => {
	const given = await opened(`Name,Post,From,To,Killed\nAda,Mayor,2010,2012,${yes}\nBo,Mayor,2012,2014,${no}\n`);
	expect(reportsIn(datasetIn(given))).toEqual(['Ada killed ../2014-12-31, established']);
	expect(linesOf(given).toMend).toEqual([]);
});

test.each([
	['Killed', '2012-03-01'],
	['Date of death', '2012-03-01'],
	['Captured', '2012-03-01'],
	['Status', 'dead']
])(
	'a term without an end ends with the loss that the column "%s" tells, and is not asked about',
	async (head, loss) => {
		const given = await opened(`Name,Post,From,To,${head}\nAda,Mayor,2010,,${loss}\nBo,Clerk,2010,2014,\n`);
		expect(termsIn(datasetIn(given))[0]).toBe('Ada, Mayor (List), 2010 to ');
		expect(linesOf(given).toMend).toEqual([]);
	}
);

test.each(['killed?', 'captured 2012, escaped 2013'])(
	'a term without an end is asked about where the status says "%s"',
	async (status) => {
		const given = await opened(`Name,Post,From,To,Status\nAda,Mayor,2010,,"${status}"\nBo,Clerk,2010,2014,\n`);
		expect(linesOf(given).toMend).toEqual(['1 term has no end. Does it go on?']);
	}
);

test.each([
	['killed in May 2016', '2016-05-20', 'Ada killed 2016-05-20, established'],
	['killed in May 2016', '2016', 'Ada killed 2016-05, established'],
	['killed in May 2016', '2016-06-20', 'Ada killed 2016-05, established']
])(
	'%s, where the term ended on %s: the end counts as its day where it is one of those days',
	async (text, end, report) => {
		expect(await reports(`Name,Post,From,To,How it ended\nAda,Mayor,2010,${end},${text}\n`)).toEqual([report]);
	}
);

test('what a column of fates says beside losses and life is a note of the term', async () => {
	const { occupancies } = datasetIn(
		await opened('Name,Post,From,To,Fate\nAda,Mayor,2010,2013,defected in 2013\nBo,Clerk,2010,2012,killed\n')
	);

	expect(occupancies.map(({ note }) => note)).toEqual(['defected in 2013', '']);
});

import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, reportsIn, termsIn } from '../../../../tests/fixtures/opened.ts';

const rows = [
	'Joaquin Vela,Boss,1995,2003-08-11,killed,The Times 12/8/2003',
	'Miguel Soto,Boss,Aug 2003,9 Jan 2011,arrested,Reuters',
	'Nora Paz,Treasurer,2001,May 2012,stepped down,Radio interview',
	'Beto Cruz,Boss,10 Jan 2011,present,,Reuters'
].join('\n');
const isData = 'The first row is read as data, not as headings.';

describe('a sheet without heads', () => {
	test('is read from its first row on, with its columns by their cells and their order', async () => {
		const given = await opened(rows);
		const dataset = datasetIn(given);
		expect(termsIn(dataset)).toEqual([
			'Joaquin Vela, Boss (List), 1995 to ',
			'Miguel Soto, Boss (List), 2003-08 to ',
			'Nora Paz, Treasurer (List), 2001 to 2012-05',
			'Beto Cruz, Boss (List), 2011-01-10 to '
		]);
		expect(reportsIn(dataset)).toEqual([
			'Joaquin Vela killed 2003-08-11, established',
			'Miguel Soto captured 2011-01-09, established'
		]);
		expect(given.report.guessed[0]).toMatchObject({
			what: isData,
			mends: [{ label: 'The first row has the headings' }]
		});
	});

	test('has its headings in the first row where the user says so, which can be taken back', async () => {
		const given = await opened(rows, [['heads', 'list', '1']]);
		expect(given.report.guessed[0]).toMatchObject({ what: isData, answer: '1' });
		expect(datasetIn(given).people.map(({ name }) => name)).not.toContain('Joaquin Vela');
	});

	test('has its sources in a column of addresses', async () => {
		const text = 'Ada Lind,Mayor,1995,1999,https://a.org\nBo Lund,Mayor,1999,2003,https://b.org\n';
		const { sources } = datasetIn(await opened(text));
		expect(sources.map(({ url }) => url)).toEqual(expect.arrayContaining(['https://a.org', 'https://b.org']));
	});

	test('names no posts by the letters of its columns', async () => {
		const dataset = datasetIn(await opened('Ada Lind,Bo Lund,1995\nCy Lark,Dan Lowe,1996\nEve Land,Fay Long,1997\n'));
		expect(dataset.posts.map(({ name }) => name)).not.toContain('Column B');
	});
});

test('a first row of unknown headings may be data, which is offered', async () => {
	const { report } = await opened('Ada Lind,Clerk\nBo Lund,Clerk 2\nCy Lark,Clerk 3\n');
	expect(report.guessed[0]).toMatchObject({
		what: 'The first row is read as headings, though none of them is known.',
		mends: [{ label: 'The first row is data' }]
	});
});

test('a first row that the user reads as data stays in the report, also where that makes numbers of a column', async () => {
	const { report } = await opened('Ward,2012,City\n', [['heads', 'list', '0']]);
	expect(report.guessed[0]).toMatchObject({
		what: 'The first row is read as headings, though none of them is known.',
		answer: '0'
	});
});

test('a first row with known headings is not spoken of', async () => {
	expect(linesOf(await opened('Name,Post,From\nAda,Mayor,2010\nBo,Mayor,2011\n')).guessed).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, reportsIn, termsIn } from '../../../../tests/fixtures/opened.ts';

const heads = 'name,organisation,role,year';
const files = {
	'list-2010.csv': `${heads}\nAda,Council,Chair,2010\nBo,Council,Clerk,2010\n`,
	'list-2011.csv': `${heads}\nAda,Council,Chair,2011\nBo,Council,Clerk,2011\n`,
	'list-2012.csv': `Name,Organisation,Role,Year\nBo,Council,Chair,2012\n`
};

describe('lists of the same heads, one file a year', () => {
	test('are one list: a term goes on from file to file', async () => {
		const dataset = datasetIn(await opened(files));

		expect(dataset.title).toBe('List');
		expect(termsIn(dataset)).toEqual([
			'Ada, Chair (Council), 2010-01-01 to 2012-01-01',
			'Bo, Clerk (Council), 2010-01-01 to 2012-01-01',
			'Bo, Chair (Council), 2012-01-01 to 2013-01-01'
		]);
	});

	test('are asked about once, and the report says that they are read as one', async () => {
		const given = await opened(files);

		expect(given.report.toMend.map(({ about }) => about)).toEqual([['year', 'list']]);
		expect(linesOf(given).guessed).toContain('3 lists have the same heads, and are read as one.');
		expect(termsIn(datasetIn(await opened(files, [['year', 'list', 'onwards']])))).toContain(
			'Ada, Chair (Council), 2010-01-01 to '
		);
	});

	test('keep their own names and row numbers where a row is named', async () => {
		const unread = { ...files, 'list-2011.csv': `A title\n${heads}\nAda,Council,Chair,2011\nBo,Council,Clerk,soon\n` };
		const { report } = await opened(unread);

		expect(report.toMend.map(({ where }) => where)).toContain('list-2011, row 4, year');
	});

	test('say of a report in which file and row it stands', async () => {
		const told = `${heads},how it ended\n`;
		const { reports } = datasetIn(
			await opened({
				'list-2010.csv': `${told}Ada,Council,Chair,2010,\n`,
				'list-2011.csv': `${told}Bo,Council,Clerk,2011,killed\n`
			})
		);

		expect(reports.map(({ claimant }) => claimant)).toEqual(['the table “list-2011”, row 2']);
	});

	test('are called as the first of them where their names have nothing in common', async () => {
		const { sheets } = await opened({ 'early.csv': files['list-2010.csv'], 'late.csv': files['list-2011.csv'] });

		expect(sheets.map(({ key }) => key)).toEqual(['early']);
	});
});

test.each([
	['of other heads', `${heads},party\nAda,Council,Chair,2011,Red\n`],
	['of starts and ends', 'name,organisation,role,from\nAda,Council,Chair,2011\n']
])('lists %s stay apart', async (_, other) => {
	const { sheets } = await opened({ 'list-2010.csv': other.replaceAll('2011', '2010'), 'list-2011.csv': other });
	const [list = ''] = Object.values(files);
	const mixed = await opened({ 'list-2009.csv': list, 'list-2011.csv': other });

	expect(mixed.sheets).toHaveLength(2);
	expect(sheets).toHaveLength(other.includes('year') ? 1 : 2);
});

test('rows give the same terms and people however they are split over files', async () => {
	const row = fc
		.tuple(
			fc.constantFrom('Ada', 'Bo', 'Cy'),
			fc.constantFrom('Council', 'Bank'),
			fc.constantFrom('Chair', 'Clerk'),
			fc.integer({ min: 2010, max: 2016 }),
			fc.constantFrom('', 'resigned', 'killed')
		)
		.map((cells) => cells.join(','));
	const meaning = fc.constantFrom('only', 'onwards', 'next');
	// Each run opens two datasets; a join that breaks shows within some ten of them.
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(row, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 5 }),
			meaning,
			async (parts, is) => {
				const text = (rows: readonly string[]) => `${heads},how it ended\n${rows.join('\n')}\n`;
				const split = Object.fromEntries(parts.map((rows, index) => [`list-${index + 1}.csv`, text(rows)]));
				const [apart, whole] = await Promise.all([
					opened(split, [['year', 'list', is]]),
					opened(text(parts.flat()), [['year', 'list', is]])
				]);
				expect(contentOf(datasetIn(apart))).toEqual(contentOf(datasetIn(whole)));
			}
		),
		{ numRuns: 40 }
	);
});

function contentOf(dataset: ReturnType<typeof datasetIn>) {
	return { people: dataset.people, terms: termsIn(dataset), reports: reportsIn(dataset), title: dataset.title };
}

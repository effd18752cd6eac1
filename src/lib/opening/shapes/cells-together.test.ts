import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, reportsIn, termsIn } from '../../../../tests/fixtures/opened.ts';

const terms = async (...given: Parameters<typeof opened>) => termsIn(datasetIn(await opened(...given)));

describe('blank cells under a name', () => {
	const text = 'Name,Post,From,To\nAda,Mayor,2010,2012\n,Clerk,2012,2014\nBo,Mayor,2012,2014\n';

	test('are asked about, and name nobody until that is settled', async () => {
		const given = await opened(text);
		expect(given.report.toMend).toMatchObject([
			{
				about: ['blank-cell', 'list', 'Name'],
				what: '1 cell in “Name” is blank. The same as above?',
				rows: [3],
				mends: [{ label: 'The same person as above' }, { label: 'Leave blank' }]
			}
		]);
		expect(datasetIn(given).occupancies).toHaveLength(2);
	});

	test('repeat it where the user says so', async () => {
		expect(await terms(text, [['blank-cell', 'list', 'Name', 'above']])).toEqual([
			'Ada, Mayor (List), 2010 to 2012',
			'Ada, Clerk (List), 2012 to 2014',
			'Bo, Mayor (List), 2012 to 2014'
		]);
	});

	test('repeat first and last name together, and only where both are blank', async () => {
		const parted =
			'First name,Last name,Post,From,To\nAda,Lind,Mayor,2010,2012\n,,Clerk,2012,2014\nBo,,Mayor,2012,2014\n';
		const given = await opened(parted, [['blank-cell', 'list', 'Last name', 'above']]);
		expect(given.report.toMend).toMatchObject([{ about: ['blank-cell', 'list', 'Last name'], rows: [3] }]);
		expect(termsIn(datasetIn(given))).toEqual([
			'Ada Lind, Mayor (List), 2010 to 2012',
			'Ada Lind, Clerk (List), 2012 to 2014',
			'Bo, Mayor (List), 2012 to 2014'
		]);
	});

	test('are asked about in a column of bodies too, where each is named once', async () => {
		const grouped = 'Council,Name,From,To\nNorth,Ada,2010,2012\n,Bo,2010,2012\nSouth,Cy,2010,2012\n,Di,2010,2012\n';
		expect(linesOf(await opened(grouped)).toMend).toEqual(['2 cells in “Council” are blank. The same as above?']);
		expect(await terms(grouped, [['blank-cell', 'list', 'Council', 'above']])).toContain(
			'Bo, Member (North), 2010 to 2012'
		);
	});
});

describe('several people in one cell', () => {
	test('each get the term', async () => {
		const given = await opened(
			'Name,Post,From,To\nAda Lind; Bo Chen,Chair,2010,2012\nCy Moss and Di Ray,Clerk,2010,2012\n'
		);
		expect(termsIn(datasetIn(given))).toEqual([
			'Ada Lind, Chair (List), 2010 to 2012',
			'Bo Chen, Chair (List), 2010 to 2012',
			'Cy Moss, Clerk (List), 2010 to 2012',
			'Di Ray, Clerk (List), 2010 to 2012'
		]);
		expect(linesOf(given).guessed).toEqual(['2 cells name several people; each gets the term.']);
	});

	test('are one where that is not clear', async () => {
		expect(await terms('Name,Post,From,To\nJohn and Mary Smith,Chair,2010,2012\n')).toHaveLength(1);
	});
});

describe('several bodies in one cell', () => {
	test('have the term each, which is told', async () => {
		const given = await opened('Name,Company,Role,From,To\nBo,Alpha Ltd; Gamma SA,Chair,2003,2009\n');
		expect(termsIn(datasetIn(given))).toEqual([
			'Bo, Chair (Alpha Ltd), 2003 to 2009',
			'Bo, Chair (Gamma SA), 2003 to 2009'
		]);
		expect(linesOf(given).guessed).toContain('1 cell names several bodies; the term is in each.');
	});

	test('are one where a part with a comma stands nowhere alone', async () => {
		const rows = 'Bo,"Health, Safety; Works",Chair,2003,2009\nCy,Works,Chair,2003,2009\n';
		const dataset = datasetIn(await opened(`Name,Company,Role,From,To\n${rows}`));
		expect(dataset.bodies.map(({ name }) => name)).toEqual(['Health, Safety; Works', 'Works']);
	});
});

describe('small whole numbers', () => {
	const terms3 = 'Name,Post,From,To,Fate\nAda,Boss,2010,2012,1\nBo,Boss,2012,2014,2\n';

	test('in a column of fates are read as a codebook explains them', async () => {
		const given = await opened({
			'terms.csv': terms3,
			'codebook.csv': 'Variable,Code,Meaning\nFate,1,killed\nFate,2,alive\nRank,1,high\n'
		});
		expect(reportsIn(datasetIn(given))[0]).toMatch(/^Ada killed .*, established$/);
		expect(linesOf(given).guessed).toContain('The numbers in “Fate” are codes, and read as codebook explains them.');
	});

	test('in a column of kinds are read as a legend of two columns explains them', async () => {
		const ties = 'Source,Target,Type\nAda,Bo,1\nBo,Cy,2\n';
		const dataset = datasetIn(await opened({ 'ties.csv': ties, 'legend.csv': 'Code,Meaning\n1,friend\n2,rival\n' }));
		expect(dataset.ties.map(({ kind }) => kind)).toEqual(['friend', 'rival']);
	});

	test('that nothing explains are asked for in one line, with a field for each', async () => {
		const { report } = await opened(terms3);
		expect(report.toMend).toMatchObject([
			{
				what: 'The numbers in “Fate” are codes. What does each stand for?',
				column: 'Fate',
				fields: [
					{ label: '1', about: ['read-as', 'list', 'Fate', '1'] },
					{ label: '2', about: ['read-as', 'list', 'Fate', '2'] }
				],
				answer: undefined
			}
		]);
	});

	test('can be explained by an answer to each, and can still be explained otherwise', async () => {
		const given = await opened(terms3, [
			['read-as', 'list', 'Fate', '1', 'killed'],
			['read-as', 'list', 'Fate', '2', 'alive']
		]);
		expect(reportsIn(datasetIn(given))[0]).toContain('Ada killed');
		expect(given.report.toMend).toMatchObject([
			{
				fields: [
					{ label: '1', answer: 'killed' },
					{ label: '2', answer: 'alive' }
				],
				answer: 'each'
			}
		]);
	});

	test('are asked for only as far as a codebook does not explain them', async () => {
		const given = await opened({ 'terms.csv': terms3, 'codebook.csv': 'Variable,Code,Meaning\nFate,1,killed\n' });
		expect(given.report.toMend).toMatchObject([{ fields: [{ label: '2' }] }]);
	});

	test('in a file called "codes" are no codebook where its rows say who held what', async () => {
		const rows = 'name,company,role,sex,from,to\nAda,Alpha,1,2,2001,2005\nBo,Alpha,2,1,2003,2009\n';
		const given = await opened({ 'codes.csv': rows });
		expect(datasetIn(given).people).toHaveLength(2);
		expect(linesOf(given).toMend).toContain('The numbers in “role” are codes. What does each stand for?');
	});

	test('in a file called "codes" are no codebook where they stand beside years or repeat', async () => {
		for (const rows of ['name,sex,born\nAda,2,1960\nBo,1,1970\n', 'sex,name\n2,Ada\n1,Bo\n1,Cy\n'])
			expect(datasetIn(await opened({ 'codes.csv': rows })).people.length).toBeGreaterThan(1);
	});
});

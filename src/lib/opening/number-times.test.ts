import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened } from '../../../tests/fixtures/opened.ts';
import { wholePeriod } from '../dataset/whole-period.ts';
import { isoOf } from '../time/day.ts';

const pajek = (time: string) => `*Vertices 2\n1 "Ada" [${time}]\n2 "Bo" [${time}]\n*Edges\n1 2 1 [${time}]\n`;

const asSteps = 'The times are numbers, read as steps.';
const asYears = 'The times are numbers, which were read as years.';

const spellsOf = ({ occupancies }: ReturnType<typeof datasetIn>) =>
	occupancies.map(({ spell: { start, end } }) => [start?.text, end?.text]);

describe('a format that counts time in numbers', () => {
	test('gives years where all can be years', async () => {
		const given = await opened({ 'a.net': pajek('2010-2012') });

		expect(datasetIn(given).ties).toMatchObject([{ spell: { start: { text: '2010' }, end: { text: '2013' } } }]);
		expect(linesOf(given).guessed).toEqual([asYears]);
	});

	test('gives steps where the user says so, until that is taken back', async () => {
		const given = await opened({ 'a.net': pajek('2010-2012') }, [['times', 'steps']]);

		expect(datasetIn(given)).toMatchObject({ time: 'steps', ties: [{ spell: { start: { text: 'step 2010' } } }] });
		expect(given.report.guessed).toMatchObject([
			{ what: asSteps, answer: 'steps', mends: [{ label: 'Read as years' }, { label: 'Read as steps' }] }
		]);
	});

	test('gives steps where they cannot be years, which no answer changes', async () => {
		const given = await opened({ 'a.net': pajek('1-3') }, [['times', 'years']]);

		const { time, ties } = datasetIn(given);
		expect(time).toBe('steps');
		expect(ties).toMatchObject([{ spell: { start: { text: 'step 1' }, end: { text: 'step 4' } } }]);
		expect(given.report.guessed).toMatchObject([{ what: asSteps, mends: [] }]);
	});

	test('gives columns where dates stand beside it, as numbers are never taken for dates', async () => {
		const given = await opened({ 'a.net': pajek('1-3'), 'b.csv': 'name,role,from\nCy,Cook,2014-05-31\n' });

		const { time, ties } = datasetIn(given);
		expect(time).toBe('days');
		expect(ties[0]?.extra).toContainEqual({ title: 'Start (step)', text: '1' });
		expect(ties[0]?.extra).toContainEqual({ title: 'End (step)', text: '4' });
		expect(linesOf(given).notUsed).toContain(
			'The times are numbers, not dates. They are kept as columns; the picture shows all at once.'
		);
	});
});

describe('a sheet', () => {
	test('whose starts and ends are numbers that cannot be years has steps, with as many decimals all over', async () => {
		const given = await opened({ 'a.csv': 'name,role,from,to\nAda,Cook,1,2\nBo,Cook,2,14.5\nCy,Clerk,0,present\n' });

		const dataset = datasetIn(given);
		expect(dataset.time).toBe('steps');
		expect(spellsOf(dataset)).toEqual([
			['step 1.0', 'step 2.0'],
			['step 2.0', 'step 14.5'],
			['step 0.0', undefined]
		]);
		expect(linesOf(given).guessed).toContain(asSteps);
	});

	test.each([
		['years, though one is mistyped', 'Ada,Cook,2010,2012\nBo,Cook,201,2014\nCy,Clerk,2011,2013\n'],
		['days as spreadsheets count them', 'Ada,Cook,41000,41500\nBo,Cook,41500,42000\n'],
		['words', 'Ada,Cook,1,spring\nBo,Cook,2,3\n']
	])('has none where they are %s', async (_, rows) => {
		const given = await opened({ 'a.csv': `name,role,from,to\n${rows}` });

		expect(datasetIn(given).time).not.toBe('steps');
	});

	test('may write steps by their word', async () => {
		const given = await opened({ 'a.csv': 'name,role,from,to\nAda,Cook,Step 1,step 2\nBo,Cook,step 2,step 3/..\n' });

		expect(spellsOf(datasetIn(given))).toEqual([
			['step 1', 'step 2'],
			['step 2', 'step 3/..']
		]);
	});
});

test('among steps the day of the data is the last step, whatever the day of the file', async () => {
	const given = await opened({ 'a.csv': 'name,role,from,to\nAda,Cook,1,8\nBo,Clerk,3,\n' }, [['day', '2026-11-30']]);

	const dataset = datasetIn(given);
	expect(spellsOf(dataset)[1]).toEqual(['step 3', 'step 8/..']);
	expect(dataset.opens).toBe('roster=everyone&date=step+7');
});

test('steps have no window after which somebody is not known, and span no whole years', async () => {
	const dataset = datasetIn(await opened({ 'a.net': pajek('1-3') }));
	const { from, to } = wholePeriod(dataset);

	expect(dataset.window).toBe(Infinity);
	expect([isoOf(from), isoOf(to)]).toEqual(['step 1', 'step 4']);
});

test('times of day are cut to the day, with a remark', async () => {
	const given = await opened({ 'a.csv': 'name,role,from\nAda,Cook,2014-05-31T10:00\nBo,Clerk,2014-06-01T00:00\n' });

	expect(spellsOf(datasetIn(given))[0]).toEqual(['2014-05-31', undefined]);
	expect(linesOf(given).guessed).toContain('1 date has a time of day, which is left out.');
});

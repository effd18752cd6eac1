import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, reportsIn } from '../../../tests/fixtures/opened.ts';
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
		['words as often', 'Ada,Cook,1,spring\nBo,Cook,2,summer\n']
	])('has none where they are %s', async (_, rows) => {
		const given = await opened({ 'a.csv': `name,role,from,to\n${rows}` });

		expect(datasetIn(given).time).not.toBe('steps');
	});

	test('of whole steps gives the last of them as the end, as it gives a year', async () => {
		const given = await opened('name,role,from,to,how it ended\nAda,Cook,3,7,\nBo,Clerk,0,-1,\nCy,Chief,0,5,killed\n');

		const dataset = datasetIn(given);
		expect(spellsOf(dataset)).toEqual([
			['step 3', 'step 8'],
			['step 0', 'step 1/..'],
			['step 0', undefined]
		]);
		expect(linesOf(given).toMend).toContain(
			'It ends (step -1) before it starts (step 0). Until settled, its end counts as not known.'
		);
		expect(reportsIn(dataset)).toEqual(['Cy killed step 5, established']);
		const ties = await opened('person 1,person 2,from,to\nAda,Bo,1,4\nAda,Cy,2,4\n');
		expect(datasetIn(ties).ties.map(({ spell }) => spell.end?.text)).toEqual(['step 5', 'step 5']);
	});

	const mistyped = 'name,role,from,to\nAda,Cook,1,12\nBo,Cook,12,20\nCy,Cook,20,2o\n';

	test('has steps where most times are numbers; what is none is asked', async () => {
		const given = await opened(mistyped);

		expect(spellsOf(datasetIn(given))).toEqual([
			['step 1', 'step 13'],
			['step 12', 'step 21'],
			['step 20', 'step 21/..']
		]);
		expect(given.report.toMend[0]).toMatchObject({
			what: '2o cannot be read as a step.',
			mends: [{ label: 'Leave empty' }],
			fields: [{ label: 'Step' }]
		});
	});

	test('takes a mended time for a step, and still tells of it', async () => {
		const given = await opened(mistyped, [['read-as', 'list', 'to', '2o', '22']]);

		expect(spellsOf(datasetIn(given))[2]).toEqual(['step 20', 'step 23']);
		expect(given.report.toMend).toMatchObject([{ what: '2o cannot be read as a step.', answer: '22' }]);
	});

	test('counts what times were mended to before it decides', async () => {
		const answers = ['a', 'b'].map((text) => ['read-as', 'list', 'to', text, '9'] as const);
		const given = await opened('name,role,from,to\nAda,Cook,1,a\nBo,Cook,1,b\n', answers);

		expect(spellsOf(datasetIn(given))).toEqual([
			['step 1', 'step 10'],
			['step 1', 'step 10']
		]);
	});

	test('asks about a time that is left empty as before, so that the answer can be taken back', async () => {
		const text = 'name,role,year,to\nAda,Mayor,1,toString\nAda,Mayor,2,44 BC\n';
		const given = await opened(text, [['read-as', 'list', 'to', 'toString', '']]);

		expect(given.report.toMend).toContainEqual(
			expect.objectContaining({ about: ['read-as', 'list', 'to', 'toString'], answer: '' })
		);
	});

	test('has steps where the user says so, which is offered wherever half of the times are numbers and some no dates', async () => {
		const text = 'name,role,from,to\nAda,Cook,1,spring\nBo,Cook,2,summer\n';
		expect((await opened(text)).report.guessed).toMatchObject([
			{ what: 'Some times are numbers that are no dates.', mends: [{ label: 'Read as steps' }] }
		]);
		const given = await opened(text, [['times', 'steps']]);
		expect(spellsOf(datasetIn(given)).map(([start]) => start)).toEqual(['step 1', 'step 2']);
		expect(given.report.guessed).toMatchObject([
			{ what: asSteps, answer: 'steps', mends: [{ label: 'Read as steps' }] }
		]);
	});

	test('of ends with a hyphen before them has none, and offers none', async () => {
		const given = await opened('name,role,from,to\nAda,Cook,-2014,-2015\nBo,Cook,-2016,-2017\n');

		expect(datasetIn(given).time).toBe('none');
		expect(given.report.guessed).toEqual([]);
	});

	test('of years alone says nothing of steps', async () => {
		expect((await opened('name,role,from,to\nAda,Cook,2010,2012\n')).report.guessed).toEqual([]);
	});

	test('has steps beside days of publication, which are kept as a column', async () => {
		const given = await opened('name,role,from,to,fate,reported\nAda,Cook,1,12,killed in 9,2014-05-01\n');

		const { time, reports, occupancies } = datasetIn(given);
		expect(time).toBe('steps');
		expect(reports).toMatchObject([{ occurred: { text: 'step 9' }, published: undefined }]);
		expect(occupancies[0]?.extra).toContainEqual({ title: 'Reported', text: '2014-05-01' });
		expect(linesOf(given).notUsed).toContain(
			'The dates in “reported” are kept as a column, since other times are steps.'
		);
	});

	test('may say before, after and about a step', async () => {
		const given = await opened(
			'name,role,from,to\nAda,Cook,before 12,after 20\nBo,Cook,c. 3,by step 7\nCy,Cook,1,2\nDi,Cook,2,4\nEd,Cook,5,8\n'
		);

		expect(spellsOf(datasetIn(given)).slice(0, 2)).toEqual([
			['../step 11', 'step 22/..'],
			['step 3~', '../step 8']
		]);
	});

	test('may say in which step somebody was lost', async () => {
		const rows = 'Ada,Cook,1,20,killed in 15\nBo,Cook,1,20,captured after step 12\nCy,Cook,1,20,killed by 3 men\n';
		const given = await opened(`name,role,from,to,how it ended\n${rows}`);

		expect(reportsIn(datasetIn(given))).toEqual([
			'Ada killed step 15, established',
			'Bo captured step 13/.., established',
			'Cy killed step 20, established'
		]);
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
	expect(spellsOf(dataset)[1]).toEqual(['step 3', 'step 9/..']);
	expect(dataset.opens).toBe('roster=everyone&date=step+8');
});

test('steps have no window after which somebody is not known, and span no whole years', async () => {
	const dataset = datasetIn(await opened({ 'a.net': pajek('1-3') }));
	const { from, to } = wholePeriod(dataset);

	expect(dataset.window).toBe(Infinity);
	expect([isoOf(from), isoOf(to)]).toEqual(['step 1', 'step 3']);
});

test('times of day are cut to the day, with a remark', async () => {
	const given = await opened({ 'a.csv': 'name,role,from\nAda,Cook,2014-05-31T10:00\nBo,Clerk,2014-06-01T00:00\n' });

	expect(spellsOf(datasetIn(given))[0]).toEqual(['2014-05-31', undefined]);
	expect(linesOf(given).guessed).toContain('1 date has a time of day, which is left out.');
});

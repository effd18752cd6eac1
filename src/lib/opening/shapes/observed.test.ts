import { describe, expect, test } from 'vitest';
import { datasetIn, fatesOn, linesOf, opened, reportsIn, termsIn } from '../../../../tests/fixtures/opened.ts';

const terms = async (...given: Parameters<typeof opened>) => termsIn(datasetIn(await opened(...given)));

describe('a year alone beside a name', () => {
	const text = 'Name,Post,Year\nAda,Mayor,2010\nAda,Mayor,2011\nBo,Mayor,2014\nCy,Clerk,2010\n';

	test('is an observation, sure throughout that year and only then; years of one term that touch are one', async () => {
		expect(await terms(text)).toEqual([
			'Ada, Mayor (List), 2010-01-01 to 2012-01-01',
			'Bo, Mayor (List), 2014-01-01 to 2015-01-01',
			'Cy, Clerk (List), 2010-01-01 to 2011-01-01'
		]);
	});

	test('is asked about once', async () => {
		const { report } = await opened(text);
		expect(report.toMend).toMatchObject([
			{
				about: ['year', 'list'],
				what: 'Does 2010 in “Year” mean only then, or from then on?',
				mends: [
					{ label: 'Only then' },
					{ label: 'From then on' },
					{ label: 'Until the next is named' },
					{ label: 'Until the next list' }
				]
			}
		]);
	});

	test('can mean from then on', async () => {
		expect(await terms(text, [['year', 'list', 'onwards']])).toEqual([
			'Ada, Mayor (List), 2010-01-01 to ',
			'Bo, Mayor (List), 2014-01-01 to ',
			'Cy, Clerk (List), 2010-01-01 to '
		]);
	});

	test('can mean until the next is named, and whether the last goes on is asked', async () => {
		const given = await opened(text, [['year', 'list', 'next']]);
		expect(termsIn(datasetIn(given))).toEqual([
			'Ada, Mayor (List), 2010-01-01 to 2014-01-01',
			'Bo, Mayor (List), 2014-01-01 to 2015-01-01/..',
			'Cy, Clerk (List), 2010-01-01 to 2015-01-01/..'
		]);
		expect(linesOf(given).toMend).toContain('2 terms have no end. Do they go on?');
	});

	describe('can mean until the next list', () => {
		const rows = ['1997,Ada,Boss', '1997,Bo,Clerk', '2002,Ada,Boss', '2007,Cy,Boss', '2007,Bo,Clerk'];
		const lists = `Year,Name,Post\n${rows.join('\n')}\n`;

		test('so that whom it leaves out is out of office until a list names them again', async () => {
			const given = await opened(lists, [['year', 'list', 'list']]);
			expect(termsIn(datasetIn(given))).toEqual([
				'Ada, Boss (List), 1997-01-01 to 2007-01-01',
				'Bo, Clerk (List), 1997-01-01 to 2002-01-01',
				'Cy, Boss (List), 2007-01-01 to 2008-01-01/..',
				'Bo, Clerk (List), 2007-01-01 to 2008-01-01/..'
			]);
			expect(linesOf(given).toMend).toContain('2 terms have no end. Do they go on?');
		});

		test('and who stands in the last is in office throughout its time', async () => {
			const dataset = datasetIn(
				await opened(lists, [
					['year', 'list', 'list'],
					['day', '2026-11-30']
				])
			);
			expect(dataset.opens).toContain('date=2007-12-31');
			expect(dataset.opens).not.toContain('2026');
			expect(fatesOn(dataset, '2007-12-31')).toEqual({ Ada: 'lost', Bo: 'alive', Cy: 'alive' });
		});

		test('of the same body', async () => {
			const both = 'Year,Name,Post,Council\n1997,Ada,Head,North\n2002,Bo,Head,South\n2007,Cy,Clerk,North\n';
			expect(await terms(both, [['year', 'list', 'list']])).toEqual([
				'Ada, Head (North), 1997-01-01 to 2007-01-01',
				'Cy, Clerk (North), 2007-01-01 to 2008-01-01/..',
				'Bo, Head (South), 2002-01-01 to 2003-01-01/..'
			]);
		});
	});

	test('may be a season: it begins within its first year and ends within its second', async () => {
		const text = 'Name,Post,Season\nAda,Coach,2009/10\nAda,Coach,2010/11\nBo,Coach,2011/12\nBo,Coach,2013/14\n';
		const only = [
			'Ada, Coach (List), 2009 to 2011',
			'Bo, Coach (List), 2011 to 2012',
			'Bo, Coach (List), 2013 to 2014'
		];

		expect(await terms(text)).toEqual(only);
		expect(await terms(text, [['year', 'list', 'next']])).toContain('Ada, Coach (List), 2009 to 2011');
		expect(await terms(text, [['year', 'list', 'onwards']])).toContain('Bo, Coach (List), 2011 to ');
	});

	test('may be a day', async () => {
		expect(await terms('Name,Post,As of\nAda,Coach,1 May 2010\n')).toEqual([
			'Ada, Coach (List), 2010-05-01 to 2010-05-02'
		]);
	});

	test('that cannot be read leaves the term without a date, and is told', async () => {
		const given = await opened(`${text}Di,Clerk,then\n`);
		expect(termsIn(datasetIn(given))).toContain('Di, Clerk (List),  to ');
		expect(linesOf(given).toMend).toContain('then cannot be read as one date.');
	});

	test('that cannot be read is told with its answer too, so that this can be taken back', async () => {
		for (const [answer, term] of [
			['', 'Di, Clerk (List),  to '],
			['2012', 'Di, Clerk (List), 2012-01-01 to 2013-01-01']
		] as const) {
			const given = await opened(`${text}Di,Clerk,then\n`, [['read-as', 'list', 'Year', 'then', answer]]);
			expect(termsIn(datasetIn(given))).toContain(term);
			expect(given.report.toMend).toContainEqual(
				expect.objectContaining({ what: 'then cannot be read as one date.', answer })
			);
		}
	});

	test.each(['Wave', 'Year', 'Season'])('may be a number that is no year, which is a step: %s', async (head) => {
		const text = `Name,Post,${head}\nAda,Clerk,1\nAda,Clerk,2\nBo,Clerk,3\n`;

		expect(await terms(text)).toEqual(['Ada, Clerk (List), step 1 to step 3', 'Bo, Clerk (List), step 3 to step 4']);
		expect(await terms(text, [['year', 'list', 'next']])).toEqual([
			'Ada, Clerk (List), step 1 to step 3',
			'Bo, Clerk (List), step 3 to step 4/..'
		]);
		expect(linesOf(await opened(text)).toMend).toEqual([`Does step 1 in “${head}” mean only then, or from then on?`]);
	});

	test('may be the wave of a tie', async () => {
		const { ties, time } = datasetIn(await opened('Person 1,Person 2,Wave\nAda,Bo,1\nAda,Bo,2\nBo,Cy,3\n'));

		expect(time).toBe('steps');
		expect(ties).toMatchObject([
			{ spell: { start: { text: 'step 1' }, end: { text: 'step 3' } } },
			{ spell: { start: { text: 'step 3' }, end: { text: 'step 4' } } }
		]);
	});
});

describe('a loss beside a year', () => {
	const text = 'Name,Post,Year,How it ended\nAda,Boss,2010,\nAda,Boss,2011,killed\nBo,Boss,2012,captured?\n';

	test.each(['only', 'onwards', 'next'])('happened in that year (%s)', async (meaning) => {
		expect(reportsIn(datasetIn(await opened(text, [['year', 'list', meaning]])))).toEqual([
			'Ada killed 2011, established',
			'Bo captured 2012, open'
		]);
	});

	test('ends the term where it is sure', async () => {
		expect(await terms(text)).toEqual([
			'Ada, Boss (List), 2010-01-01 to ',
			'Bo, Boss (List), 2012-01-01 to 2013-01-01'
		]);
	});

	test('of an earlier row is not of the last', async () => {
		const dataset = datasetIn(await opened('Name,Post,Year,How it ended\nAda,Boss,2010,captured\nAda,Boss,2011,\n'));
		expect(reportsIn(dataset)).toEqual(['Ada captured 2010, established']);
	});

	test('of a list of one day happened on that day', async () => {
		const list = await opened('Name,Post,How it ended\nAda,Boss,killed\n', [['day', 'list', '2014-05-01']]);
		expect(reportsIn(datasetIn(list))).toEqual(['Ada killed 2014-05-01, established']);
	});
});

describe('several years of one term', () => {
	const text = 'Name,Post,Year,Fate,Source,Votes\nAda,Mayor,2011,killed,Reuters,14\nAda,Mayor,2010,alive,BBC,12\n';

	test.each(['only', 'onwards', 'next'])(
		'keep the sources and values of each, and the last fate (%s)',
		async (meaning) => {
			const dataset = datasetIn(await opened(text, [['year', 'list', meaning]]));
			expect(dataset.occupancies).toMatchObject([{ extra: [{ title: 'Votes', text: '12; 14' }] }]);
			expect(dataset.occupancies[0]?.sources).toHaveLength(2);
			expect(reportsIn(dataset)).toEqual([expect.stringContaining('Ada killed')]);
		}
	);

	test('keep each boss, and tell of another rank', async () => {
		const rows = 'Cy,Chair,2010,,\nDi,Chief,2010,,\nAda,Clerk,2010,Cy,3\nAda,Clerk,2011,Di,2\n';
		const given = await opened(`Name,Post,Year,Reports to,Rank\n${rows}`);
		const { posts, ties, people } = datasetIn(given);
		const clerk = posts.find(({ name }) => name === 'Clerk');
		expect(clerk).toMatchObject({ rank: 3, reportsTo: posts.find(({ name }) => name === 'Chair')?.id });
		expect(ties).toMatchObject([{ from: people.find(({ name }) => name === 'Di')?.id, kind: 'command' }]);
		expect(linesOf(given).guessed).toContain('1 row gives a post another rank than before; the first counts.');
	});

	test('keep every fate that is no status', async () => {
		const { reports } = datasetIn(await opened(`${text}Ada,Mayor,2012,captured,,\n`));
		expect(reports.map(({ what }) => what)).toEqual(['killed', 'captured']);
	});

	test('keep the links behind their sources', async () => {
		const row = (year: number) =>
			`<tr><td>Ada</td><td>Mayor</td><td>${year}</td><td><a href="https://a.org/${year}">BBC</a></td></tr>`;
		const heads = '<tr><th>Name</th><th>Post</th><th>Year</th><th>Source</th></tr>';
		const { sources } = datasetIn(await opened({ 'pasted.html': `<table>${heads}${row(2010)}${row(2011)}</table>` }));
		expect(sources.flatMap(({ url }) => url ?? [])).toEqual(['https://a.org/2010', 'https://a.org/2011']);
	});

	test('are one tie with the sources of each', async () => {
		const { ties } = datasetIn(
			await opened('Person 1,Person 2,Year,Source\nAda,Bo,2010,BBC\nAda,Bo,2011,Reuters\nAda,Bo,2014,AP\n')
		);
		expect(ties.map(({ sources }) => sources.length)).toEqual([2, 1]);
	});
});

describe('a list without a date', () => {
	const text = 'Name,Post\nAda,Mayor\nBo,Clerk\n';

	test('is asked as of which day it is, and undated until then', async () => {
		const given = await opened(text);
		expect(termsIn(datasetIn(given))).toEqual(['Ada, Mayor (List),  to ', 'Bo, Clerk (List),  to ']);
		expect(linesOf(given).toMend).toContain('The list has no dates. As of which day is it?');
	});

	test('gives people a term on that day only', async () => {
		expect(await terms(text, [['day', 'list', '2014-05-01']])).toEqual([
			'Ada, Mayor (List), 2014-05-01 to 2014-05-02',
			'Bo, Clerk (List), 2014-05-01 to 2014-05-02'
		]);
	});

	test('can be given any day, month or year, and says of another text that it is none', async () => {
		expect(await terms(text, [['day', 'list', 'May 2014']])).toContain('Ada, Mayor (List), 2014-05-01 to 2014-06-01');
		const given = await opened(text, [['day', 'list', 'long ago']]);
		expect(given.report.toMend[0]?.fields).toEqual([
			{ label: 'Day, month or year', about: ['day', 'list'], answer: 'long ago' }
		]);
		expect(given.report.toMend[0]?.answer).toBeUndefined();
		expect(linesOf(given).toMend).toContain('long ago is no day, month or year, as 2014-05-31 or May 2014.');
	});

	test('offers the date in the name of its file', async () => {
		const { report } = await opened({ 'council 2014-05-01.csv': text });
		expect(report.toMend[0]).toMatchObject({
			about: ['day', 'council 2014-05-01'],
			mends: [{ label: '2014-05-01', answer: { is: '2014-05-01' } }]
		});
	});

	test('keeps what the lists of other days say of a term, wherever their columns stand', async () => {
		const files = {
			'a.csv': 'Name,Post,Source\nAda,Mayor,BBC\n',
			'b.csv': 'Source,Name,Post\nReuters,Ada,Mayor\n'
		};
		const { occupancies, sources } = datasetIn(
			await opened(files, [
				['day', 'a', '2014-05-01'],
				['day', 'b', '2015-05-01']
			])
		);
		expect(sources.map(({ title }) => title).slice(0, 2)).toEqual(['BBC', 'Reuters']);
		expect(occupancies.map(({ sources: of }) => of.length)).toEqual([2]);
	});

	test('becomes spells together with others, up to the day of the last', async () => {
		const files = { 'a.csv': text, 'b.csv': 'Name,Post\nAda,Mayor\nCy,Clerk\n' };
		const days = [
			['day', 'a', '2014-05-01'],
			['day', 'b', '2015-05-01']
		] as const;
		expect((await terms(files, days)).map((term) => term.replace(/ \(.*\)/, ''))).toEqual([
			'Ada, Mayor, ../2014-05-01 to 2015-05-02',
			'Bo, Clerk, ../2014-05-01 to 2014-05-02/2015-05-01',
			'Cy, Clerk, 2014-05-02/2015-05-01 to 2015-05-02'
		]);
	});

	test.each(['2015', '2015-05'])('of 2015 and another of %s end nothing of each other', async (other) => {
		const files = { 'a.csv': 'Name,Post\nAda,Mayor\n', 'b.csv': 'Name,Post\nBo,Mayor\n' };
		const days = [
			['day', 'a', '2015'],
			['day', 'b', other]
		] as const;
		expect((await terms(files, days)).map((term) => term.replace(/ \(.*\)/, ''))).toEqual([
			'Ada, Mayor, 2015-01-01 to 2016-01-01',
			'Bo, Mayor, 2015-01-01 to 2016-01-01'
		]);
	});

	test('and another of other posts and bodies end nothing of each other', async () => {
		const files = {
			'cabinet.csv': 'Name,Post\nAda,Premier\n',
			'court.csv': 'Name,Post,Body\nBo,Premier,Court\n'
		};
		const days = [
			['day', 'cabinet', '2015'],
			['day', 'court', '2017']
		] as const;
		expect((await terms(files, days)).map((term) => term.replace(/ \(.*\)/, ''))).toEqual([
			'Ada, Premier, 2015-01-01 to 2016-01-01',
			'Bo, Premier, 2017-01-01 to 2018-01-01'
		]);
	});
});

describe('a column "step", "period" or the like beside a name', () => {
	const list = (head: string, ...times: readonly string[]) =>
		`Name,Role,${head}\n${times.map((time) => `Ada,Cook,${time}\n`).join('')}Bo,Clerk,${times[0] ?? ''}\n`;

	test.each(['step', 'Period', 'wave', 'round', 'tick', 'chapter', 'time', 'minute', 'turn', 'session', 'episode'])(
		'tells steps where its cells are numbers: %s',
		async (head) => {
			expect(await terms(list(head, '0', '1', '12'))).toEqual([
				'Ada, Cook (List), step 0 to step 2',
				'Ada, Cook (List), step 12 to step 13',
				'Bo, Clerk (List), step 0 to step 1'
			]);
		}
	);

	test('tells years or days where its cells are these', async () => {
		expect(await terms(list('period', '2010', '2011'))).toContain('Ada, Cook (List), 2010-01-01 to 2012-01-01');
		expect(await terms(list('time', '2010-05-31'))).toContain('Ada, Cook (List), 2010-05-31 to 2010-06-01');
	});

	test('tells no time where its cells are words, or others tell it', async () => {
		const { report } = await opened(list('period', 'early', 'late'));
		expect(report.toMend).toMatchObject([{ what: 'The list has no dates. As of which day is it?' }]);
		expect(await terms('Name,Role,Session,From,To\nAda,Cook,3,2010,2012\n')).toEqual([
			'Ada, Cook (List), 2010 to 2012'
		]);
	});

	test('dates ties, and events', async () => {
		const { ties } = datasetIn(await opened('person 1,person 2,time\nAda,Bo,1\nAda,Cy,4\n'));
		expect(ties.map(({ spell }) => spell.start?.text)).toEqual(['step 1', 'step 4']);
		const people = 'name,role,from\nAda,Cook,2010\n';
		const { events } = datasetIn(await opened({ 'a.csv': people, 'b.csv': 'event,time\nA fire,2010-05-31\n' }));
		expect(events.map(({ date }) => date.text)).toEqual(['2010-05-31']);
	});
});

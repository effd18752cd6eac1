import { describe, expect, test } from 'vitest';
import { datasetIn, linesOf, opened, termsIn } from '../../../../tests/fixtures/opened.ts';

const terms = async (...given: Parameters<typeof opened>) => termsIn(datasetIn(await opened(...given)));

describe('years as heads beside a post, with names in the cells', () => {
	const text = 'Post,2010,2011,2012,2013\nMayor,Ada Lind,Ada Lind,Bo Chen,Bo Chen\nTreasurer,Cy Moss,,Cy Moss,Di Ray\n';

	test('give a term for equal neighbours, and a year that is missing ends nothing', async () => {
		expect(await terms(text, [['year', 'list', 'end']])).toEqual([
			'Ada Lind, Mayor (List), ../2010-12-31 to 2012',
			'Bo Chen, Mayor (List), 2012 to 2014-01-01/..',
			'Cy Moss, Treasurer (List), ../2010-12-31 to 2013',
			'Di Ray, Treasurer (List), 2013 to 2014-01-01/..'
		]);
	});

	test('name who held the post all of a year, and a blank cell nobody, until the user says otherwise', async () => {
		const given = await opened(text);
		expect(termsIn(datasetIn(given))).toEqual([
			'Ada Lind, Mayor (List), ../2010-01-01 to 2012-01-01',
			'Bo Chen, Mayor (List), 2012-01-01 to 2014-01-01/..',
			'Cy Moss, Treasurer (List), ../2010-01-01 to 2011-01-01',
			'Cy Moss, Treasurer (List), 2012-01-01 to 2013-01-01',
			'Di Ray, Treasurer (List), 2013-01-01 to 2014-01-01/..'
		]);
		expect(given.report.guessed).toMatchObject([
			{ what: 'The names under “2010”, “2011” and 2 more are read as holders at these times.' },
			{
				what: 'Whoever is named for a year is taken to have been in post all of it.',
				mends: [
					{ label: 'All of that year', answer: { is: 'all' } },
					{ label: 'On 1 January', answer: { is: 'start' } },
					{ label: 'On 31 December', answer: { is: 'end' } },
					{ label: 'For most of it', answer: { is: 'most' } }
				]
			},
			{ what: '1 cell is blank: nobody is taken to have held the post then.', rows: [3] }
		]);
	});

	test('open on the last day of the last year, however much later the file was changed', async () => {
		const given = await opened(text, [['day', '2026-11-30']]);
		expect(datasetIn(given).opens).toBe('roster=everyone&date=2013-12-31');
	});

	test('go on to the day of the file where the user says so', async () => {
		const given = await opened(text, [
			['day', '2026-11-30'],
			['blank-end', 'list', 'To', 'still']
		]);
		expect(datasetIn(given).opens).toContain('date=2026-11-30');
	});

	test('tell nothing where they name nobody at all', async () => {
		expect(await terms('Post,2010,2011,2012\nMayor,Ada Lind,,Ada Lind\nClerk,Bo Chen,,Cy Moss\n')).toEqual([
			'Ada Lind, Mayor (List), ../2010-01-01 to 2013-01-01/..',
			'Bo Chen, Clerk (List), ../2010-01-01 to 2011-01-01/2012-01-01',
			'Cy Moss, Clerk (List), 2011-01-01/2012-01-01 to 2013-01-01/..'
		]);
	});

	test('may be seasons, which overlap, so that who is named held the post most of one', async () => {
		const seasons = await opened('Post,2010/11,2011/12\nCaptain,Ada Lind,Bo Chen\nCoach,Cy Moss,Cy Moss\n');
		expect(linesOf(seasons).guessed).toContain(
			'Whoever is named for a time is taken to have been in post for most of it.'
		);
	});

	test('or most of a year', async () => {
		expect((await terms(text, [['year', 'list', 'most']]))[0]).toBe(
			'Ada Lind, Mayor (List), ../2010-07-02 to 2011-07-03/2012-07-01'
		);
	});

	test('or on 1 January', async () => {
		expect((await terms(text, [['year', 'list', 'start']]))[0]).toBe(
			'Ada Lind, Mayor (List), ../2010-01-01 to 2011-01-02/2012-01-01'
		);
	});

	test('leave one question: whether the last go on', async () => {
		expect(linesOf(await opened(text)).toMend).toEqual(['2 terms have no end. Do they go on?']);
	});

	test('end a term where the post is said to be vacant', async () => {
		const vacant = 'Post,2010,2011,2012\nMayor,Ada Lind,vacant,Ada Lind\n';
		expect(await terms(vacant, [['year', 'list', 'end']])).toEqual([
			'Ada Lind, Mayor (List), ../2010-12-31 to 2011',
			'Ada Lind, Mayor (List), 2012 to 2013-01-01/..'
		]);
	});

	test('may be days, and then nothing is asked about them', async () => {
		const given = await opened('Council,1 May 2010,1 May 2012\nNorth,Ada Lind,Bo Chen\n');
		expect(termsIn(datasetIn(given))).toEqual([
			'Ada Lind, Member (North), ../2010-05-01 to 2010-05-02/2012-05-01',
			'Bo Chen, Member (North), 2010-05-02/2012-05-01 to 2012-05-02/..'
		]);
		expect(linesOf(given).guessed).toEqual([
			'The names under “1 May 2010”, “1 May 2012” are read as holders at these times.'
		]);
	});

	test('may stand beside a name, with posts in the cells', async () => {
		expect(
			await terms('Name,2010,2011\nAda Lind,Clerk,Mayor\nBo Chen,Mayor,Clerk\n', [['year', 'list', 'end']])
		).toEqual([
			'Ada Lind, Clerk (List), ../2010-12-31 to 2011',
			'Ada Lind, Mayor (List), 2011 to 2012-01-01/..',
			'Bo Chen, Mayor (List), ../2010-12-31 to 2011',
			'Bo Chen, Clerk (List), 2011 to 2012-01-01/..'
		]);
	});

	test('may stand below a title', async () => {
		expect(await terms(`Our council,,,,\n${text}`)).toHaveLength(5);
	});

	test('are read as a plain list where the user says so', async () => {
		expect((await opened(text, [['shape', 'list', 'list']])).dataset).toBeUndefined();
	});

	test('are none where the cells are figures', async () => {
		expect((await opened('Country,2010,2011\nNorway,1,2\nChad,3,4\n')).dataset).toBeUndefined();
	});
});

describe('columns of names', () => {
	const text = 'Year,President,Treasurer\n2010,Ada,Bo\n2011,Ada,Cy\n2013,Di,Cy\n';

	test('beside a year are posts', async () => {
		const given = await opened(text, [['year', 'list', 'end']]);
		expect(termsIn(datasetIn(given))).toEqual([
			'Ada, President (List), ../2010-12-31 to 2012-01-01/2013-12-31',
			'Di, President (List), 2012-01-01/2013-12-31 to 2014-01-01/..',
			'Bo, Treasurer (List), ../2010-12-31 to 2011',
			'Cy, Treasurer (List), 2011 to 2014-01-01/..'
		]);
		expect(linesOf(given).guessed).toContain(
			'The names under “President”, “Treasurer” are read as holders of these posts.'
		);
	});

	test('are posts also where nothing stands above the years', async () => {
		const dataset = datasetIn(await opened(',Chair,Clerk\n2001,Ada Lind,Bo Berg\n2002,Ada Lind,Cy Dahl\n'));
		expect(dataset.posts.map(({ name }) => name)).toEqual(['Chair', 'Clerk']);
		expect(dataset.people.map(({ name }) => name)).toEqual(['Ada Lind', 'Bo Berg', 'Cy Dahl']);
	});

	test('give a term what each of its years says', async () => {
		const { occupancies } = datasetIn(
			await opened('Year,President,Source,Votes\n2010,Ada,BBC,12\n2011,Ada,Reuters,14\n2013,Di,AP,9\n')
		);
		expect(occupancies.map(({ sources }) => sources.length)).toEqual([2, 1]);
		expect(occupancies[0]?.extra).toEqual([{ title: 'Votes', text: '12; 14' }]);
	});

	test('beside a place are posts there, each person once a post', async () => {
		expect(await terms('City,Mayor,Deputy\nGhent,Ada Lind,Bo Chen\nBruges,Cy Moss,Ada Lind\n')).toEqual([
			'Ada Lind, Mayor (Ghent),  to ',
			'Bo Chen, Deputy (Ghent),  to ',
			'Cy Moss, Mayor (Bruges),  to ',
			'Ada Lind, Deputy (Bruges),  to '
		]);
	});

	test('beside a year and a place are followed place by place', async () => {
		const both =
			'City,Year,Mayor\nGhent,2010,Ada Lind\nBruges,2010,Bo Chen\nGhent,2011,Ada Lind\nBruges,2011,Cy Moss\n';
		expect(await terms(both, [['year', 'list', 'end']])).toEqual([
			'Ada Lind, Mayor (Ghent), ../2010-12-31 to 2012-01-01/..',
			'Bo Chen, Mayor (Bruges), ../2010-12-31 to 2011',
			'Cy Moss, Mayor (Bruges), 2011 to 2012-01-01/..'
		]);
	});

	describe('beside a place and a spell are posts, held for the spell of their row', () => {
		const rows = ['Budget,Ada Lind,Bo Chen,', 'Budget,Bo Chen,Cy Moss,Di Ray', 'Foreign,Cy Moss,"Lind, Ada",Di Ray'];
		const sheet = (heads: string, times: readonly string[]) =>
			[`Committee,Chair,Vice-chair,Secretary,${heads}`, ...rows.map((row, index) => `${row},${times[index]}`)].join(
				'\n'
			);
		const held = [
			'Ada Lind, Chair (Budget), 2010 to 2012',
			'Bo Chen, Chair (Budget), 2013 to 2014',
			'Bo Chen, Vice-chair (Budget), 2010 to 2012',
			'Cy Moss, Vice-chair (Budget), 2013 to 2014',
			'Di Ray, Secretary (Budget), 2013 to 2014',
			'Cy Moss, Chair (Foreign), 2010 to 2014',
			'Ada Lind, Vice-chair (Foreign), 2010 to 2014',
			'Di Ray, Secretary (Foreign), 2010 to 2014'
		].sort();

		test.each([
			['Term', ['2010-2012', '2013-2014', '2010–2014']],
			['At the helm', ['2010-2012', '2013-2014', '2010–2014']],
			['From,To', ['2010,2012', '2013,2014', '2010,2014']]
		])('%s', async (heads, times) => {
			const given = await opened(sheet(heads, times));
			expect(termsIn(datasetIn(given)).toSorted()).toEqual(held);
			expect(linesOf(given).guessed).toContain(
				'The names under “Chair”, “Vice-chair” and 1 more are read as holders of these posts.'
			);
		});

		test('which may begin in the year in which another ends', async () => {
			const given = await opened(sheet('Term', ['2010-2012', '2012-2014', '2010-2014']));
			expect(termsIn(datasetIn(given)).toSorted()).toEqual(held.map((term) => term.replace('2013', '2012')).toSorted());
		});
	});

	test.each([
		[
			'predecessors',
			'Party,Leader,Predecessor,From,To\nGreen,Bo Chen,Ada Lind,2010,2012\nGreen,Cy Moss,Bo Chen,2012,2014\n'
		],
		[
			'birthplaces',
			'Party,Leader,Birthplace,From,To\nGreen,Bo Chen,New York,2010,2012\nGreen,Cy Moss,San Jose,2012,2014\n'
		],
		[
			'what became of one',
			'Party,Leader,Deputy,From,To,Exit\nGreen,Bo Chen,Ada Lind,2010,2012,killed\nGreen,Ada Lind,Cy Moss,2012,2014,\n'
		]
	])('beside a start and an end are no posts with %s', async (_, text) => {
		const { posts } = datasetIn(await opened(text));
		expect(posts.map(({ name }) => name)).toEqual(['Member']);
	});

	test('are no posts where one name stands in all rows beside figures, as a station does that measures the weather', async () => {
		const weather = 'date,station,temp_max,rain\n2020-02-01,Oslo,1,0.5\n2020-02-02,Oslo,-2,0\n2020-02-03,Oslo,3,3\n';
		const given = await opened(weather);
		expect(given.dataset).toBeUndefined();
		expect(linesOf(given).notUsed).toEqual(['3 rows of list stay in the file: they name no people.']);
	});

	test('are no posts in a list with a row for each term', async () => {
		expect(await terms('Name,Post,Party,From,To\nAda Lind,Mayor,Green,2010,2012\n')).toHaveLength(1);
	});
});

test('lists without dates may be of numbered steps, which are not mixed with days', async () => {
	const files = { 'one.csv': 'Name,Post\nAda,Mayor\n', 'two.csv': 'Name,Post\nBo,Mayor\n' };
	const both = (second: string) =>
		opened(files, [
			['day', 'one', '1'],
			['day', 'two', second]
		]);

	expect(termsIn(datasetIn(await both('2'))).map((term) => term.replace(/ \(.*\)/, ''))).toEqual([
		'Ada, Mayor, ../step 1 to step 2',
		'Bo, Mayor, step 2 to step 3'
	]);
	const mixed = await both('May 2014');
	expect(datasetIn(mixed).time).toBe('steps');
	expect(linesOf(mixed).toMend).toContain('May 2014 cannot be compared with step 1, the time of another list.');
});

test('a row that repeats another in every cell counts once, and the report says so', async () => {
	const given = await opened('name,post,from,to\nAda,Mayor,2010,2012\nAda,Mayor,2010,2012\nAda,Mayor,2010,2012\n');
	expect(datasetIn(given).occupancies).toHaveLength(1);
	expect(linesOf(given).guessed).toEqual(['2 rows repeat another in every cell and count once.']);
});

test('heads that do not stand in the first row are said', async () => {
	const given = await opened('My ministers,,\n,,\nName,Post held,From\nAda,Mayor,2010\n');
	expect(linesOf(given).guessed).toEqual(['The heads are taken from row 3; what stands above them is left out.']);
});

describe('a plain list of names', () => {
	const names = ['Ada Lind', 'Bo Ek', 'Cy Dahl'];
	const peopleIn = async (...given: Parameters<typeof opened>) =>
		datasetIn(await opened(...given)).people.map(({ name }) => name);

	test.each([
		['no head', '', 'Column A'],
		['a head', 'Our ministers\n', 'Our ministers']
	])('with %s is one of people, and the report says so', async (_, above, head) => {
		const given = await opened(`${above}${names.join('\n')}\n`);
		expect(datasetIn(given).people.map(({ name }) => name)).toEqual(names);
		expect(linesOf(given).guessed).toEqual([`“${head}” is read as “Person”, by what its cells look like only.`]);
	});

	test('is none where its cells do not look like names, until the user says so', async () => {
		const text = 'ada\nbo\n';
		expect((await opened(text)).dataset).toBeUndefined();
		expect(await peopleIn(text, [['column', 'list', 'Column A', 'person']])).toEqual(['ada', 'bo']);
	});

	test('is none beside other sheets', async () => {
		const files = { 'a.csv': 'Name,Post\nAda Lind,Mayor\n', 'b.csv': 'New York\nLos Angeles\n' };
		expect(await peopleIn(files)).toEqual(['Ada Lind']);
	});
});

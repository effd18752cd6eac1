import { describe, expect, test } from 'vitest';
import type { Opened } from './opened.ts';
import type { Question } from './recipe.ts';
import { datasetIn, fatesOn, linesOf, opened, reportsIn, termsIn } from '../../../tests/fixtures/opened.ts';

const cartel = `name,role,from,to,how it ended,source
Ramón Vega,Boss,2009,2013-02-01,killed,https://example.org/vega
Nicolás Prado,Boss,2013,2016-05,captured,https://example.org/prado
Inés Duarte,Accountant,2010,2014-03-12,resigned,https://example.org/duarte
Tomás Rey,Chief of security,2011,2015-08-20,killed?,https://example.org/rey
Luz Marín,Accountant,2014,,,https://example.org/marin
`;

describe('five leaders typed into a spreadsheet', () => {
	test('are people, posts, terms and sources', async () => {
		const dataset = datasetIn(await opened(cartel));

		expect(dataset.people.map(({ name }) => name)).toEqual([
			'Ramón Vega',
			'Nicolás Prado',
			'Inés Duarte',
			'Tomás Rey',
			'Luz Marín'
		]);
		expect(dataset.posts.map(({ name, seats }) => [name, seats])).toEqual([
			['Boss', 1],
			['Accountant', 1],
			['Chief of security', 1]
		]);
		expect(dataset.sources.map(({ url }) => url)).toContain('https://example.org/vega');
	});

	test('are lost when their row says that they were killed or captured, and not when they resigned', async () => {
		const dataset = datasetIn(await opened(cartel));

		expect(reportsIn(dataset)).toEqual([
			'Ramón Vega killed 2013-02-01, established',
			'Nicolás Prado captured 2016-05, established',
			'Tomás Rey killed 2015-08-20, open'
		]);
		expect(fatesOn(dataset, '2016-12-31')).toEqual({
			'Ramón Vega': 'lost',
			'Nicolás Prado': 'lost',
			'Inés Duarte': 'alive',
			'Tomás Rey': 'maybe-lost',
			'Luz Marín': 'alive'
		});
	});

	test('hold their posts until their loss, or to the end that is given', async () => {
		expect(termsIn(datasetIn(await opened(cartel, [['blank-end', 'list', 'to', 'still']])))).toEqual([
			'Ramón Vega, Boss (List), 2009 to ',
			'Nicolás Prado, Boss (List), 2013 to ',
			'Inés Duarte, Accountant (List), 2010 to 2014-03-12',
			'Tomás Rey, Chief of security (List), 2011 to 2015-08-20',
			'Luz Marín, Accountant (List), 2014 to '
		]);
	});

	test('are told of in the words of their row too, where it says more', async () => {
		const rows = 'Ada,Boss,2006,extradited to Spain 3 September 2012\nBo,Clerk,2006,Killed\n';
		const { reports } = datasetIn(await opened(`name,role,from,how it ended\n${rows}`));
		expect(reports.map(({ what, note }) => [what, note])).toEqual([
			['captured', 'extradited to Spain 3 September 2012'],
			['killed', '']
		]);
	});

	test.each(['captured; escaped 11 July 2015', 'captured, later escaped'])(
		'were captured at the end of their term where the cell dates only what followed, as in %j',
		async (ending) => {
			const text = `Name,Post,From,To,How it ended\nAda,Boss,2006,2010-01-09,"${ending}"\n`;
			const { reports, occupancies } = datasetIn(await opened(text));
			expect(reports.map(({ what, occurred }) => [what, occurred?.text])).toContainEqual(['captured', '2010-01-09']);
			expect(occupancies.map(({ spell }) => spell.end?.text)).toEqual(['2010-01-09']);
		}
	);

	test('hold their posts to the end that is given where they escaped later', async () => {
		const row = 'Ada,Boss,2006,2010-02-14,"captured 14 Feb 2010, escaped 3 Aug 2010"';
		expect(termsIn(datasetIn(await opened(`name,role,from,to,how it ended\n${row}`)))).toEqual([
			'Ada, Boss (List), 2006 to 2010-02-14'
		]);
	});

	test('hold their posts to the end that is given where the loss is not sure', async () => {
		expect(termsIn(datasetIn(await opened(cartel)))).toContain(
			'Tomás Rey, Chief of security (List), 2011 to 2015-08-20'
		);
	});

	test('have no end to ask about where their row says when they were killed', async () => {
		const given = await opened('name,role,from,to,how it ended\nAda,Boss,2010,,killed 2012\n');
		expect(termsIn(datasetIn(given))).toEqual(['Ada, Boss (List), 2010 to ']);
		expect(linesOf(given).toMend).toEqual([]);
	});

	test('leave one question: whether the term without an end goes on', async () => {
		expect(linesOf(await opened(cartel))).toEqual({
			toMend: ['1 term has no end. Does it go on?'],
			guessed: ['The picture counts what became of people, since 3 of 4 people whose end is told were lost.'],
			notUsed: []
		});
	});
});

describe('what counts', () => {
	test('is who is in post, where nobody was lost', async () => {
		const { counts } = datasetIn(await opened('name,post,from,to\nAda,Mayor,2010,2012\nBo,Mayor,2012,2015\n'));
		expect(counts).toBe('post');
	});

	test('is the same for tables of ours without a description', async () => {
		const tables = { 'people.csv': 'id,name\nada,Ada\n', 'posts.csv': 'id,name\nm,Mayor\n' };
		const terms = { 'occupancies.csv': 'person,post,start\nada,m,2010\n' };
		const reports = { 'reports.csv': 'person,what,occurred\nada,killed,2012\n' };

		expect(datasetIn(await opened({ ...tables, ...terms })).counts).toBe('post');
		expect(datasetIn(await opened({ ...tables, ...terms, ...reports })).counts).toBe('fate');
	});

	test('is what became of people, where somebody was', async () => {
		expect(datasetIn(await opened(cartel)).counts).toBe('fate');
	});

	describe('where some were lost and others only left', () => {
		const left = ['Bo', 'Cy', 'Di'].map((name) => `${name},Clerk,2010,2012,resigned\n`);
		const board = (...leaving: readonly string[]) =>
			`name,post,from,to,how it ended\nAda,Mayor,2010,2012,died\n${leaving.join('')}Ed,Clerk,2012,present,\n`;

		test('is who is in post, unless half of those whose end is told were lost', async () => {
			expect(datasetIn(await opened(board(...left))).counts).toBe('post');
			expect(datasetIn(await opened(board(...left.slice(1)))).counts).toBe('post');
			expect(datasetIn(await opened(board(...left.slice(2)))).counts).toBe('fate');
		});

		test('stands under what was guessed, with the other answer one click away', async () => {
			const given = await opened(board(...left));
			expect(given.report.guessed).toMatchObject([
				{
					what: 'The picture counts who is in post, since only 1 of 4 people whose end is told was lost.',
					mends: [{ label: 'Count who was lost', answer: { about: ['counts'], is: 'fate' } }]
				}
			]);
			const answered = await opened(board(...left), [['counts', 'fate']]);
			expect(datasetIn(answered)).toMatchObject({ counts: 'fate', vocabulary: { fates: { notLost: 'alive' } } });
			expect(answered.report.guessed).toMatchObject([{ answer: 'fate' }]);
		});

		test('calls nobody alive or free, but in post', async () => {
			const captured = board(...left).replace('died', 'captured');
			expect(datasetIn(await opened(captured)).vocabulary.fates.notLost).toBe('in post');
		});

		test('still ends the terms of whoever was lost', async () => {
			const fates = fatesOn(datasetIn(await opened(board(...left))), '2013-01-01');
			expect(fates).toEqual({ Ada: 'lost', Bo: 'lost', Cy: 'lost', Di: 'lost', Ed: 'alive' });
		});
	});

	test('calls the lost dead where every loss is a death, and lost where one was captured', async () => {
		const head = 'name,post,from,to,how it ended\nAda,Mayor,2010,2012,killed\n';
		const lost = async (rows: string) => datasetIn(await opened(head + rows)).vocabulary.fates.lost;

		expect(await lost('Bo,Mayor,2012,2015,died\nCy,Mayor,2015,2016,resigned\n')).toBe('dead');
		expect(await lost('Bo,Mayor,2012,2015,captured\n')).toBe('lost');
	});

	test('calls those who are not lost alive, and free where one was captured, since a captured man is alive', async () => {
		const head = 'name,post,from,to,how it ended\nAda,Mayor,2010,2012,killed\n';
		const notLost = async (rows: string) => datasetIn(await opened(head + rows)).vocabulary.fates.notLost;

		expect(await notLost('Bo,Mayor,2012,2015,died\n')).toBe('alive');
		expect(await notLost('Bo,Mayor,2012,2015,captured\n')).toBe('free');
	});

	test('calls the lost dead in tables of ours too', async () => {
		const { vocabulary } = datasetIn(
			await opened({ 'people.csv': 'id,name\nada,Ada\n', 'reports.csv': 'person,what,occurred\nada,killed,2012\n' })
		);
		expect(vocabulary.fates.lost).toBe('dead');
	});
});

describe('a report whose row names nobody who said so', () => {
	const claimants = async (rows: string) =>
		datasetIn(await opened(`name,post,from,to,how it ended,source\n${rows}`)).reports.map(({ claimant }) => claimant);

	test('is what its one source says', async () => {
		expect(await claimants('Ada,Mayor,2010,2012,killed,"El Diario, 13 June 2012"\n')).toEqual([
			'El Diario, 13 June 2012'
		]);
		expect(await claimants('Ada,Mayor,2010,2012,killed,El Diario https://example.org/a\n')).toEqual(['El Diario']);
	});

	test('is what the host of a bare address says, of whatever form', async () => {
		expect(await claimants('Ada,Mayor,2010,2012,killed,https://ex[ample.org/a\n')).toEqual(['ex[ample.org']);
		expect(await claimants('Ada,Mayor,2010,2012,killed,https://www.example.org/a\n')).toEqual(['example.org']);
	});

	test.each(['', 'El Diario; Reforma'])('names its table and row beside “%s”', async (source) => {
		expect(await claimants(`Ada,Mayor,2010,2012,killed,${source}\n`)).toEqual(['the table “list”, row 2']);
	});

	test('is of one side with all such rows', async () => {
		const text =
			'name,post,from,to,how it ended,source\nAda,Mayor,2010,2012,killed,\nBo,Mayor,2012,2015,died,Reforma\n';
		expect([...datasetIn(await opened(text)).vocabulary.sides.keys()]).toEqual(['this-dataset']);
	});
});

test('ids that are given stay, though a name would make the same', async () => {
	const { people, posts } = datasetIn(
		await opened({ 'person.csv': 'name\nAda\n', 'post.csv': 'id,name\nada,Mayor\n' })
	);

	expect(posts.map(({ id }) => id)).toEqual(['ada']);
	expect(people.map(({ id }) => id)).toEqual(['ada-2']);
});

describe('dates', () => {
	const list = (...dates: readonly string[]) =>
		`Name,Post,From,To\n${dates.map((date, index) => `${['Ada', 'Bo', 'Cy'][index]},Post,${date},2020`).join('\n')}\n`;
	const starts = async (text: string, ...answers: Parameters<typeof opened>[1] & object) =>
		datasetIn(await opened(text, answers)).occupancies.map(({ spell }) => spell.start?.text);

	test('that one part over 12 settles are read so in the whole column', async () => {
		expect(await starts(list('13/6/2017', '11/6/2017'))).toEqual(['2017-06-13', '2017-06-11']);
	});

	test('that nothing settles are asked once, and unsure until then', async () => {
		const text = list('11/6/2017', '1/2/2018');
		expect(linesOf(await opened(text)).toMend).toEqual([
			'11/6/2017: 11 June 2017 or 6 November 2017? 2 dates in “From” can be read both ways.'
		]);
		expect(await starts(text)).toEqual(['2017-06-11/2017-11-06', '2018-01-02/2018-02-01']);
		expect(await starts(text, ['order', 'list', 'From', 'day-first'])).toEqual(['2017-06-11', '2018-02-01']);
	});

	test('that another column of the sheet settles are read so, and the report says so', async () => {
		const text = list('11/6/2017', '1/2/2018').replaceAll('2020', '30/11/2019');
		const given = await opened(text);
		expect(await starts(text)).toEqual(['2017-06-11', '2018-02-01']);
		expect(linesOf(given).toMend).toEqual([]);
		expect(given.report.guessed).toMatchObject([
			{ what: 'Dates read with the day first, as in “To”.', column: 'From', mends: [{ label: 'Month first' }] },
			{ column: 'To' }
		]);
		expect(await starts(text, ['order', 'list', 'From', 'month-first'])).toEqual(['2017-11-06', '2018-01-02']);
	});

	test('that nothing settles are read as the user says of another column of the sheet', async () => {
		const text = list('11/6/2017', '1/2/2018').replaceAll('2020', '1/11/2019');
		expect(linesOf(await opened(text)).toMend).toHaveLength(2);
		expect(linesOf(await opened(text, [['order', 'list', 'To', 'day-first']])).toMend).toHaveLength(1);
	});

	test('long after the data’s day are to be mended, and do not stretch the axis until they are', async () => {
		const text = list('2013', '2014', '2103');
		const day = ['day', '2026-11-30'] as const;
		const { report } = await opened(text, [day]);
		expect(report.understood.years).toEqual(['2013', '2020']);
		expect(report.toMend).toMatchObject([
			{
				what: '2103 is long after the data’s day, 30 November 2026.',
				mends: [{ label: '2013' }, { label: '2103' }, { label: 'Leave empty' }]
			}
		]);
		expect(await starts(text, day, ['read-as', 'list', 'From', '2103', '2103'])).toEqual(['2013', '2014', '2103']);
	});

	test('long after a day that is rather wrong itself are not doubted', async () => {
		expect(linesOf(await opened(list('2013', '2014'), [['day', '1980-01-01']])).toMend).toEqual([]);
	});

	test('that do not exist are to be mended, and count as none until they are', async () => {
		const text = list('31/11/2017', '13/11/2017');
		const { report } = await opened(text);
		expect(report.toMend).toMatchObject([{ what: 'There is no 31/11/2017.', rows: [2] }]);
		expect(await starts(text)).toEqual([undefined, '2017-11-13']);
		expect(await starts(text, ['read-as', 'list', 'From', '31/11/2017', '2017-11'])).toEqual(['2017-11', '2017-11-13']);
	});

	test('like 2011-12 are asked once where nothing settles whether they are months or years', async () => {
		const text = list('2011-12', '2012-13', '2009-10').replaceAll('2020', '').replace('2012-13', '2010-11');
		expect(linesOf(await opened(text)).toMend[0]).toBe('Is 2011-12 a month, or two years?');
		expect(await starts(text, ['year-pair', 'list', 'From', 'years'])).toEqual(['2011', '2010', '2009']);
	});

	test('like 2011-12 are read as the rest of the column settles, and the report says so', async () => {
		const [months, years] = [list('2011-12', '2014-05'), list('2011-12', '2011-25')];
		expect(await starts(months)).toEqual(['2011-12', '2014-05']);
		expect(await starts(years)).toEqual(['2011', '2011']);
		expect(await starts(months, ['year-pair', 'list', 'From', 'years'])).toEqual(['2011', '2014-05']);
		expect(linesOf(await opened(months))).toMatchObject({
			toMend: [],
			guessed: ['2011-12 is read as a month, since 1 of the others cannot be otherwise.']
		});
		expect(linesOf(await opened(years)).guessed).toEqual([
			'2011-12 is read as two years, since 1 of the others cannot be otherwise.'
		]);
	});

	test('like 2011-12 are not spoken of where no cell is in doubt', async () => {
		expect(linesOf(await opened(list('2012-05', '2014-05')))).toEqual({ toMend: [], guessed: [], notUsed: [] });
	});
});

describe('equally many dates in From and To', () => {
	const spells = async (from: string, to: string) =>
		datasetIn(
			await opened(`Name,Post,From,To\nAda,Mayor,"${from}","${to}"\n`, [['day', '2018-01-01']])
		).occupancies.map(({ spell: { start, end } }) => `${start?.text ?? ''} to ${end?.text ?? ''}`);

	test.each([
		['2009; May 2014', '2011; 2016'],
		['2009 | May 2014', '2011 | 2016'],
		['2009\nMay 2014', '2011\n2016'],
		['2009, May 2014', '2011, 2016'],
		['2009 and May 2014', '2011 and 2016']
	])('are paired: %s, %s', async (from, to) => {
		expect(await spells(from, to)).toEqual(['2009 to 2011', '2014-05 to 2016']);
	});

	test('may leave the last end open', async () => {
		expect(await spells('2009; 2014', '2011;')).toEqual(['2009 to 2011', '2014 to 2015-01-01/..']);
		expect(await spells('2009; 2014', '2011; present')).toEqual(['2009 to 2011', '2014 to ']);
	});

	test('are not seen in one date with a comma', async () => {
		expect(await spells('May 31, 2014', 'June 1, 2015')).toEqual(['2014-05-31 to 2015-06-01']);
	});

	test('are each asked about where they cannot be read', async () => {
		const text = 'Name,Post,From,To\nAda,Mayor,2009; 31/11/2014,2011; 2016\n';
		expect((await opened(text)).report.toMend).toMatchObject([{ about: ['read-as', 'list', 'From', '31/11/2014'] }]);
	});
});

/** The answers that leave out the one row whose leaving out is offered. */
function leavingOut({ report }: Opened): readonly (readonly [...Question, string])[] {
	const offered = report.toMend.flatMap(({ mends }) => mends).filter(({ label }) => label === 'Leave the row out');
	expect(offered).toHaveLength(1);
	return offered.map(({ answer: { about, is } }) => [...about, is]);
}

test('a row of two people with two deaths that disagree has a line for each of them', async () => {
	const { report } = await opened('name,post,how it ended\nAda Lind; Bo Chen,Mayor,"killed 2010, killed 2012"\n');

	const disagreeing = report.toMend.filter(({ what }) => what.includes('no day in common'));
	expect(new Set(disagreeing.map(({ about }) => JSON.stringify(about))).size).toBe(2);
});

test('a row that is left out takes no other with it, though both tell of one person, post and start', async () => {
	const text = 'name,post,from,to\nAda,Mayor,2015,2012\nAda,Mayor,2015,2018\n';
	const without = await opened(text, [...leavingOut(await opened(text))]);
	expect(termsIn(datasetIn(without))).toEqual(['Ada, Mayor (List), 2015 to 2018']);
	expect(without.report.toMend).toMatchObject([{ what: 'This row is left out.', rows: [2], answer: 'out' }]);
	expect(without.report.toMend[0]?.mends).toHaveLength(4);
});

test('a row whose name was filled from above can be left out', async () => {
	const text = 'name,post,from,to\nAda,Mayor,2010,2012\n,Clerk,2015,2012\n';
	const asAbove = ['blank-cell', 'list', 'name', 'above'] as const;
	const without = await opened(text, [asAbove, ...leavingOut(await opened(text, [asAbove]))]);
	expect(termsIn(datasetIn(without))).toEqual(['Ada, Mayor (List), 2010 to 2012']);
});

test('columns that rows of a kind do not tell are kept under their heads', async () => {
	const dataset = datasetIn(
		await opened({
			'events.csv': 'event,date,group\nElection,2010-05-06,North\n',
			'list.csv': 'name,post,from\nAda,Mayor,2010\n'
		})
	);
	expect(dataset.events[0]?.extra).toEqual([{ title: 'Group', text: 'North' }]);
});

test('a term that ends before it starts is to be mended: by swapping, or without one of the two', async () => {
	const text = 'name,post,from,to\nAda,Mayor,2015,2012\n';
	expect((await opened(text)).report.toMend).toMatchObject([
		{ what: 'It ends (2012) before it starts (2015). Until settled, its end counts as not known.', rows: [2] }
	]);
	const key = 'Ada · Mayor · 2015';
	expect(termsIn(datasetIn(await opened(text, [['row', 'list', key, 'swap']])))).toEqual([
		'Ada, Mayor (List), 2012 to 2015'
	]);
	expect((await opened(`${text}Bo,Mayor,2015,2017\n`, [['row', 'list', key, 'out']])).dataset?.people).toHaveLength(1);
});

describe('a blank end', () => {
	const text = 'name,post,from,to\nAda,Mayor,2010,2012-05-01\nBo,Mayor,2012,\n';

	test('may be over after the last day that the sheet names, until it is settled', async () => {
		const later = `${text}Cy,Clerk,2011,2013-05-01\n`;
		expect(datasetIn(await opened(later, [['day', '2014-03-01']])).occupancies[1]?.spell.end?.text).toBe(
			'2013-05-02/..'
		);
	});

	test('goes on where the user says so', async () => {
		const dataset = datasetIn(await opened(text, [['blank-end', 'list', 'to', 'still']]));
		expect(dataset.occupancies[1]?.spell.end).toBeUndefined();
	});

	test.each(['present', 'ongoing', '9999', '31/12/9999'])('is not asked about where it says "%s"', async (word) => {
		const { report, dataset } = await opened(text.replace('2012,\n', `2012,${word}\n`));
		expect(report.toMend).toEqual([]);
		expect(dataset?.occupancies[1]?.spell.end).toBeUndefined();
	});

	test('is not asked about where the row says in another cell that they are still in post', async () => {
		const head = 'name,post,from,to,how it ended\nAda,Mayor,2010,2012-05-01,\n';
		for (const word of ['still there', 'in office', 'present', 'incumbent', 'ongoing']) {
			const { report, dataset } = await opened(`${head}Bo,Mayor,2012,,${word}\n`);
			expect(report.toMend).toEqual([]);
			expect(dataset?.occupancies[1]).toMatchObject({ note: word, spell: { end: undefined } });
		}
		const doubted = await opened(`${head}Bo,Mayor,2012,,still there?\n`);
		expect(linesOf(doubted).toMend).toEqual(['1 term has no end. Does it go on?']);
	});

	test('is not asked about where it is an end that cannot be read, until that is left empty', async () => {
		const given = text.replace('2012,\n', '2012,sprng 2018\n');
		const asked = ['read-as', 'list', 'to', 'sprng 2018'] as const;
		expect(linesOf(await opened(given, [['blank-end', 'list', 'to', 'still']])).toMend).toHaveLength(1);
		expect(linesOf(await opened(given, [[...asked, '']])).toMend).toContain('1 term has no end. Does it go on?');
	});
});

test.each(['42000', '1436-01-01'])('an end of which is asked how %s reads is not blank', async (end) => {
	const lines = linesOf(await opened(`name,post,from,to\nAda,Mayor,2010,2011\nBo,Clerk,2010,${end}\n`));
	expect(lines.toMend).toHaveLength(1);
	expect(lines.toMend[0]).toContain(end);
});

describe('a term whose end cannot be read', () => {
	const on = [['day', '2016-06-30']] as const;
	const head = 'name,post,from,to\n';

	test.each(['2005-02-31', '2000-06-30'])('is sure on its start alone, as with %s', async (end) => {
		const text = `${head}Ada,Mayor,2001-02-03,${end}\nBo,Clerk,2004-01-01,2010-01-01\n`;
		expect(termsIn(datasetIn(await opened(text, on)))[0]).toBe('Ada, Mayor (List), 2001-02-03 to 2001-02-04/..');
	});

	test('is over by the start of the successor in a post of one seat', async () => {
		const text = `${head}Ada,Mayor,2001-02-03,2005-02-31\nBo,Mayor,2005-03-01,2010-01-01\n`;
		expect(termsIn(datasetIn(await opened(text, on)))[0]).toBe(
			'Ada, Mayor (List), 2001-02-03 to 2001-02-04/2005-03-01'
		);
	});

	test('that is left empty is asked about as a blank one is', async () => {
		const text = `${head}Ada,Mayor,2001-02-03,2000-06-30\n`;
		const [row] = (await opened(text, on)).report.toMend;
		const left = await opened(text, [...on, [...(row?.about ?? ['remark']), 'no-end']]);
		expect(linesOf(left).toMend).toContain('1 term has no end. Does it go on?');
	});
});

test('somebody who disappeared may be dead from that day on, in the words of their row', async () => {
	const rows = 'Ada,Clerk,1990,1995,killed\nIker,Clerk,1992-01-01,1999-05-06,disappeared\n';
	const dataset = datasetIn(await opened(`name,post,from,to,how it ended\n${rows}`));
	const iker = (day: string) => fatesOn(dataset, day)['Iker'];

	expect(dataset.reports.map(({ verdict, note }) => [verdict, note])).toContainEqual(['open', 'disappeared']);
	expect([iker('1999-05-05'), iker('1999-05-06'), iker('2005-01-01')]).toEqual(['alive', 'maybe-lost', 'maybe-lost']);
});

test('a column of notes that tells how terms ended is offered as that, and stays so until it is taken back', async () => {
	const text = 'name,post,from,to,Notes\nAda,Mayor,2010,2012,died in office\nBo,Mayor,2012,2015,tall\n';
	const given = await opened(text);
	expect(reportsIn(datasetIn(given))).toEqual([]);
	expect(given.report.guessed).toMatchObject([
		{ what: '“Notes” seems to tell how terms ended.', mends: [{ label: 'Read it so' }, { label: 'Keep as is' }] }
	]);
	const taken = await opened(text, [['column', 'list', 'Notes', 'ending']]);
	expect(reportsIn(datasetIn(taken))).toEqual(['Ada died 2012, established']);
	expect(taken.report.guessed).toMatchObject([{ about: ['column', 'list', 'Notes'], answer: 'ending' }, {}]);
	expect(linesOf(await opened(text.replace('died in office', 'tall'))).guessed).toEqual([]);
});

describe('a loss without a day', () => {
	const rows =
		'name,role,from,to,how it ended\nIda Roe,Chair,2001,,died\nMax Orr,Chair,2006,2012,retired\nLou Fay,Clerk,2003,2009,\n';
	const on = [
		['day', '2014-06-30'],
		['counts', 'fate']
	] as const;

	test('leaves its person maybe dead from the start of the term on, and dead by the data’s day', async () => {
		const dataset = datasetIn(await opened(rows, on));
		const ida = (day: string) => fatesOn(dataset, day)['Ida Roe'];

		expect(reportsIn(dataset)).toEqual(['Ida Roe died 2001-01-01/2014-06-30, established']);
		expect([ida('2003-01-01'), ida('2014-06-29'), ida('2014-06-30')]).toEqual(['maybe-lost', 'maybe-lost', 'lost']);
	});

	test('ends the term by the start of the successor', async () => {
		expect(termsIn(datasetIn(await opened(rows, on)))).toEqual([
			'Ida Roe, Chair (List), 2001 to 2001-01-01/2006-12-31',
			'Max Orr, Chair (List), 2006 to 2012',
			'Lou Fay, Clerk (List), 2003 to 2009'
		]);
	});

	test('is told in the report', async () => {
		expect(linesOf(await opened(rows, on)).guessed).toContain(
			'Ida Roe died on a day that is not given: on any up to 30 June 2014.'
		);
	});

	test('is the same where the day cannot be read, also after it is left empty', async () => {
		const unreadable = rows.replace('2001,,died', '2001,2014-13-02,died');
		for (const answers of [on, [...on, ['read-as', 'list', 'to', '2014-13-02', ''] as const]]) {
			const dataset = datasetIn(await opened(unreadable, answers));
			expect(fatesOn(dataset, '2014-06-30')['Ida Roe']).toBe('lost');
		}
	});

	test('is none where another column gives the day', async () => {
		const given = await opened('name,role,from,how it ended,died\nIda Roe,Chair,2001,died,2004-05-06\n', on);
		expect(linesOf(given).guessed).toEqual([]);
		expect(fatesOn(datasetIn(given), '2004-05-06')['Ida Roe']).toBe('lost');
	});

	test('may be said as a state of the data’s day: dead', async () => {
		const dataset = datasetIn(await opened(rows.replace('died', 'dead'), on));
		expect(fatesOn(dataset, '2014-06-30')['Ida Roe']).toBe('lost');
	});

	test('may stand in a list of people', async () => {
		const people = await opened('name,born,how it ended\nIda Roe,1950,died\nMax Orr,1960,\n', on);
		expect(reportsIn(datasetIn(people))).toEqual(['Ida Roe died ../2014-06-30, established']);
	});
});

describe('several tables', () => {
	const tables = {
		'appointment.csv':
			'id,person_id,post_id,start_date,end_date\na-1,p-000001,o-000001,2010-01-01,2012-01-01\na-2,p-000002,o-000001,2012-01-01,2014-01-01\n',
		'person.csv':
			'id,name,start_date,end_date\np-000001,Ada Lind,,2011-05-01\np-000001,Lady Lind,2011-05-01,\np-000002,Bo Okafor,,\n',
		'post.csv': 'id,organisation_id,name,rank_equivalence_value\no-000001,org-0001,Minister,2\n',
		'organisation.csv': 'id,name,start_date,end_date\norg-0001,Treasury,1900-01-01,\n',
		'characteristics.csv':
			'id,appointment_id,status,start_date,end_date\nc-1,a-1,Attends,2010-01-01,2011-01-01\nc-2,a-1,Full,2011-01-01,2012-01-01\n',
		'event.csv': 'id,name,type,date\ne-1,Election,General election,2010-05-06\n',
		'link.csv': 'id,predecessor_organisation_id,successor_organisation_id,type\nl-1,org-0001,org-0001,Merger\n'
	};

	test('are joined by ids, and those that others point to are told first', async () => {
		const { sheets, dataset } = await opened(tables);
		expect(Object.fromEntries(sheets.map(({ key, kind }) => [key, kind]))).toEqual({
			appointment: 'terms',
			person: 'people',
			post: 'posts',
			organisation: 'bodies',
			characteristics: 'details',
			event: 'events',
			link: 'links'
		});
		expect(dataset && termsIn(dataset)).toEqual([
			'Lady Lind, Minister (Treasury), 2010-01-01 to 2012-01-01',
			'Bo Okafor, Minister (Treasury), 2012-01-01 to 2014-01-01'
		]);
		expect(dataset?.posts[0]?.rank).toBe(2);
		expect(dataset?.events).toMatchObject([{ name: 'Election', kind: 'General election' }]);
	});

	test('give one person for rows that share an id, under the last name, with the others kept', async () => {
		expect(datasetIn(await opened(tables)).people[0]).toMatchObject({ name: 'Lady Lind', aliases: ['Ada Lind'] });
	});

	test.each([
		['steps', '2', '10', '1'],
		['dates', '2014-05', '../2015', '2013-01-31'],
		['decades', '1995', '199X', '198X'],
		['years before Christ', '-0049', '-0043', '-0050']
	])('show the name that lasted longest, by the last day that its end may be: %s', async (_, older, last, oldest) => {
		const person = ['id,name,end', `1,Ada Lind,${older}`, `1,Lady Lind,${last}`, `1,Miss Berg,${oldest}`].join('\n');
		const term = 'id,person_id,post,from,to\n9,1,Mayor,1,2\n';
		const { people } = datasetIn(await opened({ 'person.csv': `${person}\n`, 'term.csv': term }));

		expect(people[0]).toMatchObject({ name: 'Lady Lind', aliases: ['Ada Lind', 'Miss Berg'] });
	});

	test('keep what differs over time with its spells', async () => {
		const [term] = datasetIn(await opened(tables)).occupancies;
		expect(term?.extra).toContainEqual({
			title: 'Status',
			text: 'Attends (2010-01-01 to 2011-01-01);Full (2011-01-01 to 2012-01-01)'
		});
	});

	test('of links between bodies are kept, counted and not drawn', async () => {
		expect(linesOf(await opened(tables)).notUsed).toContain('1 row of link stays in the file: it names no people.');
	});
});

describe('ties', () => {
	test('stand in a table of two ends; a column "source" beside "target" is one of them', async () => {
		const dataset = datasetIn(await opened('Source,Target,Type,Weight\nAda,Bo,friend,2\nBo,Cy,rival,1\n'));
		expect(dataset.people.map(({ name }) => name)).toEqual(['Ada', 'Bo', 'Cy']);
		expect(dataset.ties.map(({ from, to, kind }) => [from, to, kind])).toEqual([
			['ada', 'bo', 'friend'],
			['bo', 'cy', 'rival']
		]);
	});

	test('from somebody to themselves are counted and left out', async () => {
		const given = await opened('Person 1,Person 2,Relation\nAda,Ada,friend\nAda,Bo,friend\n');
		expect(datasetIn(given).ties).toHaveLength(1);
		expect(linesOf(given).notUsed).toEqual(['1 tie leads from somebody to themselves.']);
	});

	test('that name one person only are counted and left out', async () => {
		const given = await opened('Person 1,Person 2,Relation\nAda,Bo,friend\nCy,,rival\n,Di,rival\n');
		expect(datasetIn(given).ties).toHaveLength(1);
		expect(linesOf(given).notUsed).toEqual(['2 ties name one person only.']);
	});
});

describe('who is the same', () => {
	test('follows from the folded name, with honorifics, accents and "Last, First" set aside', async () => {
		const text = 'name,post,from,to\n"Lindqvist, Ada",Mayor,2010,2012\nDr Ada Lindqvist,Treasurer,2012,2013\n';
		expect(datasetIn(await opened(text)).people).toHaveLength(1);
	});

	test('is offered where names are alike, and never settled alone', async () => {
		const text = 'name,post,from,to\nAbdul Rahman,Mayor,2010,2012\nAbdul Rehman,Mayor,2012,2013\n';
		const given = await opened(text);
		expect(datasetIn(given).people).toHaveLength(2);
		expect(linesOf(given).toMend).toEqual(['Are “Abdul Rahman” and “Abdul Rehman” one person?']);
		const merged = datasetIn(await opened(text, [['same', 'Abdul Rahman', 'Abdul Rehman', 'yes']]));
		expect(merged.people).toMatchObject([{ name: 'Abdul Rahman', aliases: ['Abdul Rehman'] }]);
	});

	test.each([
		'Name,Post\nWilliam Clinton alias Bill,Chair\nBill Clinton,Member\n',
		'Name,Nickname,Post\nWilliam Clinton,Bill,Chair\nBill Clinton,,Member\n'
	])('is offered where one has an alias by which the other is called', async (text) => {
		expect(linesOf(await opened(text)).toMend).toContain('Are “William Clinton” and “Bill Clinton” one person?');
	});

	test('is offered in one line where more than eight pairs are alike, with each pair in it', async () => {
		const first = ['Abigail', 'Bolko', 'Christa', 'Ottokar', 'Friedrich', 'Jutta', 'Hildegard', 'Sylvia', 'Mumtaz'];
		const rows = first.map((name) => `${name} Schroeder,Mayor,2010\n${name} Schroder,Mayor,2012\n`);
		const { report } = await opened(`name,post,from\n${rows.join('')}`);
		expect(report.toMend).toMatchObject([
			{
				about: ['alike'],
				what: '9 pairs of names are nearly alike. Is each one person?',
				mends: [{ label: 'No, all are two people', answer: { is: 'no' } }]
			}
		]);
		expect(report.toMend[0]?.each?.[0]).toMatchObject({
			what: 'Are “Friedrich Schroeder” and “Friedrich Schroder” one person?',
			mends: [{ label: 'One person' }, { label: 'Two people' }]
		});
	});

	test('still has its line once it is answered, with the other choice', async () => {
		const text = 'name,post,from,to\nAbdul Rahman,Mayor,2010,2012\nAbdul Rehman,Mayor,2012,2013\n';
		const { report } = await opened(text, [['same', 'Abdul Rahman', 'Abdul Rehman', 'yes']]);
		expect(report.toMend).toMatchObject([
			{ answer: 'yes', rows: [3], mends: [{ label: 'One person' }, { label: 'Two people' }] }
		]);
	});
});

describe('a name in several companies', () => {
	const row = (name: string, company: string) => `${name},${company},Director,2010,2012\n`;
	const text = `Name,Company,Role,From,To\n${row('Ada Lind', 'North')}${row('Ada Lind', 'South')}${row('Bo Ek', 'North')}${row('Bo Ek', 'West')}`;
	const holders = async (...answers: Parameters<typeof opened>[1] & object) =>
		datasetIn(await opened(text, answers)).people.map(({ name }) => name);

	test('is one person until the user says otherwise, which is asked once for all such names', async () => {
		const { report } = await opened(text);
		expect(await holders()).toEqual(['Ada Lind', 'Bo Ek']);
		expect(report.toMend).toMatchObject([
			{
				what: '2 names stand in several bodies. Is each one person?',
				mends: [{ label: 'One person each' }, { label: 'One in each body' }],
				each: [
					{ what: '“Ada Lind” stands in 2 bodies. Is this one person?', rows: [2, 3] },
					{ what: '“Bo Ek” stands in 2 bodies. Is this one person?', rows: [4, 5] }
				]
			}
		]);
	});

	test('can be somebody else in each, for all names or for one', async () => {
		const { people } = datasetIn(await opened(text, [['same', 'no']]));
		expect(people.map(({ name }) => name)).toEqual(['Ada Lind', 'Ada Lind', 'Bo Ek', 'Bo Ek']);
		expect(people.flatMap(({ aliases }) => aliases)).toEqual([]);
		expect(await holders(['same', 'Bo Ek', 'no'])).toEqual(['Ada Lind', 'Bo Ek', 'Bo Ek']);
		expect(await holders(['same', 'no'], ['same', 'Bo Ek', 'yes'])).toEqual(['Ada Lind', 'Ada Lind', 'Bo Ek']);
	});

	test('still has its line once it is answered', async () => {
		expect((await opened(text, [['same', 'no']])).report.toMend).toMatchObject([{ about: ['same'], answer: 'no' }]);
	});

	test('is not asked about where birth dates, or a list of people, tell who is who', async () => {
		const born = text.replaceAll('\n', ',1950\n').replace('To,1950', 'To,Born');
		expect(linesOf(await opened(born)).toMend).toEqual([]);
		const listed = await opened({ 'terms.csv': text, 'people.csv': 'Name,Age\nAda Lind,50\nBo Ek,60\n' });
		expect(linesOf(listed).toMend).toEqual([]);
	});

	test('that a row there says is the superior is the one of that company', async () => {
		const bosses = `Name,Company,Role,Reports to,From,To\nAda Lind,North,Chair,,2010,2012\nAda Lind,South,Chair,,2010,2012\nCy Moss,South,Clerk,Ada Lind,2010,2012\n`;
		const { posts, bodies } = datasetIn(await opened(bosses, [['same', 'no']]));
		const clerk = posts.find(({ name }) => name === 'Clerk');
		const chair = posts.find(({ id }) => id === clerk?.reportsTo);
		expect(bodies.find(({ id }) => id === chair?.body)?.name).toBe('South');
	});
});

test('a post is a body and a name, so that directors of two companies hold two posts', async () => {
	const text = 'Name,Company,Role,From,To\nAda,North,Director,2010,2012\nBo,South,Director,2010,2012\n';
	expect(datasetIn(await opened(text)).posts).toHaveLength(2);
});

test('a post has one seat if two hardly hold it at once, else the most at once', async () => {
	const text =
		'name,post,from,to\nAda,Chair,2010-01-01,2012-01-10\nBo,Chair,2012-01-01,2014-01-01\n' +
		'Ada,Member,2010,2014\nBo,Member,2010,2014\nCy,Member,2010,2014\n';
	expect(datasetIn(await opened(text)).posts.map(({ name, seats }) => [name, seats])).toEqual([
		['Chair', 1],
		['Member', 3]
	]);
});

test('heads may stand below a title', async () => {
	const dataset = datasetIn(await opened('My ministers,,,\n,,,\nName,Post held,From,To\nAda,Mayor,2010,2012\n'));
	expect(termsIn(dataset)).toEqual(['Ada, Mayor (List), 2010 to 2012']);
});

describe('the day of a fate', () => {
	test.each([
		['killed', 'fate date', 'Ada killed 2011-05-01, established'],
		['killed?', 'date of fate', 'Ada killed 2011-05-01, open'],
		['dead', 'status date', 'Ada died 2011-05-01, established'],
		['missing', 'date of status', 'Ada died 2011-05-01, open'],
		['alive', 'status date', 'Ada alive 2011-05-01, established'],
		['captured', 'date lost', 'Ada captured 2011-05-01, established'],
		['', 'date lost', 'Ada died 2011-05-01, established'],
		['', 'day of death', 'Ada died 2011-05-01, established']
	])('of %j stands in a column "%s"', async (fate, head, report) => {
		const given = await opened(`name,post,from,to,status,${head}\nAda,Mayor,2010,2013,${fate},2011-05-01\n`);

		expect(reportsIn(datasetIn(given))).toEqual([report]);
	});

	test('is that of a report too, where a row is one', async () => {
		const text = 'name,fate,date lost,claimant\nAda,captured,2011-05-01,BBC\nBo,,2011-05-02,BBC\n';

		expect(reportsIn(datasetIn(await opened(text)))).toEqual([
			'Ada captured 2011-05-01, established',
			'Bo died 2011-05-02, established'
		]);
	});

	test.each(['', 'suspended', 'see file'])('tells of no loss where the status is %j', async (status) => {
		const given = await opened(`name,post,from,to,status,status date\nAda,Mayor,2010,2013,${status},2011-05-01\n`);

		expect(reportsIn(datasetIn(given))).toEqual([]);
	});
});

test('columns that nobody knows are kept and shown under their own heads', async () => {
	const [term] = datasetIn(await opened('name,post,from,to,Shoe size\nAda,Mayor,2010,2012,38\n')).occupancies;
	expect(term?.extra).toEqual([{ title: 'Shoe size', text: '38' }]);
});

test('what a column is can be settled otherwise', async () => {
	const text = 'name,Guild,from,to\nAda,Mayor,2010,2012\n';
	expect(termsIn(datasetIn(await opened(text, [['column', 'list', 'Guild', 'post']])))).toEqual([
		'Ada, Mayor (List), 2010 to 2012'
	]);
});

test('it opens on the latest day with most in post', async () => {
	const text =
		'name,post,from,to\nAda,Mayor,2010-01-01,2012-01-01\nBo,Clerk,2011-01-01,2013-01-01\nCy,Clerk,2013-01-01,2014-01-01\n';
	expect(datasetIn(await opened(text)).opens).toBe('roster=everyone&date=2011-12-31');
});

test('files that hold nobody open nothing, and the report says so by its figures', async () => {
	const { dataset, report } = await opened('colour,weight\nred,2\nblue,3\n');
	expect(dataset).toBeUndefined();
	expect(report.understood).toMatchObject({ people: 0, rowsUsed: 0, rows: 2 });
});

test('ties of a network file join its people by their ids, however short these are', async () => {
	const nodes = '<nodes><node id="0" label="Ada Lind"/><node id="1" label="Bo Ek"/></nodes>';
	const gexf = `<gexf><graph>${nodes}<edges><edge id="0" source="0" target="1"/></edges></graph></gexf>`;
	const { dataset, report } = await opened({ 'net.gexf': gexf });
	expect(dataset?.people.map(({ name }) => name).sort()).toEqual(['Ada Lind', 'Bo Ek']);
	expect(report.understood).toMatchObject({ people: 2, ties: 1, years: undefined });
});

test('a day of death beside many terms is read once a column', async () => {
	const rows = Array.from({ length: 3000 }, (_, index) => `Person ${index},Post ${index % 9},2010,2012,2014-05-06\n`);
	const { dataset } = await opened(`name,post,from,to,died\n${rows.join('')}`);
	expect(dataset?.reports).toHaveLength(3000);
});

test('a question that was answered stays in the report with its answer, so that it can be taken back', async () => {
	const text = 'name,post,from,to\nAda,Mayor,3/4/2010,31 Nov 2012\n';
	const { report } = await opened(text, [
		['order', 'list', 'from', 'day-first'],
		['read-as', 'list', 'to', '31 Nov 2012', '2012-11-30']
	]);
	expect(report.toMend.map(({ about, answer, rows }) => [about[0], answer, rows])).toEqual([
		['order', 'day-first', [2]],
		['read-as', '2012-11-30', [2]]
	]);
});

describe('a file that holds no table', () => {
	const address = 'This is an address. Download it as a spreadsheet, or copy and paste it.';

	test.each([
		['x.json', '{"id":1,}', 'This is no valid JSON.'],
		['x.json', '[{"id":1}', 'This is no valid JSON.'],
		['x.jsonl', '{"id":1}\n{"id":2}\n', 'The file is JSON of no format that is known here.'],
		['x.csv', '', 'The file is empty.'],
		['x.csv', '\uFEFF \n\n', 'The file is empty.'],
		['x.txt', 'https://docs.google.com/spreadsheets/d/1a2b/edit#gid=0\n', address],
		['pasted.txt', 'https://contoso-my.sharepoint.com/:x:/g/personal/ada/Ea1', address],
		['x.txt', 'https://1drv.ms/x/s!Aa1', address]
	])('as %s with %j is told what it is', async (file, text, line) => {
		const given = await opened({ [file]: text });

		expect(given.dataset).toBeUndefined();
		expect(linesOf(given)).toEqual({ toMend: [], guessed: [], notUsed: [line] });
	});

	test('is another where one column holds addresses', async () => {
		const text = 'Name,Source\nAda,https://docs.google.com/spreadsheets/d/1a2b\n';
		expect(datasetIn(await opened(text)).people).toHaveLength(1);
	});
});

describe('the report says the years of the axis', () => {
	const yearsOf = ({ report }: Opened) => report.understood.years;

	test('which goes on to the day of the data where somebody is still in post', async () => {
		const given = await opened('name,role,from,to\nAda,Mayor,1998,present\n', [['day', '2026-11-30']]);

		expect(datasetIn(given).opens).toBe('roster=everyone&period=1998-01%2F2026-11&date=2026-11-30');
		expect(yearsOf(given)).toEqual(['1998', '2026']);
	});

	test('which ends on the day of the data, also where it is of a year that a record names', async () => {
		const given = await opened('name,role,from,to\nAda,Mayor,1998,2026-02-01\nBo,Mayor,2026-02-01,present\n', [
			['day', '2026-06-30']
		]);

		expect(datasetIn(given).opens).toContain('period=1998-01%2F2026-06');
	});

	test('which ends on the day of the data, though nobody says yet whether a term goes on', async () => {
		const given = await opened('name,role,from,to\nAda,Mayor,1998,2013-01-01\nBo,Mayor,2013-01-01,\n', [
			['day', '2026-11-30']
		]);

		expect(termsIn(datasetIn(given))[1]).toBe('Bo, Mayor (List), 2013-01-01 to 2013-01-02/..');
		expect(datasetIn(given).opens).toContain('period=1998-01%2F2026-11');
	});

	test('which ends with the last year that lists name', async () => {
		const given = await opened('name,role,year\nAda,Mayor,2013\nAda,Mayor,2014\n');

		expect(datasetIn(given).opens).toBe('roster=everyone&date=2014-12-31');
		expect(yearsOf(given)).toEqual(['2013', '2014']);
	});
});

test('years before Christ are dates, as words and as EDTF', async () => {
	const given = await opened('name,role,from,to\nCaesar,Dictator,49 BC,-0043-03-15\nAntony,Consul,-0043,44 BC\n');

	expect(termsIn(datasetIn(given))).toEqual([
		'Caesar, Dictator (List), -0048 to -0043-03-15',
		'Antony, Consul (List), -0043 to -0043'
	]);
	expect(given.report.toMend).toEqual([]);
});

test('a date that cannot have the order that the user says waits to be mended', async () => {
	const text = 'name,post,from\nAda,Mayor,25/06/2012\nBo,Clerk,3/4/2012\n';
	const given = await opened(text, [['order', 'list', 'from', 'month-first']]);
	expect(termsIn(datasetIn(given))).toEqual(['Ada, Mayor (List),  to ', 'Bo, Clerk (List), 2012-03-04 to ']);
	expect(given.report.toMend).toMatchObject([
		{
			what: 'There is no 25/06/2012.',
			mends: [{ label: '25 June 2012', answer: { is: '2012-06-25' } }, { label: 'Leave empty' }]
		}
	]);
	const mended = await opened(text, [
		['order', 'list', 'from', 'month-first'],
		['read-as', 'list', 'from', '25/06/2012', '2012-06-25']
	]);
	expect(termsIn(datasetIn(mended))[0]).toBe('Ada, Mayor (List), 2012-06-25 to ');
	expect(mended.report.toMend).toMatchObject([{ answer: '2012-06-25' }]);
});

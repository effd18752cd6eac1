import { describe, expect, test } from 'vitest';
import { fixtureFiles } from '../../../tests/fixtures/read-fixture.ts';
import { dayOf } from '../time/day.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { largestFile } from './decode.ts';
import { wordsOfProblem } from './problem-words.ts';
import type { Problem } from './problems.ts';
import { readDataset } from './read-dataset.ts';

type Files = Map<string, Uint8Array>;

/** The fixture with one file rewritten; without a change the file is left out. */
function guildWith(file: string, change: ((text: string) => string | Uint8Array) | undefined): Files {
	const files = fixtureFiles('guild');
	const changed = change?.(new TextDecoder().decode(files.get(file)));
	if (changed === undefined) files.delete(file);
	else files.set(file, typeof changed === 'string' ? new TextEncoder().encode(changed) : changed);
	return files;
}

function replaced(from: string, to: string): (text: string) => string {
	return (text) => {
		if (!text.includes(from)) throw new Error(`The fixture has no ${from}`);
		return text.replace(from, to);
	};
}

function problemsOf(files: Files): readonly Problem[] {
	const reading = readDataset('guild', files);
	return reading.ok ? reading.warnings : reading.problems;
}

function datasetOf(files: Files): Dataset {
	const reading = readDataset('guild', files);
	if (!reading.ok) throw new Error(reading.problems.map(wordsOfProblem).join('\n'));
	return reading.dataset;
}

const inBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const asWindows1252 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const asUtf16 = (text: string): Uint8Array =>
	Uint8Array.from([
		0xff,
		0xfe,
		...Array.from(text, (letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]).flat()
	]);

describe('a sound dataset', () => {
	test('reads without a problem', () => {
		expect(problemsOf(fixtureFiles('guild')).map(wordsOfProblem)).toEqual([]);
	});

	test('has every record, in the order of its table', () => {
		const { people, bodies, posts, occupancies, ties, reports, events, series, rosters, claims, sources, story } =
			datasetOf(fixtureFiles('guild'));

		expect(people.map(({ id }) => id)).toEqual(['ada', 'bruno', 'celia', 'dmitri', 'elin']);
		expect(
			[bodies, posts, occupancies, ties, reports, events, series, rosters, claims, sources, story].map(
				({ length }) => length
			)
		).toEqual([2, 4, 5, 2, 8, 2, 1, 2, 2, 3, 4]);
	});

	test('has the cells of a row as values', () => {
		const { people, posts, occupancies, rosters } = datasetOf(fixtureFiles('guild'));

		expect(people[0]).toMatchObject({
			fullName: 'Ada Märta Lindqvist',
			aliases: ['the Elder', 'Ada of the Mill'],
			birth: { text: '1961~', approximate: true },
			earlierReports: undefined,
			sources: ['S1', 'S2']
		});
		expect(people[3]?.note).toBe('Said to have left,\nand to have come back.');
		expect(posts[1]).toMatchObject({ seats: 1, reportsTo: 'master', confidence: 'high' });
		expect(occupancies[1]?.spell).toMatchObject({ start: { earliest: -Infinity }, end: undefined });
		expect(rosters[1]?.period).toEqual({ from: dayOf(2012, 6, 15), to: dayOf(2013, 12, 31) });
	});

	test('has nothing happen after it was published', () => {
		const { reports } = datasetOf(fixtureFiles('guild'));

		const occurred = reports.find(({ id }) => id === 'r-ada')?.occurred;

		expect(occurred).toMatchObject({ text: '2013-05', earliest: dayOf(2013, 5, 1), latest: dayOf(2013, 5, 20) });
	});

	test('has the points of a series on one line, in order of date', () => {
		const rows = (text: string): string => {
			const [header = '', first = '', second = ''] = text.split('\n');
			return [header, second, first, ''].join('\n');
		};

		const { series } = datasetOf(guildWith('series.csv', rows));

		expect(series).toMatchObject([{ id: 'looms', unit: 'percent', points: [{ id: 'p-2012' }, { id: 'p-2013' }] }]);
	});
});

test('a death may follow a capture', () => {
	const files = guildWith('reports.csv', (text) => text.replace('ada,died,2013-05-11', 'ada,captured,2013-04-30'));

	expect(problemsOf(files)).toEqual([]);
});

describe('a file of another making', () => {
	const same = datasetOf(fixtureFiles('guild'));

	test.each([
		['with a byte order mark', (text: string) => `\uFEFF${text}`],
		['with the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
		['with empty rows at its end', (text: string) => `${text}\n,,,,,,,,,,,,,,,,\n\n`],
		['without a last line end', (text: string) => text.trimEnd()]
	])('reads the same %s', (_, change) => {
		const files = guildWith('people.csv', change);

		expect(datasetOf(files)).toEqual(same);
		expect(problemsOf(files)).toEqual([]);
	});

	test.each([
		['windows-1252', asWindows1252],
		['utf-16le', asUtf16]
	])('reads the same in %s, with a warning that shows the first line with an accent', (encoding, change) => {
		const files = guildWith('people.csv', change);

		expect(datasetOf(files)).toEqual(same);
		expect(problemsOf(files)).toMatchObject([
			{ kind: 'other-encoding', severity: 'warning', encoding, place: { table: 'people', row: 2 } }
		]);
		expect(problemsOf(files).map(wordsOfProblem).join('')).toContain('Ada Märta Lindqvist');
	});

	test.each([
		['semicolons', ';', (text: string) => text.replaceAll(/"[^"]*"|,/g, (part) => (part === ',' ? ';' : part))],
		['tabs', '\t', (text: string) => text.replaceAll(/"[^"]*"|,/g, (part) => (part === ',' ? '\t' : part))]
	])('reads the same separated by %s, with a warning', (_, separator, change) => {
		const files = guildWith('posts.csv', change);

		expect(datasetOf(files)).toEqual(same);
		expect(problemsOf(files)).toMatchObject([{ kind: 'other-separator', severity: 'warning', separator }]);
	});
});

describe('a broken copy', () => {
	test.each<[string, string, string, string, Partial<Problem>]>([
		[
			'an id twice',
			'people.csv',
			'\nbruno,',
			'\nada,',
			{ kind: 'repeated-id', place: { table: 'people', row: 3, column: 'id' } }
		],
		[
			'an id of another table',
			'ties.csv',
			't-rival',
			'ada',
			{ kind: 'repeated-id', place: { table: 'ties', row: 3, column: 'id' } }
		],
		['an id of a series that a record has', 'series.csv', 'p-2012,looms', 'p-2012,ada', { kind: 'repeated-id' }],
		[
			'an id of a story view that a record has',
			'datapackage.json',
			'"id": "tower"',
			'"id": "elin"',
			{ kind: 'repeated-id' }
		],
		['an id with a space', 'events.csv', 'e-fair', 'e fair', { kind: 'unreadable-id' }],
		['a roster with the id of everyone', 'rosters.csv', 'speakers,', 'everyone,', { kind: 'reserved-id' }],
		[
			'a person nobody knows',
			'ties.csv',
			't-rival,dmitri',
			't-rival,dimitri',
			{ kind: 'no-such-record', place: { table: 'ties', row: 3, column: 'from' } }
		],
		[
			'a member nobody knows',
			'rosters.csv',
			'ada;bruno',
			'ada;berta',
			{ kind: 'no-such-record', place: { table: 'rosters', row: 2, column: 'members' } }
		],
		['a member twice', 'rosters.csv', 'ada;bruno', 'ada;ada', { kind: 'listed-twice' }],
		[
			'no members',
			'rosters.csv',
			'dmitri;elin',
			'',
			{ kind: 'empty-cell', place: { table: 'rosters', row: 3, column: 'members' } }
		],
		['a source nobody knows', 'bodies.csv', 'true,,S1', 'true,,S9', { kind: 'no-such-record' }],
		[
			'a source of the story nobody knows',
			'datapackage.json',
			'["S2"]',
			'["S9"]',
			{ kind: 'no-such-record', place: { table: 'datapackage.json', column: 'cadre.story.2.sources' } }
		],
		['a side nobody knows', 'reports.csv', 'town;media', 'town;city', { kind: 'no-such-record' }],
		['a related report nobody knows', 'reports.csv', ',r-charter,', ',r-nothing,', { kind: 'no-such-record' }],
		[
			'no source',
			'events.csv',
			',organisation,,S1',
			',organisation,,',
			{ kind: 'empty-cell', place: { table: 'events', row: 3, column: 'sources' } }
		],
		[
			'no name',
			'people.csv',
			'elin,Elin Roux',
			'elin,',
			{ kind: 'empty-cell', place: { table: 'people', row: 6, column: 'name' } }
		],
		[
			'30 February',
			'occupancies.csv',
			'2012-09-15',
			'2016-02-30',
			{ kind: 'unreadable-date', place: { table: 'occupancies', row: 5, column: 'end' } }
		],
		['an end that is not known', 'occupancies.csv', '2012-10,', '2012-10/,', { kind: 'unreadable-date' }],
		['a month for a day', 'rosters.csv', '2012-10-31', '2012-10', { kind: 'unreadable-day' }],
		[
			'a period from later to earlier',
			'rosters.csv',
			'2012-01/2014-12',
			'2014-12/2012-01',
			{ kind: 'unreadable-period' }
		],
		[
			'a decimal comma',
			'series.csv',
			'12.5',
			'"12,5"',
			{ kind: 'unreadable-number', place: { table: 'series', row: 3, column: 'value' } }
		],
		['half a seat', 'posts.csv', 'council,1,finance', 'council,0.5,finance', { kind: 'unreadable-number' }],
		['a body perhaps collegial', 'bodies.csv', 'true', 'yes', { kind: 'not-true-or-false' }],
		[
			'a verdict of its own',
			'reports.csv',
			',refuted,',
			',wrong,',
			{ kind: 'not-one-of', place: { table: 'reports', row: 3, column: 'verdict' } }
		],
		['a link to a folder', 'sources.csv', 'https://example.org/ledger', 'C:\\ledger', { kind: 'unreadable-link' }],
		[
			'an end before the start',
			'occupancies.csv',
			'2011-03~,2013-02',
			'2011-03~,2011-02',
			{ kind: 'ends-before-it-starts', place: { table: 'occupancies', row: 4, column: 'end' } }
		],
		[
			'a tie that ends before it starts',
			'ties.csv',
			'2011/2012,2013',
			'2011/2012,2010',
			{ kind: 'ends-before-it-starts' }
		],
		['a tie to itself', 'ties.csv', 'dmitri,celia', 'dmitri,dmitri', { kind: 'tie-to-itself' }],
		[
			'a report of what was to come',
			'reports.csv',
			'2012-11-03,2012-11-05',
			'2012-11-13,2012-11-05',
			{ kind: 'occurred-after-published', place: { table: 'reports', row: 3, column: 'occurred' } }
		],
		[
			'two losses on two days',
			'reports.csv',
			'2013-05-11',
			'2013-04-30',
			{ kind: 'losses-disagree', place: { table: 'reports', row: 6, column: 'occurred' } }
		],
		[
			'a capture after a death',
			'reports.csv',
			'died,2013-05-11',
			'captured,2013-05-30',
			{ kind: 'captured-after-death', place: { table: 'reports', row: 6, column: 'occurred' } }
		],
		[
			'posts in a circle',
			'posts.csv',
			'leadership,1,,',
			'leadership,1,deputy,',
			{ kind: 'command-circle', place: { table: 'posts', row: 2, column: 'reports_to' } }
		],
		['points of one series with two units', 'series.csv', '12.5,15,percent', '12.5,15,km2', { kind: 'series-differs' }],
		['an upper end below the value', 'series.csv', '12.5,15', '12.5,5', { kind: 'range-reversed' }],
		['a link where no copy can be linked', 'sources.csv', ',original,', ',none,', { kind: 'link-without-copy' }],
		[
			'a claim with a day outside the period',
			'claims.csv',
			'2013-06-30',
			'2023-06-30',
			{ kind: 'unreadable-view', place: { table: 'claims', row: 2, column: 'view' } }
		],
		[
			'a story view of nobody',
			'datapackage.json',
			'select=dmitri',
			'select=dimitri',
			{ kind: 'unreadable-view', place: { table: 'datapackage.json', column: 'cadre.story.1.view' } }
		],
		['a story view on a story view', 'datapackage.json', 'select=dmitri', 'story=list', { kind: 'unreadable-view' }],
		[
			'a column less',
			'ties.csv',
			',confidence,',
			',sureness,',
			{ kind: 'missing-column', place: { table: 'ties', row: 1, column: 'confidence' } }
		],
		['a column twice', 'ties.csv', ',start,', ',end,', { kind: 'repeated-column' }],
		[
			'a line break without quotes',
			'events.csv',
			'The autumn fair',
			'The autumn\nfair',
			{ kind: 'ragged-row', place: { table: 'events', row: 2 } }
		],
		[
			'a comma without quotes',
			'events.csv',
			'A new seal',
			'A new, round seal',
			{ kind: 'ragged-row', place: { table: 'events', row: 3 } }
		],
		[
			'a quote that is never closed',
			'events.csv',
			'The autumn fair',
			'"The autumn fair',
			{ kind: 'unclosed-quote', place: { table: 'events', row: 2 } }
		],
		['a descriptor that is not JSON', 'datapackage.json', '"name"', 'name', { kind: 'not-json' }],
		[
			'a descriptor without a finding',
			'datapackage.json',
			'"finding"',
			'"findings"',
			{ kind: 'wrong-property', place: { table: 'datapackage.json', column: 'cadre.finding' } }
		],
		[
			'a story view without a title',
			'datapackage.json',
			'"title": "A rumour",',
			'',
			{ kind: 'wrong-property', place: { table: 'datapackage.json', column: 'cadre.story.2.title' } }
		],
		['another name', 'datapackage.json', '"name": "guild"', '"name": "gild"', { kind: 'other-name' }],
		[
			'a table that is not described',
			'datapackage.json',
			'"path": "ties.csv"',
			'"path": "tie.csv"',
			{ kind: 'table-not-described' }
		],
		[
			'a column that is not described',
			'datapackage.json',
			'"name": "birth"',
			'"name": "born"',
			{ kind: 'column-not-described', place: { table: 'people', row: 1, column: 'birth' } }
		],
		[
			'a field without a column',
			'datapackage.json',
			'"name": "birth"',
			'"name": "born"',
			{ kind: 'field-without-column' }
		],
		[
			'a field of another type',
			'datapackage.json',
			'"name": "seats",\n						"type": "integer"',
			'"name": "seats",\n						"type": "string"',
			{
				kind: 'described-otherwise',
				place: { table: 'datapackage.json', column: 'resources.2.schema.fields (posts.seats).type' },
				given: 'string',
				expected: 'integer'
			}
		],
		[
			'another primary key',
			'datapackage.json',
			'"primaryKey": "id"',
			'"primaryKey": ["id", "name"]',
			{
				kind: 'described-otherwise',
				place: { table: 'datapackage.json', column: 'resources.0.schema.primaryKey (people)' },
				given: '["id","name"]',
				expected: '["id"]'
			}
		],
		[
			'no primary key',
			'datapackage.json',
			'"primaryKey": "id"',
			'"primaryKeys": "id"',
			{ kind: 'described-otherwise', given: '[]', expected: '["id"]' }
		],
		[
			'a foreign key to another table',
			'datapackage.json',
			'"resource": "bodies"',
			'"resource": "people"',
			{
				kind: 'described-otherwise',
				place: { table: 'datapackage.json', column: 'resources.2.schema.foreignKeys (posts)' },
				expected:
					'[{"fields":["body"],"reference":{"resource":"bodies","fields":["id"]}}, {"fields":["reports_to"],"reference":{"fields":["id"]}}]'
			}
		],
		[
			'no foreign keys',
			'datapackage.json',
			'"foreignKeys"',
			'"keys"',
			{
				kind: 'described-otherwise',
				given: '[]',
				place: { table: 'datapackage.json', column: 'resources.2.schema.foreignKeys (posts)' }
			}
		],
		[
			'a foreign key that is none',
			'datapackage.json',
			'"fields": "body"',
			'"fields": 1',
			{
				kind: 'wrong-property',
				place: { table: 'datapackage.json', column: 'resources.2.schema.foreignKeys.0.fields' }
			}
		]
	])('with %s does not read', (_, file, from, to, problem) => {
		const reading = readDataset('guild', guildWith(file, replaced(from, to)));

		expect(reading.ok).toBe(false);
		expect(problemsOf(guildWith(file, replaced(from, to)))).toContainEqual(
			expect.objectContaining({ severity: 'error', ...problem })
		);
	});

	test.each<[string, string, string, string, Partial<Problem>]>([
		['a source that nothing uses', 'sources.csv', 'S3,', 'S4,The town,Rolls,,,none,\nS3,', { kind: 'unused-source' }],
		['a copy without a link', 'sources.csv', 'https://example.org/ledger', '', { kind: 'copy-without-link' }]
	])('with %s reads with a warning', (_, file, from, to, problem) => {
		const reading = readDataset('guild', guildWith(file, replaced(from, to)));

		expect(reading).toMatchObject({ ok: true, warnings: [{ severity: 'warning', ...problem }] });
	});

	test.each([
		[
			'the table itself named in a foreign key',
			'"reference": {\n							"fields": "id"',
			'"reference": {\n							"resource": "posts",\n							"fields": "id"'
		],
		['names of fields in brackets', '"primaryKey": "id"', '"primaryKey": ["id"]']
	])('with %s reads', (_, from, to) => {
		expect(problemsOf(guildWith('datapackage.json', replaced(from, to)))).toEqual([]);
	});

	test('with a resource of another name than its file, reads where the foreign keys use that name', () => {
		const renamed = (text: string) => text.replace('"name": "bodies"', '"name": "houses"');
		const followed = (text: string) => text.replace('"resource": "bodies"', '"resource": "houses"');

		expect(problemsOf(guildWith('datapackage.json', renamed))).toMatchObject([{ kind: 'described-otherwise' }]);
		expect(problemsOf(guildWith('datapackage.json', (text) => followed(renamed(text))))).toEqual([]);
	});

	test('with a column that nothing reads, reads with a warning', () => {
		const files = guildWith('bodies.csv', (text) => text.replaceAll(/$(?=\n)/gm, ',x').replace(',x', ',extra'));
		const json = new TextDecoder().decode(files.get('datapackage.json'));
		const field = '{ "name": "collegial"';
		files.set(
			'datapackage.json',
			inBytes(
				json.replace(
					/\{\s*"name": "collegial"/,
					`{ "name": "extra", "type": "string", "description": "More" }, ${field}`
				)
			)
		);

		expect(readDataset('guild', files)).toMatchObject({ ok: true, warnings: [{ kind: 'unknown-column' }] });
	});

	test.each([...fixtureFiles('guild').keys()])('without %s does not read, and says so first', (file) => {
		const table = file.replace('.csv', '');

		expect(problemsOf(guildWith(file, undefined))[0]).toEqual({
			kind: 'missing-file',
			severity: 'error',
			place: { table }
		});
	});

	test.each(['people', 'rosters', 'sources'])('with no %s does not read', (table) => {
		const files = guildWith(`${table}.csv`, (text) => text.slice(0, text.indexOf('\n') + 1));

		expect(problemsOf(files)[0]).toEqual({ kind: 'empty-table', severity: 'error', place: { table } });
	});

	test('with no ties reads', () => {
		const files = guildWith('ties.csv', (text) => text.slice(0, text.indexOf('\n') + 1));

		expect(datasetOf(files).ties).toEqual([]);
	});

	test('with an empty file lacks every column', () => {
		const kinds = problemsOf(guildWith('bodies.csv', () => '')).map(
			({ kind, place }) => `${kind} ${place.column ?? ''}`
		);

		expect(kinds).toEqual(expect.arrayContaining(['missing-column id', 'missing-column name']));
	});

	test('with a file over the limit does not read, and says how large it is', () => {
		const files = guildWith('reports.csv', () => new Uint8Array(largestFile + 1).fill(65));

		expect(problemsOf(files)).toContainEqual({
			kind: 'too-large',
			severity: 'error',
			place: { table: 'reports' },
			bytes: largestFile + 1,
			limit: largestFile
		});
	});

	test('with a workbook for a table does not read', () => {
		const files = guildWith('people.csv', () => Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]));

		expect(problemsOf(files)[0]).toMatchObject({ kind: 'not-text', place: { table: 'people' } });
	});

	test('with a table of another name says that it is not read', () => {
		const files = fixtureFiles('guild').set('peoples.csv', inBytes('id\n'));

		expect(problemsOf(files)).toMatchObject([{ kind: 'unknown-file', severity: 'warning' }]);
	});
});

describe('problems', () => {
	test('are gathered from all files, not only the first', () => {
		const files = guildWith('people.csv', replaced('1970-04-02', '1970-04-31'));
		files.set('ties.csv', inBytes('id,from,to,kind,start,end,confidence,note,sources\nt,ada,zoe,friend,,,high,,S1\n'));

		expect(problemsOf(files).map(({ kind }) => kind)).toEqual(['no-such-record', 'unreadable-date', 'not-one-of']);
	});

	test('of one row make no others where its id is named', () => {
		const files = guildWith('people.csv', replaced('elin,Elin Roux,,,,,', 'elin,Elin Roux,,,,1999-13,'));

		expect(problemsOf(files).map(({ kind }) => kind)).toEqual(['unreadable-date']);
	});

	test('are cut short where very many are alike', () => {
		const files = guildWith('events.csv', (text) => text + 'e-more,never,Something,,military,,S1\n'.repeat(5000));

		const problems = problemsOf(files);

		expect(problems.length).toBeLessThan(500);
		expect(problems).toContainEqual(
			expect.objectContaining({ kind: 'more-alike', of: 'unreadable-date', count: 4900, severity: 'error' })
		);
	});

	test('say where they are, what is wrong and what to do', () => {
		const [problem] = problemsOf(guildWith('people.csv', replaced('1970-04-02', '1970-04-31')));

		expect(problem === undefined ? '' : wordsOfProblem(problem)).toMatch(
			/^people, row 3, column birth: "1970-04-31" is no date that exists\. Write a year, month or day/
		);
	});
});

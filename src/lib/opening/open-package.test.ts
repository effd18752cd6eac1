import { describe, expect, test } from 'vitest';
import { type Change, changedFiles } from '../../../tests/fixtures/changed-guild.ts';
import { fixtureFiles, readFixture } from '../../../tests/fixtures/read-fixture.ts';
import { day } from '../../../tests/fixtures/small.ts';
import { hasClocks } from '../dataset/publication.ts';
import { parseView } from '../view/view-query.ts';
import type { Problem } from '../reading/problems/problem-list.ts';
import { wholePeriod } from '../dataset/whole-period.ts';
import { openPackage } from './open-package.ts';

const inBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function problemsOf(files: ReadonlyMap<string, Uint8Array>): readonly Problem[] {
	const { problems, remarks } = openPackage(files);
	return [...problems, ...remarks];
}

test('a sound dataset reads without a warning', () => {
	expect(openPackage(changedFiles())).toMatchObject({ dataset: { id: 'guild' }, problems: [], remarks: [] });
});

test('the cells of a row are values', () => {
	const { people, posts, occupancies, rosters } = readFixture('guild');

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
	expect(rosters[1]?.period).toEqual({ from: day('2012-06-15'), to: day('2013-12-31') });
});

test('a dataset with a warning reads, one with an error does not', () => {
	expect(openPackage(changedFiles(['sources.csv', 'https://example.org/ledger', '']))).toMatchObject({
		dataset: { id: 'guild' },
		remarks: [{ kind: 'copy-without-link', severity: 'warning' }]
	});
	expect(openPackage(changedFiles(['ties.csv', '2011/2012', 'once']))).toMatchObject({
		dataset: undefined,
		problems: [{ kind: 'unreadable-date', severity: 'error' }]
	});
});

describe('every check is made:', () => {
	test.each<[Problem['kind'], Change]>([
		['missing-column', ['ties.csv', ',confidence,', ',sureness,']],
		['repeated-column', ['ties.csv', ',start,', ',end,']],
		['ragged-row', ['events.csv', 'A new seal', 'A new, round seal']],
		['repeated-id', ['people.csv', '\nbruno,', '\nada,']],
		['no-such-record', ['ties.csv', 't-rival,dmitri', 't-rival,dimitri']],
		['unused-source', ['sources.csv', 'S3,', 'S4,The town,Rolls,,,none,\nS3,']],
		['tie-to-itself', ['ties.csv', 'dmitri,celia', 'dmitri,dmitri']],
		['command-circle', ['posts.csv', 'leadership,1,,', 'leadership,1,deputy,']],
		['losses-disagree', ['reports.csv', '2013-05-11', '2013-04-30']],
		['unreadable-view', ['claims.csv', '2013-06-30', '2023-06-30']],
		['described-otherwise', ['datapackage.json', '"primaryKey": "id"', '"primaryKeys": "id"']],
		['wrong-property', ['datapackage.json', '"finding"', '"findings"']]
	])('%s is found', (kind, change) => {
		expect(problemsOf(changedFiles(change)).map((problem) => problem.kind)).toContain(kind);
	});
});

describe('files', () => {
	test.each(['people', 'rosters', 'sources'])('must have %s.csv among them where the dataset is published', (table) => {
		const files = fixtureFiles('guild');
		files.delete(`${table}.csv`);

		expect(problemsOf(files)[0]).toEqual({ kind: 'missing-file', severity: 'error', place: { table } });
	});

	test('that are gone must not be described; the line to cut is named', () => {
		const files = fixtureFiles('guild');
		files.delete('series.csv');
		const lines = new TextDecoder().decode(files.get('datapackage.json')).split('\n');

		const [problem] = problemsOf(files).filter(({ kind }) => kind === 'no-such-file');

		expect(lines[problem?.place.row ?? 0]).toContain('"name": "series"');
	});

	test('with names of no table are not read, with a warning', () => {
		const files = fixtureFiles('guild').set('peoples.csv', inBytes('id\n')).set('README.md', inBytes('Read me.\n'));

		expect(problemsOf(files)).toEqual([{ kind: 'unknown-file', severity: 'warning', place: { table: 'peoples.csv' } }]);
	});

	test('are in a folder of the name that the descriptor gives', () => {
		const renamed = changedFiles(['datapackage.json', '"name": "guild"', '"name": "gild"']);
		const inFolder = new Map([...renamed].map(([name, bytes]) => [`guild/${name}`, bytes]));

		expect(problemsOf(inFolder)).toEqual([
			{
				kind: 'other-name',
				severity: 'error',
				given: 'gild',
				folder: 'guild',
				place: { table: 'datapackage.json', column: 'name', row: 3, lastRow: 3 }
			}
		]);
	});

	test('of tables but people, rosters and sources may be empty but for a header', () => {
		const files = fixtureFiles('guild');
		files.set('ties.csv', inBytes('id,from,to,kind,start,end,confidence,note,sources\n'));

		expect(openPackage(files)).toMatchObject({ dataset: { ties: [] } });
	});
});

describe('problems', () => {
	test('are gathered from all files, not only the first', () => {
		const files = changedFiles(
			['people.csv', '1970-04-02', '1970-04-31'],
			['ties.csv', 't-rival,dmitri,celia,rivalry', 't-rival,dmitri,zoe,quarrel']
		);

		expect(problemsOf(files).map(({ kind }) => kind)).toEqual(['not-declared', 'no-such-record', 'unreadable-date']);
	});

	test('of one row make no others where its id is named', () => {
		const files = changedFiles([
			'people.csv',
			'dmitri,Dmitri Vale,,,Westmark,',
			'dmitri,Dmitri Vale,,,Westmark,1999-13'
		]);

		expect(problemsOf(files).map(({ kind }) => kind)).toEqual(['unreadable-date']);
	});

	test('of a table that is missing make no others in the views', () => {
		const files = fixtureFiles('guild');
		files.delete('reports.csv');

		expect(problemsOf(files).map(({ kind }) => kind)).not.toContain('unreadable-view');
	});
});

describe('a dataset of one’s own', () => {
	const cartel = new Map(
		Object.entries({
			'people.csv': 'id,name\nramon,Ramón Ortega\nnico,Nicolás Prado\n',
			'occupancies.csv': 'person,post,start,end\nramon,Head,2008,2014-03-02\nNicolás Prado,Guard,2010~,\n',
			'reports.csv': 'person,what,occurred\nramon,killed,2014-03-02\n'
		}).map(([name, text]) => [name, inBytes(text)])
	);

	test('needs neither sources nor a descriptor, and its records are complete', () => {
		const { dataset, problems, remarks } = openPackage(cartel);

		expect([problems, remarks]).toEqual([[], []]);
		expect(dataset?.occupancies.map(({ person, post }) => [person, post])).toEqual([
			['ramon', 'head'],
			['nico', 'guard']
		]);
		expect(dataset?.reports).toMatchObject([{ person: 'ramon', verdict: 'established', published: undefined }]);
		expect(dataset?.window).toBe(Infinity);
		expect([...(dataset?.people ?? []), ...(dataset?.reports ?? [])].every(({ sources }) => sources.length === 1)).toBe(
			true
		);
	});

	test('leaves out a row without a name and what rests on it, and says so in remarks', () => {
		const files = new Map([...cartel, ['people.csv', inBytes('id,name\nramon,Ramón\nnico,\n')]]);

		const { dataset, problems, remarks } = openPackage(files);

		expect(problems).toEqual([]);
		expect(remarks).toMatchObject([
			{ kind: 'no-such-record', id: 'Nicolás Prado', severity: 'warning', place: { table: 'occupancies', row: 3 } },
			{ kind: 'empty-cell', severity: 'warning', place: { table: 'people', row: 3, column: 'name' } }
		]);
		expect(dataset?.people.map(({ id }) => id)).toEqual(['ramon']);
		expect(dataset?.occupancies.map(({ person }) => person)).toEqual(['ramon']);
	});

	test('counts a cell that cannot be read as empty, until it is mended', () => {
		const files = new Map([
			...cartel,
			['occupancies.csv', inBytes('person,post,start,end\nramon,Head,once,2014\nnico,Guard,2012,2010\n')] as const
		]);

		const { dataset, remarks } = openPackage(files);

		expect(remarks.map(({ kind, place }) => [kind, place.row, place.column])).toEqual([
			['unreadable-date', 2, 'start'],
			['ends-before-it-starts', 3, 'end']
		]);
		expect(dataset?.occupancies.map(({ spell }) => [spell.start?.text, spell.end?.text])).toEqual([
			[undefined, '2014'],
			['2012', undefined]
		]);
	});

	test('may have ids of any form, which are then made plain', () => {
		const files = new Map([...cartel, ['people.csv', inBytes('id,name\nramon,Ramón\np_1,Nicolás Prado\n')]]);

		expect(openPackage(files)).toMatchObject({
			problems: [],
			remarks: [],
			dataset: { people: [{ id: 'ramon' }, { id: 'p-1' }], occupancies: [{ person: 'ramon' }, { person: 'p-1' }] }
		});
	});

	test('cannot be shown without anybody', () => {
		expect(problemsOf(new Map([['people.csv', inBytes('name\n')]]))[0]).toMatchObject({ kind: 'empty-table' });
	});

	test('can be shown without any date, which is a remark', () => {
		const { dataset, problems, remarks } = openPackage(new Map([['people.csv', inBytes('name\nAda\n')]]));

		expect([problems, remarks]).toMatchObject([[], [{ kind: 'no-dates' }]]);
		expect(dataset).toMatchObject({ time: 'none', people: [{ name: 'Ada' }] });
		expect(dataset && wholePeriod(dataset)).toEqual({ from: 0, to: 0 });
	});

	test('says which of its columns are not read, and what they may mean', () => {
		const files = new Map([...cartel, ['occupancies.csv', inBytes('person,post,from\nramon,Head,2008\n')]]);

		expect(problemsOf(files)).toMatchObject([{ kind: 'nearly-a-column', nearest: 'start', severity: 'warning' }]);
	});

	test('has one clock where no report says when it was published', () => {
		const { dataset } = openPackage(cartel);
		if (dataset === undefined) throw new RangeError('not read');

		expect(hasClocks(dataset)).toBe(false);
		expect(parseView(new URLSearchParams('clock=then'), dataset)).toMatchObject({ view: { lens: { clock: 'today' } } });
	});

	test('has its tables as they stand in the files, with what was completed nowhere in them', () => {
		const { tables } = openPackage(cartel);

		expect([...tables.keys()].sort()).toEqual(['occupancies', 'people', 'reports']);
		expect(tables.get('people')).toMatchObject({ file: 'people.csv', rows: [{ number: 2 }, { number: 3 }] });
		expect([...(tables.get('reports')?.columns.keys() ?? [])]).toEqual(['person', 'what', 'occurred']);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadsheets } from '../formats/workbook/spreadsheets.ts';
import { openDataset } from './open-dataset.ts';
import type { Opened } from './opened.ts';
import type { ImportReport, ReportItem } from './report/import-report.ts';
import { answered, noAnswers } from './recipe.ts';

const words = [
	...['', ' ', 'Ada Lind', 'Bo Chen', 'Lind, Ada', 'Dr Ada Lind', 'Ada; Bo', 'Cy Moss and Di Ray', 'vacant', '雪梅'],
	...[
		'2010',
		'2011-12',
		'11/6/2017',
		'31/11/2017',
		'44 BC',
		'-0043',
		'-2014',
		'2010/11',
		'step 3',
		'1390',
		'41000',
		'present',
		'c. 2014',
		'2014/..',
		'then',
		'NaN'
	],
	...['__proto__', 'constructor', 'toString', '1', '2', '3', 'x', 'yes', '-', '=1+1', 'https://example.org/a b'],
	...['killed', 'captured 2016, escaped 2015', 'resigned', 'dead?', 'Mayor', 'Minister of War', 'Minister of Defence'],
	'a very long note '.repeat(30)
];
const knownHeads = [
	...[
		'Name',
		'First name',
		'Last name',
		'Post',
		'Body',
		'From',
		'To',
		'Reports to',
		'How it ended',
		'Status',
		'Killed'
	],
	...[
		'Source',
		'Target',
		'Type',
		'Year',
		'Date',
		'Id',
		'person_id',
		'Rank',
		'Seats',
		'Acting',
		'Born',
		'Also known as'
	],
	...[
		'City',
		'President',
		'Treasurer',
		'2010',
		'2011',
		'2012',
		'1 May 2013',
		'__proto__',
		'constructor',
		'Event',
		'Note'
	],
	'What do you think of the person who held this office in the last of all these years'
];
const cell = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.string({ maxLength: 12 }));
const head = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...knownHeads) }, cell);

const table = fc
	.integer({ min: 1, max: 6 })
	.chain((width) =>
		fc
			.tuple(
				fc.array(head, { minLength: width, maxLength: width }),
				fc.array(fc.array(cell, { minLength: 0, maxLength: width + 1 }), { maxLength: 7 })
			)
			.map(([heads, rows]) => [heads, ...rows])
	);

/** A list of who held what, and two columns more, one of which tells a time. */
const listOfTerms = fc
	.tuple(
		fc.constantFrom('From', 'To', 'Year', 'Date', 'Killed', 'Born'),
		head,
		fc.array(fc.tuple(fc.constantFrom('Ada Lind', 'Bo Chen'), fc.constant('Mayor'), cell, cell), {
			minLength: 1,
			maxLength: 7
		})
	)
	.map(([time, other, rows]) => [['Name', 'Post', time, other], ...rows]);

function csvOf(rows: readonly (readonly string[])[], separator: string): string {
	return rows.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(separator)).join('\n');
}

/** A text with a stretch taken out, and another put in. */
function mutated(text: string): fc.Arbitrary<string> {
	const place = fc.nat({ max: text.length });
	const put = fc.constantFrom('', '"', '<', '{', '}', '[', ',', '\n', '\0', '__proto__', text.slice(0, 40));
	return fc
		.tuple(place, fc.nat({ max: 12 }), put)
		.map(([at, length, between]) => text.slice(0, at) + between + text.slice(at + length));
}

const fileName = fc.constantFrom(
	'list.csv',
	'people.csv',
	'codebook.csv',
	'__proto__.csv',
	'constructor',
	'a/2014-05.txt'
);

/** What holds of whatever was opened. */
function check({ dataset, report, recipe, sheets }: Opened): void {
	for (const list of [report.toMend, report.guessed, report.notUsed]) {
		for (const { what } of list) expect(longestSentence(what), what).toBeLessThanOrEqual(20);
		// The page tells lines apart by what they are about.
		expect(new Set(list.map(({ about }) => JSON.stringify(about))).size).toBe(list.length);
	}
	// A worker sends it.
	expect(() => structuredClone({ dataset, report, recipe, sheets })).not.toThrow();
	expect(Object.getPrototypeOf({})).toBe(Object.prototype);
}

function longestSentence(text: string): number {
	return Math.max(
		...text.split(/[.?!;](?:\s|$)/).map((sentence) => sentence.split(/\s+/).filter((word) => word !== '').length)
	);
}

/** Opens files, and again with the first answers that the report offers. */
async function openAndAnswer(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
	const first = await openDataset(files);
	check(first);
	const mends = [...first.report.toMend, ...first.report.guessed].flatMap((item) => item.mends.slice(0, 1));
	const recipe = mends.reduce((before, { answer }) => answered(before, answer), noAnswers);
	check(await openDataset(files, recipe));
}

/** The lines of a report, and those that stand within others. */
function itemsIn({
	toMend,
	guessed,
	notUsed
}: Pick<ImportReport, 'toMend' | 'guessed' | 'notUsed'>): readonly ReportItem[] {
	return [...toMend, ...guessed, ...notUsed].flatMap((item) => [item, ...(item.each ?? [])]);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('whatever files hold, they open, with and without answers, and the report speaks in short sentences', () => {
	// Tables of a few columns; three hundred runs meet each head with each kind of cell, and most pairs of heads.
	test('tables', async () => {
		const files = fc.dictionary(fileName, fc.tuple(table, fc.constantFrom(',', ';', '\t')), { minKeys: 1, maxKeys: 3 });
		await fc.assert(
			fc.asyncProperty(files, async (given) => {
				const named = Object.entries(given).map(
					([name, [rows, separator]]) => [name, bytesOf(csvOf(rows, separator))] as const
				);
				await openAndAnswer(new Map(named));
			}),
			{ numRuns: 300 }
		);
	});

	// Each run answers one of some four mends; three hundred meet each kind of question several times.
	test('each answered mend still has a line in the report, so that it can be taken back', async () => {
		await fc.assert(
			fc.asyncProperty(fc.oneof(table, listOfTerms), fc.nat(), async (rows, nth) => {
				const files = new Map([['list.csv', bytesOf(csvOf(rows, ','))]]);
				const mends = itemsIn((await openDataset(files)).report).flatMap((item) => item.mends);
				const mend = mends[nth % mends.length];
				if (mend === undefined) return;

				const { report } = await openDataset(files, answered(noAnswers, mend.answer));
				const line = itemsIn(report).find(({ about }) => JSON.stringify(about) === JSON.stringify(mend.answer.about));
				expect(line?.answer, `${mend.label}: ${JSON.stringify(mend.answer)}`).toBe(mend.answer.is);
			}),
			{ numRuns: 300 }
		);
	});

	// A workbook takes some 20 ms to write and read; thirty runs keep it quick, since its sheets are opened as tables are.
	test('workbooks, whole and broken', async () => {
		const { writeXlsx } = await spreadsheets();
		const workbook = fc.tuple(
			fc.uniqueArray(fc.constantFrom('People', 'Terms', 'Codebook', 'constructor'), { minLength: 1 }),
			table
		);
		await fc.assert(
			fc.asyncProperty(workbook, fc.option(fc.nat()), async ([names, rows], broken) => {
				const sheets = names.map((name) => ({ name, rows: rows.map((row) => [...row]) }));
				const bytes = new Uint8Array(await writeXlsx({ sheets }));
				if (broken !== null) bytes[broken % bytes.length] = (bytes[broken % bytes.length] ?? 0) ^ 0xff;
				await openAndAnswer(new Map([['a.xlsx', bytes]]));
			}),
			{ numRuns: 30 }
		);
	});

	const texts = {
		'node-link JSON':
			'{"directed":true,"nodes":[{"id":"__proto__","name":"Ada"},{"id":2}],"links":[{"source":"__proto__","target":2,"year":2010}]}',
		Popolo:
			'{"persons":[{"id":"constructor","name":"Ada"}],"organizations":[{"id":"o","name":"Council"}],"memberships":[{"person_id":"constructor","organization_id":"o","role":"Mayor","start_date":"2010"}]}',
		'JSON records': '[{"name":"Ada","post":"Mayor","from":"2010","__proto__":"x"},{"name":"Bo","constructor":{"a":1}}]',
		'a Data Package':
			'{"resources":[{"name":"people","path":"list.csv","schema":{"primaryKey":"id","foreignKeys":[{"fields":"boss","reference":{"fields":"id"}}]}}]}',
		GEXF: '<gexf version="1.3"><graph mode="dynamic" timeformat="date" defaultedgetype="directed"><nodes><node id="__proto__" label="Ada" start="2010-01-01" end="2012-01-01"/><node id="constructor" label="Bo"/></nodes><edges><edge id="0" source="__proto__" target="constructor"><spells><spell start="2010-01-01" end="2011-01-01"/></spells></edge></edges></graph></gexf>',
		GML: 'graph [ directed 1 node [ id 1 label "Ada" ] node [ id 2 label "constructor" ] edge [ source 1 target 2 ] ]'
	};

	// One change a text; a hundred runs reach most of its parts.
	test.each(Object.entries(texts))('%s, changed somewhere', async (name, text) => {
		const table = bytesOf('id,name,boss,from\n1,Ada,2,2010\n2,Bo,,2011\n');
		await fc.assert(
			fc.asyncProperty(fc.oneof({ weight: 9, arbitrary: mutated(text) }, fc.constant(text)), async (given) => {
				const file = name === 'a Data Package' ? 'datapackage.json' : 'given.txt';
				await openAndAnswer(
					new Map([[file, bytesOf(given)], ...(name === 'a Data Package' ? [['list.csv', table] as const] : [])])
				);
			}),
			{ numRuns: 100 }
		);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryContents } from '../../../tests/fixtures/graph-contents.ts';
import { readDataFiles } from '../../../tests/fixtures/read-data.ts';
import { fixtureFiles } from '../../../tests/fixtures/read-fixture.ts';
import { arbitraryWhole } from '../../../tests/fixtures/whole-contents.ts';
import { cytoscapeWriter } from '../formats/cytoscape/write-cytoscape.ts';
import { mappings } from '../formats/ftm/mappings.ts';
import { ftmWriter } from '../formats/ftm/write.ts';
import { gexfWriter } from '../formats/gexf/gexf.ts';
import { graphmlWriter } from '../formats/graphml/graphml.ts';
import { csvWriter, packageWriter } from '../formats/package/package-writers.ts';
import { xlsxWriter } from '../formats/package/xlsx-writer.ts';
import type { Contents, Writer } from '../formats/writer.ts';
import { filesInZip } from '../formats/zip/files-in-zip.ts';
import { type TableName, tableNames } from '../reading/schema.ts';
import { cellOf } from '../reading/table.ts';
import { complete } from './complete/complete.ts';
import { openDataset } from './open-dataset.ts';
import { withEndsOfLosses } from '../formats/ends-of-losses.ts';
import type { Opened } from './opened.ts';
import { answered, noAnswers, type Recipe } from './recipe.ts';

type Cells = Readonly<Record<string, string>>;

/** Writes a dataset, and opens the file. */
async function writtenAndOpened(writer: Writer, contents: Contents, recipe?: Recipe): Promise<Opened> {
	return openDataset(new Map([[`guild.${writer.ending}`, await writer.write(contents)]]), recipe);
}

/** The rows of a table by column, without empty cells. */
function rowsOf({ tables }: Contents, name: TableName): readonly Cells[] {
	const table = tables.get(name);
	return (table?.rows ?? []).map((row) =>
		Object.fromEntries(
			[...(table?.columns.keys() ?? [])]
				.map((column) => [column, table === undefined ? '' : cellOf(table, row, column)] as const)
				.filter(([, cell]) => cell !== '')
				.sort(([a], [b]) => (a < b ? -1 : 1))
		)
	);
}

function tablesOf(contents: Contents, names: readonly TableName[]): Readonly<Record<string, readonly Cells[]>> {
	return Object.fromEntries(names.map((name) => [name, rowsOf(contents, name)]));
}

function byId(a: Cells, b: Cells): number {
	return (a['id'] ?? '') < (b['id'] ?? '') ? -1 : 1;
}

/**
 * What is asked or told of how a file was read, beside what is wrong in the tables themselves, and what they count, which no
 * format but a package says.
 */
function asked({ report }: Opened): readonly string[] {
	const ofReading = report.guessed.filter(({ about: [kind] }) => kind !== 'counts');
	return [...report.toMend.filter(({ mends }) => mends.length > 0), ...ofReading].map(({ what }) => what);
}

describe.each([packageWriter, xlsxWriter, csvWriter].map((writer) => [writer.name, writer] as const))(
	'a dataset written as %s',
	(_, writer) => {
		test('opens with every cell of every table, and nothing is asked', async () => {
			// Every table with up to three rows; a hundred runs meet every odd word in every column.
			await fc.assert(
				fc.asyncProperty(arbitraryWhole, async (contents) => {
					const again = await writtenAndOpened(writer, contents);

					expect(tablesOf(again.contents, tableNames)).toEqual(tablesOf(contents, tableNames));
					expect(asked(again)).toEqual([]);
				}),
				{ numRuns: 100 }
			);
		});
	}
);

describe.each([gexfWriter, graphmlWriter, cytoscapeWriter].map((writer) => [writer.name, writer] as const))(
	'a dataset written as %s',
	(_, writer) => {
		const held = ['people', 'posts', 'bodies', 'occupancies', 'ties'] as const;

		test('opens with the same people, posts, bodies, terms and ties, and nothing is asked', async () => {
			await fc.assert(
				fc.asyncProperty(arbitraryWhole, async (contents) => {
					const again = await writtenAndOpened(writer, contents);

					expect(tablesOf(again.contents, held)).toEqual(tablesOf(withEndsOfLosses(contents), held));
					expect(asked(again)).toEqual([]);
				}),
				{ numRuns: 100 }
			);
		});

		test('keeps the ids of its sources, and its title', async () => {
			await fc.assert(
				fc.asyncProperty(arbitraryWhole, async (contents) => {
					const again = await writtenAndOpened(writer, contents);

					const named = held.flatMap((name) =>
						rowsOf(contents, name).flatMap(({ sources = '' }) => sources.split(';'))
					);
					expect(new Set(rowsOf(again.contents, 'sources').map(({ id }) => id))).toEqual(new Set(named));
					expect(again.contents.descriptor.title).toBe(contents.descriptor.title);
				}),
				{ numRuns: 20 }
			);
		});

		test('opens with the same cells whatever they hold', async () => {
			// Texts, dates, numbers and names of columns of any kind, in up to three rows a table.
			await fc.assert(
				fc.asyncProperty(arbitraryContents, async ({ descriptor, tables }) => {
					const contents = { descriptor, tables: complete(tables, descriptor) };
					const again = await writtenAndOpened(writer, contents);

					expect(tablesOf(again.contents, held)).toEqual(tablesOf(contents, held));
				}),
				{ numRuns: 100 }
			);
		});
	}
);

describe('a dataset written as FollowTheMoney', () => {
	const goesOn = answered(noAnswers, { about: ['blank-end', 'Occupancy', 'end'], is: 'still' });

	/** The cells that the format holds; how many seats a post has is counted where it is not given. */
	function heldCells(contents: Contents, of: Contents): Readonly<Record<string, readonly Cells[]>> {
		return Object.fromEntries(
			mappings.map(({ table, columns }) => {
				const held = new Set(['id', ...columns.map(({ column }) => column)]);
				const unknown = new Set(rowsOf(of, table).flatMap(({ id = '', seats }) => (seats === undefined ? [id] : [])));
				const rows = rowsOf(contents, table).map((row) =>
					Object.entries(row).filter(
						([column]) => held.has(column) && !(column === 'seats' && unknown.has(row['id'] ?? ''))
					)
				);
				return [table, rows.map((cells): Cells => Object.fromEntries(cells)).sort(byId)];
			})
		);
	}

	test('opens with what the format holds, once it is said that terms without an end go on', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryWhole, async (contents) => {
				const again = await writtenAndOpened(ftmWriter, contents, goesOn);

				expect(heldCells(again.contents, contents)).toEqual(heldCells(withEndsOfLosses(contents), contents));
			}),
			{ numRuns: 100 }
		);
	});

	test('asks of terms without an end alone, and tells of people whose death has several dates', async () => {
		await fc.assert(
			fc.asyncProperty(arbitraryWhole, async (contents) => {
				const again = await writtenAndOpened(ftmWriter, contents);

				expect(
					asked(again).filter(
						(what) => !/have no end|has no end|with several values|working together|sits in/.test(what)
					)
				).toEqual([]);
			}),
			{ numRuns: 50 }
		);
	});
});

/** A dataset with steps in place of the dates in its cells; later dates become later steps. */
function inSteps({ descriptor, tables }: Contents, decimals: string): Contents {
	const columns: readonly string[] = ['start', 'end', 'occurred', 'published', 'date'];
	const stepOf = (date: string) => `step ${Number(date.slice(0, 3)) - 195}${decimals}`;
	const numbered = [...tables].map(([name, table]) => {
		const at = new Set(columns.map((column) => (name === 'sources' ? undefined : table.columns.get(column))));
		const rows = table.rows.map((row) => ({
			...row,
			cells: row.cells.map((cell, index) =>
				at.has(index) ? cell.replaceAll(/\d{3}[\dX](?:-[\dX]{2}){0,2}/g, stepOf) : cell
			)
		}));
		return [name, { ...table, rows }] as const;
	});
	return { descriptor, tables: new Map(numbered) };
}

describe.each([
	...[packageWriter, xlsxWriter, csvWriter].map((writer) => [writer.name, writer, tableNames] as const),
	...[gexfWriter, graphmlWriter, cytoscapeWriter].map(
		(writer) => [writer.name, writer, ['people', 'posts', 'bodies', 'occupancies', 'ties']] as const
	),
	[ftmWriter.name, ftmWriter, ['occupancies', 'ties']] as const
])('a dataset in steps, written as %s', (_, writer, held) => {
	test('opens with the same steps', async () => {
		const steps = fc.tuple(arbitraryWhole, fc.constantFrom('', '.5', '.50')).map((given) => inSteps(...given));
		const goesOn = answered(noAnswers, { about: ['blank-end', 'Occupancy', 'end'], is: 'still' });
		const timesIn = (contents: Contents) =>
			held.map((name) =>
				rowsOf(contents, name).map(({ id, start, end, occurred, date }) => [id, start, end, occurred, date])
			);
		// Each run has some six terms and ties; forty meet every form of a date with each number of decimals.
		await fc.assert(
			fc.asyncProperty(steps, async (contents) => {
				const again = await writtenAndOpened(writer, contents, goesOn);

				const written = held === tableNames ? contents : withEndsOfLosses(contents);
				expect(timesIn(again.contents)).toEqual(timesIn(written));
			}),
			{ numRuns: 40 }
		);
	});
});

describe.each([
	['shura-council', readDataFiles('shura-council')],
	['committee-of-public-safety', readDataFiles('committee-of-public-safety')],
	['the made-up guild', fixtureFiles('guild')]
])('%s, opened and saved unchanged', (_, files) => {
	test('has the same tables, byte for byte, and the same bytes when it is saved again', async () => {
		const { contents } = await openDataset(files);
		const once = await packageWriter.write(contents);
		const again = await packageWriter.write((await openDataset(new Map([['a.zip', once]]))).contents);

		const saved = new Map([...filesInZip(once).files].map(([path, bytes]) => [path.replace(/^.*\//, ''), bytes]));
		for (const [path, bytes] of files) {
			if (path.endsWith('.csv')) expect(saved.get(path.replace(/^.*\//, ''))).toEqual(bytes);
		}
		expect(again).toEqual(once);
	});
});

test('a list that was opened is the same bytes whenever it is saved, with the rosters and sources that were made for it', async () => {
	const rows = [
		'Ada,Mayor,Council,2010,2012',
		'Bo,Mayor,Council,2012,2015',
		'Cy,Clerk,"Office, North; Archive",2011,2015'
	];
	const list = ['name,post,body,from,to', ...rows, 'Di,Clerk,"Office, North; Archive",2015,2016'].join('\n');
	const { contents } = await openDataset(new Map([['a; b.csv', new TextEncoder().encode(list)]]));
	const once = await packageWriter.write(contents);
	const again = await openDataset(new Map([['a.zip', once]]));

	expect(rowsOf(contents, 'rosters').map(({ name }) => name)).toEqual(['Council', 'Office, North; Archive']);
	expect(rowsOf(contents, 'sources')).toHaveLength(1);
	expect(await packageWriter.write(again.contents)).toEqual(once);
});

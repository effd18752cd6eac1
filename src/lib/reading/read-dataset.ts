import { assemble } from './assemble.ts';
import { checkColumns } from './check/columns.ts';
import { checkDescribed } from './check/described.ts';
import { checkIds, checkReferences, checkSourcesUsed } from './check/ids.ts';
import { checkPosts } from './check/posts.ts';
import { checkRecords } from './check/records.ts';
import { checkReports } from './check/reports.ts';
import { checkVocabulary } from './check/vocabulary.ts';
import { checkViews } from './check/views.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { decode } from './decode.ts';
import { type Descriptor, readDescriptor, titleOf } from './descriptor.ts';
import { descriptorFile } from './findings.ts';
import { type Problem, ProblemList } from './problems.ts';
import { idOf } from './read-rows.ts';
import { readTables, type Rows } from './read-tables.ts';
import { columnNames, type TableName, tableNames } from './schema.ts';
import { type Table, tableFrom } from './table.ts';

/** A dataset with its warnings, or all the problems of one that cannot be read. */
export type Reading =
	| { readonly ok: true; readonly dataset: Dataset; readonly warnings: readonly Problem[] }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a dataset from the bytes of its files, by their names in its folder (`people.csv`). It gathers all problems, so
 * that they can be mended in one go.
 *
 * @param id the name of the folder
 */
export function readDataset(id: string, files: ReadonlyMap<string, Uint8Array>): Reading {
	const problems = new ProblemList();
	const descriptor = descriptorIn(files, id, problems);
	const tables = tablesIn(files, problems);
	if (descriptor !== undefined) {
		checkDescribed(descriptor, tables, problems);
		checkVocabulary(descriptor, tables, problems);
	}
	checkIds(tables, descriptor, problems);
	checkReferences(tables, descriptor, problems);
	checkSourcesUsed(tables, descriptor, problems);
	const rows = readTables(tables, problems, (table, column) => titleOf(descriptor, table, column));
	checkRecords(rows, problems);
	checkPosts(rows.posts, problems);
	checkReports(rows.reports, problems);
	const dataset = descriptor === undefined ? undefined : assemble(id, descriptor, rows);
	if (dataset !== undefined && canJudgeViews(tables, rows)) {
		checkViews(dataset, rows.claims, unreadIds(tables, rows), problems);
	}
	if (dataset === undefined || problems.hasErrors) return { ok: false, problems: problems.all };
	return { ok: true, dataset, warnings: problems.all };
}

function descriptorIn(
	files: ReadonlyMap<string, Uint8Array>,
	id: string,
	problems: ProblemList
): Descriptor | undefined {
	const text = textOf(files, descriptorFile, descriptorFile, problems);
	const descriptor = text === undefined ? undefined : readDescriptor(text, problems);
	if (descriptor !== undefined && descriptor.name !== id) {
		const place = { table: descriptorFile, column: 'name' };
		problems.add(place, { kind: 'other-name', given: descriptor.name, folder: id });
	}
	return descriptor;
}

function tablesIn(files: ReadonlyMap<string, Uint8Array>, problems: ProblemList): ReadonlyMap<TableName, Table> {
	const tables = new Map<TableName, Table>();
	for (const name of tableNames) {
		const text = textOf(files, `${name}.csv`, name, problems);
		if (text === undefined) continue;
		const table = tableFrom(name, text, columnNames(name), problems);
		checkColumns(name, table, problems);
		tables.set(name, table);
	}
	for (const file of files.keys()) {
		const isTable = tableNames.some((name) => file === `${name}.csv`);
		if (file.toLowerCase().endsWith('.csv') && !isTable) problems.add({ table: file }, { kind: 'unknown-file' });
	}
	return tables;
}

function textOf(
	files: ReadonlyMap<string, Uint8Array>,
	file: string,
	table: string,
	problems: ProblemList
): string | undefined {
	const bytes = files.get(file);
	if (bytes !== undefined) return decode(table, bytes, problems);
	problems.add({ table }, { kind: 'missing-file' });
	return undefined;
}

/**
 * Whether every table is there and every roster could be read. Otherwise a view would be blamed for a record of a missing
 * table, or for a date outside an unknown period.
 */
function canJudgeViews(tables: ReadonlyMap<TableName, Table>, { rosters }: Rows): boolean {
	const isWhole = tables.size === tableNames.length;
	return isWhole && rosters.length > 0 && tables.get('rosters')?.rows.length === rosters.length;
}

/** The ids of rows that could not be read. */
function unreadIds(tables: ReadonlyMap<TableName, Table>, rows: Rows): ReadonlySet<string> {
	return new Set(
		[...tables].flatMap(([name, table]) => {
			const read = new Set(rows[name].map(({ row }) => row));
			return table.rows.filter(({ number }) => !read.has(number)).map((row) => idOf(table, row));
		})
	);
}

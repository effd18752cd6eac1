import { assemble } from './assemble.ts';
import { checkColumns } from './check/columns.ts';
import { checkFiles } from './check/files.ts';
import { checkIds, checkReferences, checkSourcesUsed } from './check/ids.ts';
import { checkPosts } from './check/posts.ts';
import { checkPublished } from './check/published.ts';
import { checkRecords } from './check/records.ts';
import { checkReports } from './check/reports.ts';
import { checkViews } from './check/views.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { type Descriptor, titleOf } from './descriptor.ts';
import type { ProblemList } from './problems/problem-list.ts';
import { idOf } from './read-rows.ts';
import { readTables, type Rows } from './read-tables.ts';
import type { TableName } from './schema.ts';
import type { Table } from './table.ts';
import { withTimesAlike } from './times-alike.ts';

/** The tables of a dataset by name. */
export type Tables = ReadonlyMap<TableName, Table>;

/**
 * Reads a dataset from its tables. It gathers all problems, so that they can be mended in one go; with an error among them
 * the dataset must not be shown.
 */
export function readDataset(id: string, descriptor: Descriptor, tables: Tables, problems: ProblemList): Dataset {
	const { profile } = descriptor.cadre;
	checkFiles(descriptor, tables, problems);
	for (const [name, table] of tables) checkColumns(name, table, profile, problems);
	if (profile === 'published') checkPublished(descriptor, tables, problems);
	checkIds(tables, descriptor, problems);
	checkReferences(tables, descriptor, problems);
	checkSourcesUsed(tables, descriptor, problems);
	const rows = readTables(withTimesAlike(tables, problems), problems, {
		profile,
		titleOf: (table, column) => titleOf(descriptor, table, column)
	});
	checkRecords(rows, problems);
	checkPosts(rows.posts, problems);
	checkReports(rows.reports, problems);
	const dataset = assemble(id, descriptor, rows);
	const hasTime = dataset.time !== 'none';
	if (!hasTime) problems.add({ table: 'occupancies' }, { kind: 'no-dates' }, profile === 'own' ? 'warning' : 'error');
	if ((hasTime || profile === 'own') && canJudgeViews(tables, rows, problems))
		checkViews(dataset, rows.claims, unreadIds(tables, rows), problems);
	return dataset;
}

/**
 * Whether no table is missing and every roster could be read. Otherwise a view would be blamed for a record of a missing
 * table, or for a date outside an unknown period.
 */
function canJudgeViews(tables: Tables, { rosters }: Rows, problems: ProblemList): boolean {
	const isMissing = problems.all.some(({ kind }) => kind === 'missing-file' || kind === 'no-such-file');
	return !isMissing && rosters.length === (tables.get('rosters')?.rows.length ?? 0);
}

/** The ids of rows that could not be read. */
function unreadIds(tables: Tables, rows: Rows): ReadonlySet<string> {
	return new Set(
		[...tables].flatMap(([name, table]) => {
			const read = new Set(rows[name].map(({ row }) => row));
			return table.rows.filter(({ number }) => !read.has(number)).map((row) => idOf(table, row));
		})
	);
}

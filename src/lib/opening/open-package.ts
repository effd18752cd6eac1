import type { Dataset } from '../dataset/dataset.ts';
import { decode } from '../reading/decode.ts';
import { type Descriptor, descriptorOf, readDescriptor } from '../reading/descriptor.ts';
import { descriptorFile } from '../reading/problems/place.ts';
import { linesOf } from '../reading/json-line.ts';
import { type Problem, ProblemList } from '../reading/problems/problem-list.ts';
import { readDataset, type Tables } from '../reading/read-dataset.ts';
import { columnNames, hasNeededColumns, type TableName, tableNames } from '../reading/schema.ts';
import { type Table, tableFrom } from '../reading/table.ts';
import { roleOfHead } from './binding/heads.ts';
import { complete } from './complete/complete.ts';
import { readWhatCanBe } from './read-what-can-be.ts';
import { folderOf } from './title-of-files.ts';
import { countsIn, fatesIn } from './complete/what-counts.ts';

/** What the files of a dataset hold. */
export interface OpenedPackage {
	readonly descriptor: Descriptor;
	/** As they stand in the files. */
	readonly tables: Tables;
	/** The same with what was not given; of a published dataset nothing is missing. */
	readonly complete: Tables;
	/** Undefined where there is a problem. */
	readonly dataset: Dataset | undefined;
	/** What keeps it from being shown. */
	readonly problems: readonly Problem[];
	/** What its owner should see, though it can be shown. */
	readonly remarks: readonly Problem[];
}

/**
 * Opens a dataset as Cadre keeps them: a folder of tables and their description. It never throws on what a file holds.
 *
 * @param files bytes by name, as `people.csv`, or by path where all lie in one folder, as `guild/people.csv`; that folder
 *   must then bear the dataset's name
 */
export function openPackage(files: ReadonlyMap<string, Uint8Array>): OpenedPackage {
	const problems = new ProblemList();
	const { folder, inFolder } = unfolded(files);
	const tables = tablesIn(inFolder, problems);
	const descriptor = descriptorIn(inFolder, folder, tables, problems);
	const id = folder ?? descriptor.name;
	const isOwn = descriptor.cadre.profile === 'own';
	const completed = isOwn ? complete(tables, descriptor) : tables;
	const read = isOwn
		? readWhatCanBe(id, descriptor, completed)
		: { dataset: readDataset(id, descriptor, tables, problems), problems: [] };
	const text = new TextDecoder().decode(inFolder.get(descriptorFile));
	const all = [...problems.all, ...read.problems].map((problem) => withLines(problem, text));
	const [errors, remarks] = [all.filter(isError), all.filter((problem) => !isError(problem))];
	return {
		descriptor,
		tables,
		complete: completed,
		dataset: errors.length === 0 ? read.dataset : undefined,
		problems: errors,
		remarks
	};
}

/**
 * Whether files are a dataset as Cadre keeps them: a descriptor with a part of ours, or tables of our names and columns, and no
 * other.
 */
export function isPackage(files: ReadonlyMap<string, Uint8Array>): boolean {
	const { inFolder } = unfolded(files);
	const descriptor = inFolder.get(descriptorFile);
	if (descriptor !== undefined) return /"cadre"\s*:/.test(new TextDecoder().decode(descriptor));
	const tables = [...inFolder].filter(([name]) => name.toLowerCase().endsWith('.csv'));
	return tables.length > 0 && tables.length === inFolder.size && tables.every(([name, bytes]) => isTable(name, bytes));
}

/**
 * Whether a file is called as a table is, and has its columns: all that it cannot do without, and ids or no other that a sheet
 * of the user's would have, such as "from" in a list of people.
 */
function isTable(file: string, bytes: Uint8Array): boolean {
	const name = tableNames.find((each) => file === `${each}.csv`);
	if (name === undefined) return false;
	const [line = ''] = new TextDecoder()
		.decode(bytes.subarray(0, 10_000))
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/);
	const heads = line.split(/[,;\t]/).map((head) => head.replaceAll('"', '').trim());
	const others = heads.filter((head) => !columnNames(name).includes(head));
	const isOurs = heads.includes('id') || others.every((head) => roleOfHead(head) === undefined);
	return hasNeededColumns(name, heads) && isOurs;
}

/** A problem of the descriptor with the lines it is in. */
function withLines(problem: Problem, descriptor: string): Problem {
	const { table, column } = problem.place;
	if (table !== descriptorFile || column === undefined) return problem;
	const [row, lastRow] = linesOf(descriptor, column) ?? [];
	return { ...problem, place: { ...problem.place, row, lastRow } };
}

function isError({ severity }: Problem): boolean {
	return severity === 'error';
}

/** The files by their names in the folder that all lie in, and its name; other files as they are. */
function unfolded(files: ReadonlyMap<string, Uint8Array>): {
	readonly folder: string | undefined;
	readonly inFolder: ReadonlyMap<string, Uint8Array>;
} {
	const folder = folderOf([...files.keys()]);
	if (folder === undefined) return { folder: undefined, inFolder: files };
	return { folder, inFolder: new Map([...files].map(([path, bytes]) => [path.slice(folder.length + 1), bytes])) };
}

function descriptorIn(
	files: ReadonlyMap<string, Uint8Array>,
	folder: string | undefined,
	tables: Tables,
	problems: ProblemList
): Descriptor {
	const bytes = files.get(descriptorFile);
	const text = bytes && decode(descriptorFile, bytes, problems);
	const descriptor = text === undefined ? undefined : readDescriptor(text, problems);
	if (descriptor === undefined) {
		const counts = countsIn(tables);
		const cadre = { counts, vocabulary: { fates: fatesIn(tables, counts) } };
		return descriptorOf({ name: folder ?? 'own', cadre });
	}
	if (folder !== undefined && descriptor.name !== folder) {
		const place = { table: descriptorFile, column: 'name' };
		problems.add(place, { kind: 'other-name', given: descriptor.name, folder });
	}
	return descriptor;
}

function tablesIn(files: ReadonlyMap<string, Uint8Array>, problems: ProblemList): Tables {
	const tables = new Map<TableName, Table>();
	for (const name of tableNames) {
		const bytes = files.get(`${name}.csv`);
		const text = bytes && decode(name, bytes, problems);
		if (text === undefined) continue;
		tables.set(name, tableFrom(name, text, columnNames(name), problems));
	}
	for (const file of files.keys()) {
		const isTable = tableNames.some((name) => file === `${name}.csv`);
		if (file.toLowerCase().endsWith('.csv') && !isTable) problems.add({ table: file }, { kind: 'unknown-file' });
	}
	return tables;
}

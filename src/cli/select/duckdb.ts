import { tmpdir } from 'node:os';
import { WrongUseError } from '../command.ts';

/** A database in memory that reads files of any size. Its `plain` gives a text in lower case, without accents. */
export interface Database {
	/** Runs a statement. */
	readonly run: (sql: string) => Promise<void>;
	/** The rows of a query; for small answers. */
	readonly rows: (sql: string) => Promise<readonly (readonly unknown[])[]>;
	/** The rows of a query, some at a time. */
	readonly stream: (sql: string) => AsyncIterable<readonly (readonly unknown[])[]>;
	readonly close: () => void;
}

/** What is used of the package, which need not be installed. */
interface DuckDb {
	readonly DuckDBInstance: {
		create(
			path: string,
			options: Readonly<Record<string, string>>
		): Promise<{
			connect(): Promise<Connection>;
			closeSync(): void;
		}>;
	};
}

interface Connection {
	run(sql: string): Promise<unknown>;
	runAndReadAll(sql: string): Promise<{ getRowsJson(): readonly (readonly unknown[])[] }>;
	stream(sql: string): Promise<{ yieldRowsJson(): AsyncIterable<readonly (readonly unknown[])[]> }>;
	closeSync(): void;
}

/** A name that is no literal, so that the program is built without the package. */
const packageName = ['@duckdb', 'node-api'].join('/');

/** It keeps to a gigabyte, writes what is more to the disk, and fetches nothing. */
const settings = {
	memory_limit: '1GB',
	temp_directory: tmpdir(),
	preserve_insertion_order: 'false',
	autoinstall_known_extensions: 'false'
};

/**
 * Opens an empty database of DuckDB.
 *
 * @throws WrongUseError where its package is not installed
 */
export async function openDatabase(): Promise<Database> {
	const found = await duckDb();
	const instance = await found.DuckDBInstance.create(':memory:', settings);
	const connection = await instance.connect();
	await connection.run('CREATE MACRO plain(given) AS lower(strip_accents(trim(given)))');
	return {
		run: async (sql) => {
			await connection.run(sql);
		},
		rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJson(),
		stream: async function* (sql) {
			yield* (await connection.stream(sql)).yieldRowsJson();
		},
		close: () => {
			connection.closeSync();
			instance.closeSync();
		}
	};
}

async function duckDb(): Promise<DuckDb> {
	try {
		const found: unknown = await import(/* @vite-ignore */ packageName);
		if (isDuckDb(found)) return found;
	} catch {
		// Said below.
	}
	throw new WrongUseError(
		`This needs DuckDB (some 70 MB), which is not installed. In the folder of Cadre run: npm install --no-save ${packageName}`
	);
}

function isDuckDb(found: unknown): found is DuckDb {
	return typeof found === 'object' && found !== null && 'DuckDBInstance' in found;
}

/** A text as SQL writes it. */
export function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

/** The name of a column as SQL writes it. */
export function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

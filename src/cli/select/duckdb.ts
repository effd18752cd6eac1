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

/** It keeps to a gigabyte, writes what is more to the disk, and fetches nothing: JSON and Parquet are built in. */
const settings = {
	memory_limit: '1GB',
	temp_directory: tmpdir(),
	preserve_insertion_order: 'false',
	autoload_known_extensions: 'false'
};

/**
 * Opens an empty database of DuckDB.
 *
 * @throws WrongUseError where its package is not installed, as on a system for which there is none
 */
export async function openDatabase(): Promise<Database> {
	const { DuckDBInstance } = await duckDb();
	const instance = await DuckDBInstance.create(':memory:', settings);
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

async function duckDb() {
	try {
		return await import('@duckdb/node-api');
	} catch {
		throw new WrongUseError(
			'This needs DuckDB, which is not installed, or not made for this system. In the folder of Cadre run: npm install'
		);
	}
}

/** A text as SQL writes it. */
export function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

/** The name of a column as SQL writes it. */
export function quoted(name: string): string {
	return `"${name.replaceAll('"', '""')}"`;
}

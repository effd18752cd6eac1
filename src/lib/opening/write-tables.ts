import { tableCsv } from '../formats/package/table-csv.ts';
import type { Tables } from '../reading/read-dataset.ts';
import type { OpenedPackage } from './open-package.ts';

/**
 * The files of a dataset with the given tables in place of those that were opened, by their names. What did not change
 * stays as it was, byte for byte; a table that did is written anew, with commas and in UTF-8.
 */
export function writeTables({ files, tables: before }: OpenedPackage, tables: Tables): ReadonlyMap<string, Uint8Array> {
	const changed = [...tables].filter(([name, table]) => before.get(name) !== table);
	const gone = [...before.keys()].filter((name) => !tables.has(name)).map((name) => `${name}.csv`);
	const kept = [...files].filter(([name]) => !gone.includes(name));
	return new Map([
		...kept,
		...changed.map(([name, table]) => [`${name}.csv`, new TextEncoder().encode(tableCsv(table))] as const)
	]);
}

import { tableNames } from '../../reading/schema.ts';
import { descriptorFile } from '../../reading/problems/place.ts';
import { descriptionOf, stayBehind, theTitle } from '../left-behind.ts';
import type { Contents, Writer } from '../writer.ts';
import { zipOf } from '../zip/zip-of.ts';
import { packageJson } from './package-json.ts';
import { tableCsv } from './table-csv.ts';

/** A dataset as the program keeps it: a Data Package of CSV tables, in a folder of the dataset's name. */
export const packageWriter: Writer = {
	name: 'Data Package',
	ending: 'zip',
	mediaType: 'application/zip',
	losses: () => [],
	write: (contents) => zipped(contents, new Map([[descriptorFile, packageJson(contents)]]))
};

/** The tables of a dataset alone, in a folder of its name. */
export const csvWriter: Writer = {
	name: 'CSV',
	ending: 'csv.zip',
	mediaType: 'application/zip',
	losses: (contents) => stayBehind([theTitle, ...descriptionOf(contents)]),
	write: (contents) => zipped(contents, new Map())
};

function zipped({ descriptor, tables }: Contents, others: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
	const files = new Map(others);
	for (const name of tableNames) {
		const table = tables.get(name);
		if (table !== undefined) files.set(`${name}.csv`, tableCsv(table));
	}
	const encoder = new TextEncoder();
	return zipOf(new Map([...files].map(([name, text]) => [`${descriptor.name}/${name}`, encoder.encode(text)])));
}

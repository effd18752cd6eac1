import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Dataset } from '../lib/dataset/dataset.ts';
import { reservedNames } from '../lib/dataset/reserved-names.ts';
import { largestFile } from '../lib/reading/decode.ts';
import { causeInWords, totalInWords } from '../lib/reading/problems/problem-words.ts';
import { type Cause, causesOf } from '../lib/reading/problems/problem-list.ts';
import { openPackage } from '../lib/opening/open-package.ts';
import { tableNames } from '../lib/reading/schema.ts';

/** Checks the datasets in the folders given, or else in every folder of `data/`; exits with 1 if one has an error. */
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : foldersIn('data');
if (folders.length === 0) console.error('There is no dataset: add a folder to data/, or name one.');
const sound = folders.map(check);
process.exitCode = folders.length > 0 && sound.every(Boolean) ? 0 : 1;

/** Prints what is wrong with a dataset and what is in it; whether it has no error. */
function check(folder: string): boolean {
	const name = basename(resolve(folder));
	if (!existsSync(folder) || !statSync(folder).isDirectory()) {
		console.error(`${folder} is not a folder.`);
		return false;
	}
	if (reservedNames.includes(name)) {
		console.error(`${folder} needs another name: /${name}/ is a page of the site.`);
		return false;
	}
	const { dataset, problems, remarks } = openPackage(filesIn(folder, name));
	const causes = causesOf([...problems, ...remarks]);
	for (const cause of causes) console.log(linesOf(name, cause));
	console.log(`${name}: ${totalInWords(causes)}`);
	if (dataset !== undefined) console.log(`  ${summaryOf(dataset)}`);
	return dataset !== undefined;
}

function linesOf(name: string, cause: Cause): string {
	const { where, what, remedy } = causeInWords(cause);
	return `${cause[0].severity}: ${name}: ${where}\n    ${what}\n    ${remedy}`;
}

function summaryOf(dataset: Dataset): string {
	const counts = tableNames.map((table) => `${table} ${dataset[table].length}`);
	return [...counts, `story views ${dataset.story.length}`].join(', ');
}

function foldersIn(folder: string): readonly string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => join(folder, name));
}

function filesIn(folder: string, name: string): ReadonlyMap<string, Uint8Array> {
	return new Map(
		readdirSync(folder, { withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.(?:csv|json)$/i.test(entry.name))
			.map((file) => [`${name}/${file.name}`, bytesOf(join(folder, file.name))])
	);
}

/** The bytes of a file; one that is too large to be read is not: zeros of its size stand for it, and cost no memory. */
function bytesOf(path: string): Uint8Array {
	const { size } = statSync(path);
	return size > largestFile ? new Uint8Array(size) : readFileSync(path);
}

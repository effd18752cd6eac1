import { withoutAccents } from '../dataset/without-accents.ts';
import { packageWriter } from '../formats/package/package-writers.ts';
import type { Contents, Writer } from '../formats/writer.ts';
import { zipOf } from '../formats/zip/zip-of.ts';
import type { GivenFiles } from './kept-dataset.ts';

/** A file to be saved. */
export interface FileToSave {
	readonly name: string;
	readonly content: Blob;
}

/** A dataset as a file: its description and its tables in one archive, which Cadre opens again. */
export async function datasetFile(contents: Contents, title: string): Promise<FileToSave> {
	return fileIn(packageWriter, contents, plainName(title));
}

/** A dataset as a file of some format. */
export async function fileIn(
	{ ending, mediaType, write }: Writer,
	contents: Contents,
	name: string
): Promise<FileToSave> {
	return { name: `${name}.${ending}`, content: new Blob([await write(contents)], { type: mediaType }) };
}

/** The files of a dataset as they were given; several come in one archive. */
export function givenFile(files: GivenFiles, title: string): FileToSave {
	const [only, another] = [...files];
	if (only === undefined || another !== undefined) {
		return { name: `${plainName(title)}-files.zip`, content: new Blob([zipOf(files)], { type: 'application/zip' }) };
	}
	const [path, bytes] = only;
	return { name: path.slice(path.lastIndexOf('/') + 1), content: new Blob([new Uint8Array(bytes)]) };
}

/** A title as the name of a file: "Émile & Co." is `emile-co`. */
export function plainName(title: string): string {
	const words = withoutAccents(title).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
	return words.join('-').slice(0, 80) || 'dataset';
}

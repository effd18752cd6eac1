import { titleFrom } from '../reading/read-rows.ts';

/** The folder that all paths begin with; undefined where there is none. */
export function folderOf(paths: readonly string[]): string | undefined {
	const [first = ''] = paths;
	const folder = first.slice(0, Math.max(0, first.indexOf('/')));
	return folder !== '' && paths.every((path) => path.startsWith(`${folder}/`)) ? folder : undefined;
}

/**
 * What files are called together: their folder, else the words with which their names begin; "Own data" where they have no name.
 *
 * @param otherwise what they are called where their names have nothing in common; without it, the first of them
 */
export function titleOfFiles(paths: readonly string[], otherwise?: string): string {
	const names = paths.map((path) => path.replace(/^.*\//, '').replace(/(?:\.ftm)?\.\w+$/, ''));
	const name = folderOf(paths) ?? nameOfAll(names, otherwise);
	return titleFrom(name === '' ? 'own data' : name);
}

/**
 * The words with which all names begin but for their numbers, as "list" of "list-2010" and "list-2011".
 *
 * @param otherwise what they are called where they have nothing in common
 */
export function nameOfAll(names: readonly string[], otherwise = names[0] ?? ''): string {
	const [first = '', ...others] = names;
	if (others.length === 0) return first;
	const [words = [], ...rest] = names.map((name) => name.split(/[\s\d._-]+/).filter((word) => word !== ''));
	const end = words.findIndex((word, index) => rest.some((each) => each[index] !== word));
	return words.slice(0, end < 0 ? words.length : end).join(' ') || otherwise;
}

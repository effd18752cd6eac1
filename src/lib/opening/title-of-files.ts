import { titleFrom } from '../reading/read-rows.ts';

/** The folder that all paths begin with; undefined where there is none. */
export function folderOf(paths: readonly string[]): string | undefined {
	const [first = ''] = paths;
	const folder = first.slice(0, Math.max(0, first.indexOf('/')));
	return folder !== '' && paths.every((path) => path.startsWith(`${folder}/`)) ? folder : undefined;
}

/** What files are called together: their folder, else what their names have in common; "Own data" where they have no name. */
export function titleOfFiles(paths: readonly string[]): string {
	const names = paths.map((path) => path.replace(/^.*\//, '').replace(/(?:\.ftm)?\.\w+$/, ''));
	const name = folderOf(paths) ?? nameOfAll(names);
	return titleFrom(name === '' ? 'own data' : name);
}

/** What names have in common but for their numbers, as "list" of "list-2010" and "list-2011"; else the first. */
export function nameOfAll(names: readonly string[]): string {
	const [first = '', another] = names;
	const [common = '', different] = new Set(names.map((name) => name.replaceAll(/[\s\d._-]*\d[\s\d._-]*/g, ' ').trim()));
	return another === undefined || different !== undefined || common === '' ? first : common;
}

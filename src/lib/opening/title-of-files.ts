import { titleFrom } from '../reading/read-rows.ts';

/** The folder that all paths begin with; undefined where there is none. */
export function folderOf(paths: readonly string[]): string | undefined {
	const [first = ''] = paths;
	const folder = first.slice(0, Math.max(0, first.indexOf('/')));
	return folder !== '' && paths.every((path) => path.startsWith(`${folder}/`)) ? folder : undefined;
}

/** What files are called together: their folder, else the first of them without its ending; "Own data" where it has no name. */
export function titleOfFiles(paths: readonly string[]): string {
	const [first = ''] = paths;
	const name = folderOf(paths) ?? first.replace(/^.*\//, '').replace(/(?:\.ftm)?\.\w+$/, '');
	return titleFrom(name === '' ? 'own data' : name);
}

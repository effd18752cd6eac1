import type { GivenFiles } from '$lib/workspace/kept-dataset.ts';

/** Files that somebody gives to be opened. */
export interface Given {
	readonly files: GivenFiles;
	/** When the latest of them changed, in milliseconds since 1970. */
	readonly lastChange: number;
}

/** What files are called together: their folder, or the first of them without its ending. */
export function titleOf({ files }: Given): string {
	const [first = ''] = files.keys();
	const folder = first.includes('/') ? first.slice(0, first.indexOf('/')) : undefined;
	const name = (folder ?? first.replace(/\.[^.]*$/, '')).replaceAll(/[-_\s]+/g, ' ').trim();
	return name === '' ? 'Without a title' : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

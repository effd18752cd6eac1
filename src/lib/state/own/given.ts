import type { GivenFiles } from '$lib/workspace/kept-dataset.ts';

/** Files that somebody gives to be opened. */
export interface Given {
	readonly files: GivenFiles;
	/** When the latest of them changed, in milliseconds since 1970. */
	readonly lastChange: number;
}

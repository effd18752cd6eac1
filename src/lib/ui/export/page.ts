import type { Contents } from '$lib/formats/writer.ts';
import type { Drawing } from '$lib/state/drawing.svelte.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';
import type { FileToSave } from '$lib/workspace/save-file.ts';
import type { Theme } from '$lib/scene/palette.ts';

/** The state of the page that a download is made of. */
export interface PageState {
	readonly explorer: Explorer;
	readonly drawing: Drawing;
	/** The address of the view. */
	readonly link: string;
	/** The colours on screen. */
	readonly theme: Theme;
	/** A dataset that is kept in this browser; undefined for one of the site. */
	readonly own: KeptData | undefined;
}

/** A dataset that is kept in this browser, to be saved. */
export interface KeptData {
	/** It as a file. */
	readonly file: () => Promise<FileToSave>;
	/** What it holds; undefined where it does not open. */
	readonly contents: Contents | undefined;
}

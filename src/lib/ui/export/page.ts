import type { Drawing } from '$lib/state/drawing.svelte.ts';
import type { Explorer } from '$lib/state/explorer.svelte.ts';
import type { Theme } from '$lib/scene/palette.ts';

/** The state of the page that a download is made of. */
export interface PageState {
	readonly explorer: Explorer;
	readonly drawing: Drawing;
	/** The address of the view. */
	readonly link: string;
	/** The colours on screen. */
	readonly theme: Theme;
}

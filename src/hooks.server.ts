import type { Handle } from '@sveltejs/kit';
import { paletteStyle } from '$lib/scene/palette.ts';

/** Writes the colours of picture and page into the page itself, so that they have one source. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => html.replace('%cadre.palette%', paletteStyle()) });

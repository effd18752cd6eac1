import { templateCsv } from '$lib/formats/templates/templates.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** A table to fill in. */
export const GET: RequestHandler = () =>
	new Response(new Uint8Array(templateCsv()), { headers: { 'content-type': 'text/csv' } });

import { templateXlsx } from '$lib/formats/templates/templates.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The same table as a workbook. */
export const GET: RequestHandler = async () =>
	new Response(new Uint8Array(await templateXlsx()), {
		headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
	});

import { error } from '@sveltejs/kit';
import { archiveName } from '$lib/dataset/archive-name.ts';
import { zipOf } from '$lib/formats/zip/zip-of.ts';
import { datasets, filesOf } from '../../datasets.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** An archive a dataset. */
export const entries: EntryGenerator = () =>
	[...datasets.values()].map((dataset) => ({ dataset: dataset.id, archive: archiveName(dataset) }));

/**
 * The files of a dataset in one, as the site was built from them. They lie in a folder of the dataset's name, as they must
 * to be opened again.
 */
export const GET: RequestHandler = ({ params }) => {
	const dataset = datasets.get(params.dataset);
	if (dataset === undefined || params.archive !== archiveName(dataset)) error(404, 'No such dataset');
	return new Response(zipOf(filesOf(dataset.id)), { headers: { 'content-type': 'application/zip' } });
};

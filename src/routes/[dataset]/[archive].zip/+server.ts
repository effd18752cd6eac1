import { error } from '@sveltejs/kit';
import { archiveName } from '$lib/dataset/archive-name.ts';
import { zipOf } from '$lib/formats/zip.ts';
import { datasets, filesOf } from '../../datasets.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** An archive a dataset. */
export const entries: EntryGenerator = () =>
	[...datasets.values()].map((dataset) => ({ dataset: dataset.id, archive: archiveName(dataset) }));

/**
 * The files of a dataset in one: what the site was built from, so that whoever takes it along can build on it. They lie in
 * a folder with the name that a dataset's own has to have.
 */
export const GET: RequestHandler = ({ params }) => {
	const dataset = datasets.get(params.dataset);
	if (dataset === undefined || params.archive !== archiveName(dataset)) error(404, 'No such dataset');
	const files = new Map([...filesOf(dataset.id)].map(([name, bytes]) => [`${dataset.id}/${name}`, bytes]));
	return new Response(zipOf(files), { headers: { 'content-type': 'application/zip' } });
};

import type { Dataset } from '$lib/dataset/dataset.ts';
import { networkOf } from '$lib/network/network-of.ts';
import { introductionOf } from '$lib/scene/introduction.ts';
import { datasets } from './datasets.server.ts';
import type { PageServerLoad } from './$types';

/** For each dataset its finding, how it stands at the end of its opening years, and a small drawing of the day it opens on. */
export const load: PageServerLoad = () => ({ examples: [...datasets.values()].map(exampleOf) });

function exampleOf(dataset: Dataset) {
	const { id, title, finding, people, reports, sources } = dataset;
	const counts = { people: people.length, reports: reports.length, sources: sources.length };
	return { id, title, finding, ...introductionOf(networkOf(dataset), id), ...counts };
}

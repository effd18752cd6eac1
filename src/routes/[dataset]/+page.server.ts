import { error } from '@sveltejs/kit';
import { layoutOf } from '$lib/layout/layout-of.ts';
import { networkOf } from '$lib/network/network-of.ts';
import { rostersOf } from '$lib/network/rosters.ts';
import { datasets } from '../datasets.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A page a dataset. */
export const entries: EntryGenerator = () => [...datasets.keys()].map((dataset) => ({ dataset }));

/** The dataset, and where everyone stands: computed when the site is built. */
export const load: PageServerLoad = ({ params }) => {
	const dataset = datasets.get(params.dataset);
	if (dataset === undefined) error(404, 'No such dataset');
	const network = networkOf(dataset);
	const layouts = new Map(
		rostersOf(network).map((roster) => [
			roster.id,
			{ wide: layoutOf(network, roster, 'wide'), narrow: layoutOf(network, roster, 'narrow') }
		])
	);
	return { dataset, layouts };
};

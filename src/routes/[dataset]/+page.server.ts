import { error } from '@sveltejs/kit';
import { networkOf } from '$lib/network/network-of.ts';
import { datasets } from '../datasets.server.ts';
import { openingLayouts, openingRoster } from '../layouts.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A page a dataset. */
export const entries: EntryGenerator = () => [...datasets.keys()].map((dataset) => ({ dataset }));

/** The dataset, and the layouts of the roster that it opens with: computed when the site is built. */
export const load: PageServerLoad = ({ params }) => {
	const dataset = datasets.get(params.dataset);
	if (dataset === undefined) error(404, 'No such dataset');
	const network = networkOf(dataset);
	return { dataset, layouts: new Map([[openingRoster(network), openingLayouts(network)]]) };
};

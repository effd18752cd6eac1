import type { Id } from '$lib/dataset/dataset.ts';
import { layoutOf } from '$lib/layout/layout-of.ts';
import type { RosterLayouts } from '$lib/layout/layout.ts';
import type { Network } from '$lib/network/network.ts';
import { rostersOf } from '$lib/network/rosters.ts';

const computed = new Map<string, ReadonlyMap<Id, RosterLayouts>>();

/** The layouts of each roster, by its id; computed once a build, since it takes some seconds. */
export function layoutsOf(network: Network): ReadonlyMap<Id, RosterLayouts> {
	const { id } = network.dataset;
	const layouts =
		computed.get(id) ??
		new Map(
			rostersOf(network).map((roster) => [
				roster.id,
				{ wide: layoutOf(network, roster, 'wide'), narrow: layoutOf(network, roster, 'narrow') }
			])
		);
	computed.set(id, layouts);
	return layouts;
}

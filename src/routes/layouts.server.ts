import type { Id } from '$lib/dataset/dataset.ts';
import { layoutOf } from '$lib/layout/layout-of.ts';
import type { Layout } from '$lib/layout/layout.ts';
import type { Network } from '$lib/network/network.ts';
import { rosterOf } from '$lib/network/rosters.ts';
import { standardRooms } from '$lib/state/layouts/standard-rooms.ts';
import { parseView } from '$lib/view/view-query.ts';

const computed = new Map<Id, readonly Layout[]>();

/** The layouts of the roster that a dataset opens with, in the standard rooms; computed once a build. */
export function openingLayouts(network: Network): readonly Layout[] {
	const { dataset } = network;
	const layouts =
		computed.get(dataset.id) ??
		standardRooms.map((room) => layoutOf(network, rosterOf(network, openingRoster(network)), room));
	computed.set(dataset.id, layouts);
	return layouts;
}

/** The roster that a dataset opens with. */
export function openingRoster({ dataset }: Network): Id {
	return parseView(new URLSearchParams(), dataset).view.roster;
}

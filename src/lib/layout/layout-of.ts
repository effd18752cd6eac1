import type { Roster } from '../dataset/dataset.ts';
import { nameOfBody } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import type { Layout, Size } from './layout.ts';
import { largeLayout } from './large/large-layout.ts';
import { peopleOf } from './people/people-of.ts';

/**
 * The layout of a roster in a room, over all time: rank reads downward, members of a body stand together. The same network
 * gives the same layout, whatever the order of its tables.
 */
export function layoutOf(network: Network, roster: Roster, room: Size): Layout {
	const people = peopleOf(network, roster);
	const layout = largeLayout(people, room, (body) => nameOfBody(network, body));
	if (layout === undefined) throw new RangeError('no form');
	return layout;
}

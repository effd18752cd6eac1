import type { Roster } from '../dataset/dataset.ts';
import { nameOfBody } from '../network/names.ts';
import type { Network } from '../network/network.ts';
import { directoryLayout } from './directory/directory-layout.ts';
import { fieldsLayout } from './fields/fields-layout.ts';
import { forceLayout } from './force/force-layout.ts';
import type { Layout, Size } from './layout.ts';
import { largeLayout } from './large/large-layout.ts';
import { peopleOf } from './people/people-of.ts';
import { smallLayout } from './small/small-layout.ts';

/** The most members that stand in the small form. */
const few = 12;

/**
 * The layout of a roster in a room, over all time: rank reads downward, members of a body stand together. The same network
 * gives the same layout, whatever the order of its tables, but for the portfolio that may name a group. Without posts there are
 * no ranks, and whoever is tied stands near; so it is where all hold one post, as the nodes of a network file do.
 */
export function layoutOf(network: Network, roster: Roster, room: Size): Layout {
	const people = peopleOf(network, roster);
	const nameOf = (body: string) => nameOfBody(network, body);
	const { posts, ties } = network.whole.dataset;
	if (posts.length === 0 || (posts.length === 1 && ties.length > 0)) return forceLayout(people, room);
	if (roster.members.length <= few) return smallLayout(people, room, nameOf);
	// An outline round everybody tells nobody from another.
	const isToldApart = new Set(people.people.map(({ bodies }) => bodies.join(' '))).size > 1;
	return (
		largeLayout(people, room, nameOf) ??
		(isToldApart ? undefined : directoryLayout(people, room)) ??
		fieldsLayout(people, room, nameOf)
	);
}

import type { Id, Occupancy, Roster } from '../dataset/dataset.ts';
import { portfolios } from '../dataset/portfolios.ts';
import { castOf } from '../network/cast.ts';
import type { Network } from '../network/network.ts';
import { labelGap, lineFont, markRadius, mostLines, nameFont, reservedBox } from './label-size.ts';

/** One of those to be placed, with the place as it is worked out. */
export interface Figure {
	readonly id: Id;
	readonly member: boolean;
	/** Of the highest post ever held; Infinity without any. */
	readonly rank: number;
	/** The place of its portfolio in the legend; the same for all without a post. */
	readonly portfolio: number;
	/** The collegial body whose enclosure it stands in. */
	readonly body: Id | undefined;
	/** The room for the label and the mark, from side to side. */
	readonly width: number;
	readonly radius: number;
	readonly links: Map<Figure, number>;
	x: number;
	y: number;
}

/** From the centre of a mark down to the end of the room for its label. */
export function depthOf({ member, radius }: Pick<Figure, 'member' | 'radius'>): number {
	const { lineHeight } = nameFont[member ? 'member' : 'context'];
	return radius + labelGap + lineHeight + mostLines * lineFont.lineHeight;
}

/**
 * The cast of a roster as figures without a place, in an order that does not hang on that of the tables: the highest
 * rank first, portfolios together. Figures are linked if they are tied, or ever held the same one-seat post; the links
 * within a council say nothing, for there everyone is tied to everyone.
 */
export function figuresOf(network: Network, roster: Roster): readonly Figure[] {
	const cast = castOf(network, roster);
	const held = new Map<Id, Occupancy[]>();
	for (const occupancy of network.dataset.occupancies) append(held, occupancy.person, occupancy);
	const bodies = bodiesOfMembers(network, roster, held);
	const figures = [...cast]
		.map(([id, { member }]) => {
			const post = highestPost(network, held.get(id) ?? []);
			const name = network.people.get(id)?.name ?? id;
			const { left, right } = reservedBox({ x: 0, y: 0 }, name, member);
			return {
				id,
				member,
				rank: post?.rank ?? Infinity,
				portfolio: post === undefined ? Infinity : Object.keys(portfolios).indexOf(post.portfolio),
				body: bodies.get(id),
				width: right - left,
				radius: markRadius[member ? 'member' : 'context'],
				links: new Map<Figure, number>(),
				x: 0,
				y: 0
			};
		})
		.sort((a, b) => order(a.rank, b.rank) || order(a.portfolio, b.portfolio) || order(a.id, b.id));
	link(network, figures);
	return figures;
}

/** Which comes first, as a sort wants it. */
export function order<Value extends number | string>(a: Value, b: Value): number {
	return a < b ? -1 : Number(a > b);
}

/** The collegial body that each member has a seat in: where it is more than one, the one with most of the roster. */
function bodiesOfMembers(network: Network, { members }: Roster, held: ReadonlyMap<Id, readonly Occupancy[]>) {
	const seats = new Map<Id, readonly Id[]>();
	const sizes = new Map<Id, number>();
	for (const member of members) {
		const bodies = new Set((held.get(member) ?? []).map(({ post }) => network.posts.get(post)?.body ?? ''));
		const collegial = [...bodies].filter((id) => network.bodies.get(id)?.collegial === true);
		seats.set(member, collegial);
		for (const body of collegial) sizes.set(body, (sizes.get(body) ?? 0) + 1);
	}
	const bySize = (a: Id, b: Id) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || order(a, b);
	return new Map([...seats].map(([member, bodies]) => [member, [...bodies].sort(bySize)[0]]));
}

function highestPost(network: Network, occupancies: readonly Occupancy[]) {
	return occupancies
		.flatMap(({ post }) => network.posts.get(post) ?? [])
		.sort((a, b) => a.rank - b.rank || order(a.id, b.id))[0];
}

function link(network: Network, figures: readonly Figure[]): void {
	const byId = new Map(figures.map((figure) => [figure.id, figure]));
	const join = (a: Figure | undefined, b: Figure | undefined, weight: number) => {
		if (a === undefined || b === undefined || a === b) return;
		// Several ties between two persons say more than one, but not much.
		const joined = Math.min(2, (a.links.get(b) ?? 0) + weight);
		a.links.set(b, joined);
		b.links.set(a, joined);
	};
	for (const id of [...network.ties.keys()].sort(order)) {
		const tie = network.ties.get(id);
		if (tie !== undefined && tie.kind !== 'council') join(byId.get(tie.from), byId.get(tie.to), 1);
	}
	const holders = new Map<Id, Figure[]>();
	for (const { person, post } of network.dataset.occupancies) {
		const holder = byId.get(person);
		if (holder !== undefined && network.posts.get(post)?.seats === 1) append(holders, post, holder);
	}
	for (const post of [...holders.keys()].sort(order)) {
		const sorted = (holders.get(post) ?? []).sort((a, b) => order(a.id, b.id));
		sorted.forEach((holder, index) => {
			for (const other of sorted.slice(index + 1, index + 8)) join(holder, other, 0.5);
		});
	}
}

function append<Value>(groups: Map<Id, Value[]>, key: Id, value: Value): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [value]);
	else group.push(value);
}

import type { Id, Roster } from '../../dataset/dataset.ts';
import { group } from 'd3-array';
import { castOf } from '../../network/cast.ts';
import { highestRankOf, portfolioOf } from '../../network/highest-post.ts';
import { nameOfPerson } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import {
	labelGap,
	lineFont,
	longestName,
	markRadius,
	mostLines,
	nameFont,
	reservedBox
} from '../../geometry/label-size.ts';
import { textWidth } from '../../geometry/text-width.ts';
import { relevanceOf } from './relevance.ts';
import { bodiesOfMembers } from './seats.ts';

/** A person to be placed; `x` and `y` change while the layout is worked out. */
export interface LayoutNode {
	readonly id: Id;
	readonly member: boolean;
	/** The rank of the highest post ever held; Infinity without any. */
	readonly rank: number;
	/** The index of its portfolio in the legend. */
	readonly portfolio: number;
	/** The collegial body whose enclosure it stands in. */
	readonly body: Id | undefined;
	/** The width kept for mark and label. */
	readonly width: number;
	/** The width of the name, cut to the longest name. */
	readonly nameWidth: number;
	readonly radius: number;
	/** The nodes it should stand near, with weights. */
	readonly links: Map<LayoutNode, number>;
	/** The nodes it may be drawn tied to: weight 1 within the period of the roster, little outside it. */
	readonly ties: Map<LayoutNode, number>;
	x: number;
	y: number;
}

/** From the centre of a mark down to the bottom of the room for its label. */
export function depthOf({ member, radius }: Pick<LayoutNode, 'member' | 'radius'>): number {
	const { lineHeight } = nameFont[member ? 'member' : 'context'];
	return radius + labelGap + lineHeight + mostLines * lineFont.lineHeight;
}

/**
 * The cast of a roster as nodes at (0, 0), highest rank first, portfolios together, whatever the order of the cast. Nodes are
 * linked if they are tied or ever held the same one-seat post; council ties do not count, since they join everyone.
 */
export function layoutNodesOf(network: Network, roster: Roster): readonly LayoutNode[] {
	const cast = castOf(network, roster);
	const bodies = bodiesOfMembers(network, roster);
	const portfolios = [...network.dataset.vocabulary.portfolios.keys()];
	const nodes = [...cast].map(([id, { member }]) => {
		const name = nameOfPerson(network, id);
		const { size, weight } = nameFont[member ? 'member' : 'context'];
		const { left, right } = reservedBox({ x: 0, y: 0 }, name, member);
		return {
			id,
			member,
			rank: highestRankOf(network, id),
			portfolio: portfolios.indexOf(portfolioOf(network, id).id),
			body: bodies.get(id),
			width: right - left,
			nameWidth: Math.min(longestName, textWidth(name, size, weight)),
			radius: markRadius[member ? 'member' : 'context'],
			links: new Map<LayoutNode, number>(),
			ties: new Map<LayoutNode, number>(),
			x: 0,
			y: 0
		};
	});
	link(network, nodes);
	tieUp(network, roster, nodes);
	const head = Math.min(...nodes.map(({ rank }) => rank));
	// Of several heads the best connected comes first.
	const ties = ({ rank, links }: LayoutNode) => (rank === head ? -links.size : 0);
	return nodes.sort(
		(a, b) => order(a.rank, b.rank) || ties(a) - ties(b) || order(a.portfolio, b.portfolio) || order(a.id, b.id)
	);
}

/** A comparison for sorting: negative, 0 or positive. */
export function order<Value extends number | string>(a: Value, b: Value): number {
	return a < b ? -1 : Number(a > b);
}

function link(network: Network, nodes: readonly LayoutNode[]): void {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const join = (a: LayoutNode | undefined, b: LayoutNode | undefined, weight: number) => {
		if (a === undefined || b === undefined || a === b) return;
		// Several ties between two persons weigh more than one, but not much.
		const joined = Math.min(2, (a.links.get(b) ?? 0) + weight);
		a.links.set(b, joined);
		b.links.set(a, joined);
	};
	for (const id of [...network.ties.keys()].sort(order)) {
		const tie = network.ties.get(id);
		if (tie !== undefined && tie.kind !== 'council') join(byId.get(tie.from), byId.get(tie.to), 1);
	}
	const ofOne = network.dataset.occupancies.filter(({ post }) => network.posts.get(post)?.seats === 1);
	for (const [, occupancies] of [...group(ofOne, ({ post }) => post)].sort(([a], [b]) => order(a, b))) {
		const holders = occupancies.flatMap(({ person }) => byId.get(person) ?? []);
		const sorted = holders.sort((a, b) => order(a.id, b.id));
		sorted.forEach((holder, index) => {
			for (const other of sorted.slice(index + 1, index + 8)) join(holder, other, 1);
		});
	}
}

function tieUp(network: Network, roster: Roster, nodes: readonly LayoutNode[]): void {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const relevance = relevanceOf(network, roster.period);
	for (const tie of network.ties.values()) {
		const from = byId.get(tie.from);
		const to = byId.get(tie.to);
		// Council ties are drawn for one person at a time.
		if (tie.kind === 'council' || from === undefined || to === undefined || from === to) continue;
		const weight = Math.max(relevance(tie), from.ties.get(to) ?? 0);
		from.ties.set(to, weight);
		to.ties.set(from, weight);
	}
}

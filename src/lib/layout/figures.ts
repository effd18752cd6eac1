import type { Id, Roster } from '../dataset/dataset.ts';
import { portfolios } from '../dataset/portfolios.ts';
import { castOf } from '../network/cast.ts';
import { highestRankOf, portfolioOf } from '../network/highest-post.ts';
import type { Network } from '../network/network.ts';
import { labelGap, lineFont, markRadius, mostLines, nameFont, reservedBox } from './label-size.ts';
import { bodiesOfMembers } from './seats.ts';

/** One of those to be placed, with the place as it is worked out. */
export interface Figure {
	readonly id: Id;
	readonly member: boolean;
	/** Of the highest post ever held; Infinity without any. */
	readonly rank: number;
	/** The place of its portfolio in the legend. */
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
 * The cast of a roster as figures without a place, in an order that does not hang on that of the cast: the highest
 * rank first, portfolios together. Figures are linked if they are tied, or ever held the same one-seat post; the links
 * within a council say nothing, for there everyone is tied to everyone.
 */
export function figuresOf(network: Network, roster: Roster): readonly Figure[] {
	const cast = castOf(network, roster);
	const bodies = bodiesOfMembers(network, roster);
	const figures = [...cast].map(([id, { member }]) => {
		const name = network.people.get(id)?.name ?? id;
		const { left, right } = reservedBox({ x: 0, y: 0 }, name, member);
		return {
			id,
			member,
			rank: highestRankOf(network, id),
			portfolio: Object.keys(portfolios).indexOf(portfolioOf(network, id)),
			body: bodies.get(id),
			width: right - left,
			radius: markRadius[member ? 'member' : 'context'],
			links: new Map<Figure, number>(),
			x: 0,
			y: 0
		};
	});
	link(network, figures);
	const head = Math.min(...figures.map(({ rank }) => rank));
	// Of several heads the best connected comes first.
	const ties = ({ rank, links }: Figure) => (rank === head ? -links.size : 0);
	return figures.sort(
		(a, b) => order(a.rank, b.rank) || ties(a) - ties(b) || order(a.portfolio, b.portfolio) || order(a.id, b.id)
	);
}

/** Which comes first, as a sort wants it. */
export function order<Value extends number | string>(a: Value, b: Value): number {
	return a < b ? -1 : Number(a > b);
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
			for (const other of sorted.slice(index + 1, index + 8)) join(holder, other, 1);
		});
	}
}

function append<Value>(groups: Map<Id, Value[]>, key: Id, value: Value): void {
	const group = groups.get(key);
	if (group === undefined) groups.set(key, [value]);
	else group.push(value);
}

import { ascending, mean } from 'd3-array';
import { cornersOf, type Draft, type Piece } from './piece.ts';

/** From port to port at a side of a mark, at most. */
const apart = 9;

/** The ends of ways at one side of a mark, from left to right or from top to foot. */
export interface Ports {
	/** Those that stand in the middle, since they meet another mark in the same line or lie in the channel. */
	readonly fixed: readonly Piece[];
	readonly free: readonly Piece[];
}

/** The ends of ways at each side of each mark, in the order of where they lead. */
export function portsOf(drafts: readonly Draft[]): readonly Ports[] {
	const sides = new Map<string, Map<Piece, number[]>>();
	for (const draft of drafts) {
		const corners = cornersOf(draft);
		const [first, last] = [draft.pieces[0], draft.pieces.at(-1)];
		const ends = [
			{ one: first, id: draft.from.id, leads: corners[2] ?? corners.at(-1) },
			{ one: last, id: draft.to.id, leads: corners.at(-3) ?? corners[0] }
		];
		for (const { one, id, leads } of ends) {
			if (one === undefined || leads === undefined) continue;
			const side = sideAt(one, id);
			const pieces = sides.get(side) ?? new Map<Piece, number[]>();
			sides.set(side, pieces);
			pieces.set(one, [...(pieces.get(one) ?? []), one.isAcross ? leads.y : leads.x]);
		}
	}
	return [...sides].map(([side, pieces]) => {
		const ordered = [...pieces]
			.map(([one, leads]) => ({ one, leads: mean(leads) ?? 0 }))
			.sort((a, b) => a.leads - b.leads || ascending(a.one.net, b.one.net))
			.map(({ one }) => one);
		const isFixed = (one: Piece) => one.street !== side || isStraight(one, drafts);
		return { fixed: ordered.filter(isFixed), free: ordered.filter((one) => !isFixed(one)) };
	});
}

/** The side of a mark that a piece meets: its own street, the side across from it, or the foot of the head. */
function sideAt({ street }: Piece, id: string): string {
	if (street.endsWith(` ${id}`)) return street;
	if (street.startsWith('foot')) return `top ${id}`;
	if (street.startsWith('right')) return `left ${id}`;
	return `foot ${id}`;
}

function isStraight(one: Piece, drafts: readonly Draft[]): boolean {
	return drafts.some(({ pieces }) => pieces.length === 1 && pieces[0] === one);
}

/** Puts the ends of a side beside each other in the order given; beside what is fixed, if something is. */
export function setPorts({ fixed, free }: Ports, order: readonly Piece[] = free): void {
	const [one] = free;
	if (one === undefined) return;
	const step = Math.min(apart, one.room / Math.max(1, free.length + fixed.length - 1));
	if (fixed.length === 0) {
		order.forEach((port, index) => (port.at = port.middle + (index - (order.length - 1) / 2) * step));
	} else {
		const before = Math.floor(order.length / 2);
		order.forEach(
			(port, index) => (port.at = port.middle + (index < before ? index - before : index - before + 1) * step)
		);
	}
}

import type { Point } from '../../geometry/box.ts';
import type { Seat } from '../layout.ts';

/** A straight piece of a way, across or down. Ways of one net may share it. */
export interface Piece {
	readonly net: string;
	readonly isAcross: boolean;
	/** The road, gutter or channel it lies in, or the side of a mark it meets. */
	readonly street: string;
	/** The middle of that street, and how much room there is across it. */
	readonly middle: number;
	readonly room: number;
	/** Its y if it runs across, its x if it runs down. */
	at: number;
	/** From where to where it runs; see {@link measure}. */
	from: number;
	to: number;
}

/** A way while it is laid out. Its pieces run across and down in turn. */
export interface Draft {
	readonly pair: string;
	readonly net: string;
	readonly from: { readonly id: string; readonly seat: Seat };
	readonly to: { readonly id: string; readonly seat: Seat };
	readonly pieces: readonly Piece[];
}

/** A piece in the middle of its street. */
export function piece({
	net,
	isAcross,
	street,
	middle,
	room
}: Pick<Piece, 'net' | 'isAcross' | 'street' | 'middle' | 'room'>): Piece {
	return { net, isAcross, street, middle, room, at: middle, from: 0, to: 0 };
}

/** The corners of a way; the first and last lie in the marks. */
export function cornersOf({ from, to, pieces }: Draft): readonly Point[] {
	const corners: Point[] = [];
	for (let index = 0; index <= pieces.length; index += 1) {
		const before = pieces[index - 1];
		const after = pieces[index];
		const seat = before === undefined ? from.seat : to.seat;
		const across = [before, after].find((one) => one?.isAcross === true);
		const down = [before, after].find((one) => one?.isAcross === false);
		corners.push({ x: down?.at ?? seat.x, y: across?.at ?? seat.y });
	}
	return corners;
}

/** Sets from where to where the pieces of ways run. */
export function measure(drafts: readonly Draft[]): ReadonlySet<Piece> {
	const pieces = new Set<Piece>();
	for (const { from, to, pieces: own } of drafts) {
		for (const [index, one] of own.entries()) {
			if (!pieces.has(one)) {
				one.from = Infinity;
				one.to = -Infinity;
				pieces.add(one);
			}
			// It runs from the piece before to the piece after, or to the mark.
			const start = own[index - 1]?.at ?? (one.isAcross ? from.seat.x : from.seat.y);
			const end = own[index + 1]?.at ?? (one.isAcross ? to.seat.x : to.seat.y);
			one.from = Math.min(one.from, start, end);
			one.to = Math.max(one.to, start, end);
		}
	}
	return pieces;
}

/** What is kept free beside the outer tracks of a street, and between two ways. */
export const verge = 2;

/** Whether a piece runs on one of another net. */
export function runsOnAny(one: Piece, pieces: readonly Piece[]): boolean {
	return pieces.some(
		(other) =>
			other.net !== one.net &&
			other.isAcross === one.isAcross &&
			Math.abs(other.at - one.at) < verge &&
			one.from < other.to &&
			other.from < one.to
	);
}

/** How often pieces of two groups are in each other's way. */
function clashesBetween(some: Iterable<Piece>, others: readonly Piece[]): number {
	let count = 0;
	for (const one of some) for (const other of others) count += clashOf(one, other);
	return count;
}

/** How often some pieces are in each other's way. */
export function clashesAmong(pieces: readonly Piece[]): number {
	let count = 0;
	for (let index = 0; index < pieces.length; index += 1) {
		const one = pieces[index];
		if (one === undefined) break;
		for (let next = index + 1; next < pieces.length; next += 1) {
			const other = pieces[next];
			if (other !== undefined) count += clashOf(one, other);
		}
	}
	return count;
}

/** Pieces closer than this look like one. */
const near = 3;

/** How much two pieces of different nets are in each other's way: 1 where they cross, 2 where one hides a part of the other. */
function clashOf(one: Piece, other: Piece): number {
	if (one.net === other.net) return 0;
	if (one.isAcross !== other.isAcross) {
		const doCross = one.at > other.from && one.at < other.to && other.at > one.from && other.at < one.to;
		return doCross ? 1 : 0;
	}
	// Those of one street get tracks of their own.
	if (one.street === other.street || Math.abs(one.at - other.at) >= near) return 0;
	return one.from < other.to && other.from < one.to ? 2 : 0;
}

/**
 * What a way, or a net of them, costs beside those that are laid: crossings weigh most, then bends, then length. The pieces
 * of both must be measured.
 */
export function costOf(pieces: Iterable<Piece>, laid: readonly Piece[]): number {
	return costOfShape(pieces) + 4 * clashesBetween(pieces, laid);
}

/** The same by bends and length alone. */
export function costOfShape(pieces: Iterable<Piece>): number {
	let cost = -1;
	for (const one of pieces) cost += 1 + (one.to - one.from) / 100;
	return cost;
}

import { ascending, group, permute } from 'd3-array';
import type { Box } from '../../geometry/box.ts';
import { permutations } from '../permutations.ts';
import { clashesAmong, type Draft, measure, type Piece, runsOnAny, verge } from './piece.ts';
import { moveOffEdges } from './off-edges.ts';
import { type Ports, portsOf, setPorts } from './ports.ts';

/** From track to track of a street, at most. */
const apart = 5;
/** Between two pieces one after the other in a track. */
const between = 10;
/** So many tracks or ports are tried in every order. */
const mostInEveryOrder = 4;
/** Sidesteps of less are taken out. */
const leastSidestep = 8;
/** From port to port, at least, where such a sidestep is taken out. */
const leastBeside = 7;
/** How far a piece moves that would run on another. */
const aside = 4;
/** How often all tracks and ports are gone through. */
const rounds = 2;
/** Of more pieces no better order is looked for: it takes too long, and nobody could follow them. */
const mostPieces = 160;

/** Pieces in tracks beside each other. */
type Tracks = readonly (readonly Piece[])[];

/**
 * Puts ways that share a street beside each other: each piece in a track of its road, gutter or channel, each end at a port
 * of its mark; then changes the order of tracks and ports while they clash less. None runs along the edge of an outline where it
 * can be helped.
 */
export function settle(drafts: readonly Draft[], outlines: readonly Box[] = []): void {
	const ports = portsOf(drafts);
	for (const side of ports) setPorts(side);
	const pieces = [...measure(drafts)];
	const ends = new Set(ports.flatMap(({ free, fixed }) => [...free, ...fixed]));
	const inStreets = pieces.filter((one) => !ends.has(one) || one.street === 'channel');
	const streets = [...group(inStreets, ({ street }) => street).values()].map(tracksFor);
	for (const tracks of streets) setTracks(tracks);
	measure(drafts);
	const choices = [
		...streets.map((tracks) => ordersOf(tracks, setTracks)),
		...ports.map((side) => ordersOf(side.free, (order) => setPorts(side, order)))
	];
	const mostRounds = pieces.length > mostPieces ? 0 : rounds;
	for (let round = 0; round < mostRounds && clashesAmong(pieces) > 0; round += 1) {
		for (const choice of choices)
			takeBest(choice, drafts, () => (isDoubled(streets) ? Infinity : clashesAmong(pieces)));
	}
	straighten(drafts, ports);
	moveApart(drafts, pieces);
	moveOffEdges(drafts, pieces, outlines);
}

/** Moves pieces aside that run on another, such as the ends of two ways that swap columns: no order of tracks parts these. */
function moveApart(drafts: readonly Draft[], pieces: readonly Piece[]): void {
	for (const one of [...pieces].reverse()) {
		if (!runsOnAny(one, pieces)) continue;
		const was = one.at;
		const places = [was - aside, was + aside].filter((at) => Math.abs(at - one.middle) <= one.room / 2 - verge);
		one.at = places.find((at) => !runsOnAny({ ...one, at }, pieces)) ?? was;
		measure(drafts);
	}
}

/**
 * Takes out sidesteps so small that they look like a mistake: one end moves to where the other is, if that port is at the mark
 * and so free that arrows beside each other do not touch.
 */
function straighten(drafts: readonly Draft[], ports: readonly Ports[]): void {
	for (const { pieces } of drafts) {
		const [before, last] = [pieces.at(-3), pieces.at(-1)];
		if (before === undefined || last === undefined || before === last) continue;
		if (Math.abs(before.at - last.at) >= leastSidestep) continue;
		if (isFreePort(last, before.at, ports)) last.at = before.at;
		else if (isFreePort(before, last.at, ports)) before.at = last.at;
	}
	measure(drafts);
}

/** Whether the end of a way can move to a place at its side of the mark. */
function isFreePort(end: Piece, at: number, ports: readonly Ports[]): boolean {
	const side = ports.find(({ free }) => free.includes(end));
	if (side === undefined || Math.abs(at - end.middle) > end.room / 2) return false;
	return [...side.free, ...side.fixed].every((port) => port === end || Math.abs(port.at - at) >= leastBeside);
}

/** Pieces in tracks: the longest first, each in the first track that is free for its length. */
export function tracksFor(pieces: readonly Piece[]): Tracks {
	const tracks: Piece[][] = [];
	const longestFirst = [...pieces].sort((a, b) => b.to - b.from - (a.to - a.from) || ascending(a.net, b.net));
	for (const one of longestFirst) {
		const free = tracks.find((track) =>
			track.every((other) => one.from > other.to + between || one.to < other.from - between)
		);
		if (free === undefined) tracks.push([one]);
		else free.push(one);
	}
	return tracks;
}

/** Whether pieces in one track run on one another, as other ports can make them longer. */
function isDoubled(streets: readonly Tracks[]): boolean {
	return streets
		.flat()
		.some((track) =>
			track.some((one, index) => track.slice(index + 1).some((other) => one.from < other.to && other.from < one.to))
		);
}

/** Puts tracks beside each other about the middle of their street; in the channel the first keeps the middle. */
function setTracks(tracks: Tracks): void {
	const [one] = tracks[0] ?? [];
	if (one === undefined) return;
	const step = Math.min(apart, (one.room - 2 * verge) / Math.max(1, tracks.length - 1));
	for (const [index, track] of tracks.entries()) {
		const fromMiddle = Math.ceil(index / 2) * (index % 2 === 0 ? -1 : 1);
		const place = one.street === 'channel' ? fromMiddle : index - (tracks.length - 1) / 2;
		for (const other of track) other.at = other.middle + place * step;
	}
}

/** What puts tracks or ports in each order there is; one only where there is nothing to choose. */
function ordersOf<Item>(items: readonly Item[], put: (order: readonly Item[]) => void): readonly (() => void)[] {
	if (items.length > mostInEveryOrder) return [];
	return Array.from(permutations(items.length), (order) => () => put(permute(items, order)));
}

/** Takes the order with fewest clashes, the first of several. */
function takeBest(orders: readonly (() => void)[], drafts: readonly Draft[], count: () => number): void {
	if (orders.length < 2) return;
	let best = orders[0];
	let fewest = Infinity;
	for (const order of orders) {
		order();
		measure(drafts);
		const clashes = count();
		if (clashes < fewest) [best, fewest] = [order, clashes];
		if (fewest === 0) break;
	}
	best?.();
	measure(drafts);
}

import type { Pair, Seat } from '../layout.ts';
import { type Exit, gutterExits, straightExits } from './exits.ts';
import {
	alongRoad,
	atSide,
	downChannel,
	downGutter,
	type Ground,
	guttersOf,
	hasFreeFoot,
	hasRoad,
	isClear
} from './ground.ts';
import { costOf, costOfShape, type Draft, measure, type Piece } from './piece.ts';

/** The cheapest way of a pair beside those that are laid; undefined where none is free. */
export function singleWay(ground: Ground, pair: Pair, laid: readonly Piece[]): Draft | undefined {
	const a = ground.seats.get(pair.from);
	const b = ground.seats.get(pair.to);
	if (a === undefined || b === undefined) return undefined;
	const drafts = candidates(ground, pair, a, b).map((pieces) => ({
		pair: pair.id,
		net: pair.id,
		from: { id: pair.from, seat: a },
		to: { id: pair.to, seat: b },
		pieces
	}));
	return cheapest(drafts, laid);
}

function cheapest(drafts: readonly Draft[], laid: readonly Piece[]): Draft | undefined {
	let best: { readonly draft: Draft; readonly cost: number } | undefined;
	for (const draft of drafts) {
		const pieces = measure([draft]);
		// Counting clashes takes longest, and is not needed where the shape alone costs more.
		if (best !== undefined && costOfShape(pieces) >= best.cost) continue;
		const cost = costOf(pieces, laid);
		if (best === undefined || cost < best.cost) best = { draft, cost };
	}
	return best?.draft;
}

type Pieces = readonly Piece[];

/** Every way that meets no mark and no words, with four corners at most. */
function candidates(ground: Ground, { id: net, from, to }: Pair, a: Seat, b: Seat): readonly Pieces[] {
	const straightA = straightExits(ground, net, from, a);
	const straightB = straightExits(ground, net, to, b);
	return [
		...straight(ground, { id: net, from, to }, a, b),
		...straightA.flatMap((first) => straightB.flatMap((second) => joined(ground, net, first, second))),
		...straightA.flatMap((first) =>
			gutterExits(ground, net, to, b, first.road).flatMap((second) => joined(ground, net, first, second))
		),
		...straightB.flatMap((second) =>
			gutterExits(ground, net, from, a, second.road).flatMap((first) => joined(ground, net, first, second))
		),
		...byOneGutter(ground, { id: net, from, to }, a, b),
		...(straightA.length + straightB.length === 0 ? byTwoGutters(ground, { id: net, from, to }, a, b) : [])
	];
}

/** Foot to top of the next row in one column, or side to side with nobody between. */
function straight(ground: Ground, { id: net, from, to }: Pair, a: Seat, b: Seat): readonly Pieces[] {
	const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
	if (upper.row + 1 === lower.row && Math.abs(a.x - b.x) < 1 && hasFreeFoot(ground, upper)) {
		return [[atSide(net, a === upper ? from : to, upper, 'foot')]];
	}
	const [left, right] = a.x < b.x ? [a, b] : [b, a];
	if (a.row !== b.row || Math.abs(a.y - b.y) > 1) return [];
	const isFree = (ground.taken[a.row] ?? []).every(
		(box) =>
			box.right <= left.x + left.radius || box.left >= right.x - right.radius || box.top > a.y || box.bottom < a.y
	);
	return isFree ? [[atSide(net, left === a ? from : to, left, 'right')]] : [];
}

/** Two exits joined by one road, or by two roads and a way down between them. */
function joined(ground: Ground, net: string, first: Exit, second: Exit): readonly Pieces[] {
	const ends = [...second.pieces].reverse();
	if (first.road === second.road) return [[...first.pieces, alongRoad(ground, net, first.road), ...ends]];
	if (first.pieces.length + second.pieces.length > 2) return [];
	return lanes(ground, net, first.road, second.road).map((lane) => [
		...first.pieces,
		alongRoad(ground, net, first.road),
		lane,
		alongRoad(ground, net, second.road),
		...ends
	]);
}

/** The free ways down from one road to another: the channel, and the gutters of the rows between. */
function lanes(ground: Ground, net: string, one: number, other: number): readonly Piece[] {
	const [first, last] = [Math.min(one, other), Math.max(one, other) - 1];
	const channel = downChannel(ground, net);
	const gutters = [...new Set(ground.gutters.slice(first, last + 1).flat())];
	return [
		...(passesHead(ground, first) || !isClear(ground, channel.middle, first, last) ? [] : [channel]),
		...gutters.filter((x) => isClear(ground, x, first, last)).map((x) => downGutter(net, x))
	];
}

/** Nobody's way passes the head, who stands on the channel in the first row. */
function passesHead({ streets }: Ground, first: number): boolean {
	return streets.head !== undefined && first === 0;
}

/** Side to side by a gutter that both have. */
function byOneGutter(ground: Ground, { id: net, from, to }: Pair, a: Seat, b: Seat): readonly Pieces[] {
	const [first, last] = [Math.min(a.row, b.row), Math.max(a.row, b.row)];
	return guttersOf(a)
		.filter((x) => guttersOf(b).some((other) => Math.abs(other - x) < 1) && isClear(ground, x, first, last))
		.map((x) => [
			atSide(net, from, a, x < a.x ? 'left' : 'right'),
			downGutter(net, x),
			atSide(net, to, b, x < b.x ? 'left' : 'right')
		]);
}

/** Each by its own gutter to one road, where nobody has a straight exit. */
function byTwoGutters(ground: Ground, { id: net, from, to }: Pair, a: Seat, b: Seat): readonly Pieces[] {
	const roads = ground.streets.rows.map((_, row) => row).filter((row) => hasRoad(ground, row));
	return roads.flatMap((road) =>
		gutterExits(ground, net, from, a, road).flatMap((first) =>
			gutterExits(ground, net, to, b, road).flatMap((second) => joined(ground, net, first, second))
		)
	);
}

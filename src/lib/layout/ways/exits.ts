import type { Id } from '../../dataset/dataset.ts';
import type { Seat } from '../layout.ts';
import { atSide, downGutter, type Ground, guttersOf, hasFreeFoot, hasRoad, isClear } from './ground.ts';
import type { Piece } from './piece.ts';

/** How a way gets from a mark to a road. */
export interface Exit {
	/** The pieces from the mark on; the last one ends in the road. */
	readonly pieces: readonly Piece[];
	/** The row below the road. */
	readonly road: number;
}

/** The straight ways from a mark to the road above its row and the one below it, as far as there are any. */
export function straightExits(ground: Ground, net: string, id: Id, seat: Seat): readonly Exit[] {
	const top = { pieces: [atSide(net, id, seat, 'top')], road: seat.row };
	const foot = { pieces: [atSide(net, id, seat, 'foot')], road: seat.row + 1 };
	return [
		...(hasRoad(ground, top.road) ? [top] : []),
		...(hasFreeFoot(ground, seat) && hasRoad(ground, foot.road) ? [foot] : [])
	];
}

/** The ways from a mark by a gutter beside it to a road, if the gutter is free so far. */
export function gutterExits(ground: Ground, net: string, id: Id, seat: Seat, road: number): readonly Exit[] {
	if (!hasRoad(ground, road)) return [];
	const [first, last] = road <= seat.row ? [road, seat.row] : [seat.row, road - 1];
	return guttersOf(seat)
		.filter((x) => isClear(ground, x, first, last))
		.map((x) => ({ pieces: [atSide(net, id, seat, x < seat.x ? 'left' : 'right'), downGutter(net, x)], road }));
}

/** The way in which a net meets somebody: straight if it can be, else by the nearest road above, or below. */
export function netExit(ground: Ground, net: string, id: Id, seat: Seat): Exit | undefined {
	const [straight] = straightExits(ground, net, id, seat);
	if (straight !== undefined) return straight;
	const roads = ground.streets.rows.map((_, row) => row).filter((row) => hasRoad(ground, row));
	const nearest = [...roads.filter((row) => row <= seat.row).reverse(), ...roads.filter((row) => row > seat.row)];
	for (const road of nearest) {
		const [exit] = gutterExits(ground, net, id, seat, road);
		if (exit !== undefined) return exit;
	}
	return undefined;
}

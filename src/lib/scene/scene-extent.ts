import { type Box, hullOf, squareAround } from '../geometry/box.ts';
import { boxOfLabel } from './person-label.ts';
import { markReach } from './svg/mark-svg.ts';
import type { PersonMark, Scene } from './scene.ts';

/** The bounds of a scene: its room, widened to hold everyone who was dragged out of it. */
export function extentOf({ people, layout: { room } }: Scene): Box {
	const bounds: Box = { left: 0, top: 0, right: room.width, bottom: room.height };
	const moved = [...people.values()].filter(({ x, y, seat }) => x !== seat.x || y !== seat.y);
	return moved.flatMap(boxesOf).reduce(hullOf, bounds);
}

function boxesOf(mark: PersonMark): readonly Box[] {
	const square = squareAround(mark, markReach(mark.radius));
	return mark.label === undefined ? [square] : [square, boxOfLabel(mark.label)];
}

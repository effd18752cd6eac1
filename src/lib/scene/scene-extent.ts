import { labelBox, labelText } from '../geometry/label-size.ts';
import { type Box, hullOf, squareAround } from '../geometry/box.ts';
import { markReach } from './svg/mark-svg.ts';
import type { Scene } from './scene.ts';

/** The bounds of a layout, widened to hold everything that was dragged out of them. */
export function extentOf({ people, bodies }: Scene, bounds: Box): Box {
	const boxes = [...people.values()].flatMap((mark) => {
		const { name, line, member, radius } = mark;
		return [squareAround(mark, markReach(radius)), labelBox(mark, labelText(name, line, member), member)];
	});
	return [...boxes, ...bodies.values()].reduce(hullOf, bounds);
}

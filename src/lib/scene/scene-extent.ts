import { labelBox, labelText } from '../geometry/label-size.ts';
import type { Box } from '../geometry/box.ts';
import { markReach } from './svg/mark-svg.ts';
import type { Scene } from './scene.ts';

/** The bounds of a layout, widened to hold everything that was dragged out of them. */
export function extentOf({ people, bodies }: Scene, bounds: Box): Box {
	const boxes = [...people.values()].flatMap((mark): Box[] => {
		const { x, y, name, line, member, radius } = mark;
		const reach = markReach(radius);
		return [
			{ left: x - reach, top: y - reach, right: x + reach, bottom: y + reach },
			labelBox(mark, labelText(name, line, member), member)
		];
	});
	return [...boxes, ...bodies.values()].reduce(
		(extent: Box, box) => ({
			left: Math.min(extent.left, box.left),
			top: Math.min(extent.top, box.top),
			right: Math.max(extent.right, box.right),
			bottom: Math.max(extent.bottom, box.bottom)
		}),
		bounds
	);
}

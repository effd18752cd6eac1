import { labelText, reservedBox } from '../geometry/label-size.ts';
import { type Box, hullOf } from '../geometry/box.ts';
import { inside } from '../layout/place/plan.ts';
import type { PersonMark } from './scene.ts';

/** The outline of a body: at least as large as `least`, and large enough for everyone seated in it, wherever they stand. */
export function enclosureOf(
	least: Box,
	seated: readonly Pick<PersonMark, 'x' | 'y' | 'name' | 'member' | 'radius'>[]
): Box {
	return seated.reduce<Box>((outline, mark) => {
		const { name } = labelText(mark.name, '', mark.member);
		const label = reservedBox(mark, name, mark.member);
		return hullOf(outline, {
			left: label.left - inside.side,
			top: mark.y - mark.radius - inside.top,
			right: label.right + inside.side,
			bottom: label.bottom + inside.bottom
		});
	}, least);
}

/** Whether the centre of a mark lies inside an outline. */
export function isInside({ x, y }: Pick<PersonMark, 'x' | 'y'>, { left, top, right, bottom }: Box): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

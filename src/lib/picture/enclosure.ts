import { type Box, labelText, reservedBox } from '../layout/label-size.ts';
import type { PersonMark } from './scene.ts';

/** From what a body holds to its outline. */
const margin = 14;

/** The outline of a body: never smaller than laid out, and wide enough for everyone inside it, wherever they stand. */
export function enclosureOf(
	least: Box,
	seated: readonly Pick<PersonMark, 'x' | 'y' | 'name' | 'member' | 'radius'>[]
): Box {
	return seated.reduce<Box>((outline, mark) => {
		const { name } = labelText(mark.name, '', mark.member);
		const label = reservedBox(mark, name, mark.member);
		return {
			left: Math.min(outline.left, label.left - margin),
			top: Math.min(outline.top, mark.y - mark.radius - margin),
			right: Math.max(outline.right, label.right + margin),
			bottom: Math.max(outline.bottom, label.bottom + margin)
		};
	}, least);
}

/** Whether the middle of a mark lies inside an outline. */
export function isInside({ x, y }: Pick<PersonMark, 'x' | 'y'>, { left, top, right, bottom }: Box): boolean {
	return x >= left && x <= right && y >= top && y <= bottom;
}

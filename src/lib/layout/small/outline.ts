import type { Outline, Row, Title } from '../layout.ts';
import { margin, titleLeft, toTitle, widthOf } from '../measures.ts';
import { titleAt } from '../titles.ts';
import type { SmallRows } from './rows.ts';
import { bodyTop, footOf } from './sizes.ts';

/** The outline of the body of the members; undefined where none sat in one. */
export function outlineOf(
	{ split: { body, seated }, room, above, grid, foot }: SmallRows,
	rows: readonly Row[]
): Outline | undefined {
	const [first, last] = [rows[above.length], rows[above.length + grid.rows - 1]];
	if (body === undefined || first === undefined || last === undefined) return undefined;
	const side = margin[widthOf(room.width)];
	return {
		body,
		people: seated.map(({ id }) => id),
		left: side,
		right: room.width - side,
		top: first.top - bodyTop,
		bottom: last.bottom + foot
	};
}

/** The name of the body in the foot of its outline. */
export function titleOf(lines: readonly string[], { left, bottom, people }: Outline): Title {
	const top = bottom - footOf(lines.length) + toTitle - 1;
	return titleAt({ kind: 'body', lines, align: 'left', people }, { x: left + titleLeft, top });
}

import { sum } from 'd3-array';
import { channelWidth, gutter, widthOf } from '../measures.ts';
import { type Form, padding, toEdge } from './form.ts';
import type { Plan } from './plan/plan.ts';

/** Where the columns of a plan stand across a room. */
export interface Columns {
	/** Of each column: where the marks begin, and where the names begin and end. */
	readonly at: readonly { readonly left: number; readonly label: number; readonly right: number }[];
	/** The room for a name. */
	readonly label: number;
	readonly channel: { readonly left: number; readonly right: number };
	/** From the first mark to the edge of its outline, and from the last name. */
	readonly padding: number;
}

/** The columns of a plan, as wide as the room. The room for a name may be less than nothing. */
export function columnsOf({ columns, channel, gaps }: Plan, form: Form, width: number): Columns {
	const size = widthOf(width);
	const sides = size === 'narrow' ? padding.narrow : padding.outer;
	const mark = 2 * form.radius + form.labelGap;
	const between = (column: number) => gutter + (gaps.get(column) ?? 0) + (column === channel ? channelWidth[size] : 0);
	const inner = Array.from({ length: columns - 1 }, (_, index) => between(index + 1));
	const label = (width - 2 * (toEdge[size] + sides) - sum(inner)) / columns - mark;
	let cursor = toEdge[size] + sides;
	const at = Array.from({ length: columns }, (_, column) => {
		const left = cursor;
		const right = left + mark + label;
		cursor = right + (inner[column] ?? 0);
		return { left, label: left + mark, right };
	});
	const before = at[channel - 1]?.right ?? 0;
	return {
		at,
		label,
		channel: { left: before, right: (at[channel]?.left ?? width) - padding.inner },
		padding: sides
	};
}

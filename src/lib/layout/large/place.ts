import type { Layout, Outline, Row } from '../layout.ts';
import type { LaidOutPerson } from '../people/people-of.ts';
import { leastHeight, type RowHeights, stackRows } from '../stack-rows.ts';
import { foot, markExtent, moreToTitle, titleFonts } from '../measures.ts';
import { bandGap, type Form, headingHeight, lowFoot, lowTop, padding } from './form.ts';
import { type Block, isOneBody, type PlannedRow } from './plan/plan.ts';
import type { Placing } from './placing.ts';
import { seatsOf } from './seats-of.ts';
import { linesBelow, titlesOf } from './titles-of.ts';

/** The most that a road grows. */
const mostSpare = 26;

/** The height that a placing needs. */
export function heightOf(placing: Placing): number {
	return leastHeight(heightsOf(placing, 0));
}

/** The layout of a placing, with room in the roads for so many tracks in each. */
export function placed(placing: Placing, tracks: readonly number[], lines: Layout['lines']): Layout {
	const { plan, room, columns } = placing;
	const roomy = heightsOf(placing, moreToTitle);
	const isRoomy = leastHeight(roomy) <= room.height;
	const heights = isRoomy ? roomy : heightsOf(placing, 0);
	const rows = stackRows(heights, room.height, { tracks, mostSpare });
	return {
		room,
		seats: seatsOf(placing, rows),
		leftOut: [],
		outlines: plan.blocks.filter(isOneBody).map((block) => outlineOf(placing, block, rows, heights)),
		titles: titlesOf(placing, rows, isRoomy ? moreToTitle : 0),
		streets: { rows, channel: columns.channel, head: plan.head?.id },
		lines,
		fields: []
	};
}

/** @param more how much farther than they must names of bodies stand from the words above */
function heightsOf(placing: Placing, more: number): readonly RowHeights[] {
	const { plan, form } = placing;
	const lines = linesBelow(placing);
	return plan.rows.map((row, index): RowHeights => {
		const startsBand = index > 0 && plan.rows[index - 1]?.band !== row.band;
		const isLow = plan.blocks.some((block) => block.isLow && block.rows[0] === index);
		const linesHere = lines.get(index) ?? 0;
		const hasRoad = (index > 0 || plan.head === undefined) && (form.roads === 'rows' || index === 0 || startsBand);
		return {
			before: hasRoad ? (startsBand ? bandGap : 0) : index === 0 ? 0 : form.step,
			road: hasRoad ? form.road : 0,
			pad: isLow ? lowTop : 0,
			height: rowHeight(row, form, plan.head),
			foot: linesHere === 0 ? 0 : (isLow ? lowFoot : foot) + more + (linesHere - 1) * titleFonts.body.lineHeight,
			startsBand
		};
	});
}

function rowHeight({ cells, headings }: PlannedRow, form: Form, head: LaidOutPerson | undefined): number {
	const marks = head !== undefined && cells.includes(head) ? form.headRadius : form.radius;
	const isHeaded = form.headings === 'above' && headings.length > 0;
	const words = isHeaded ? headingHeight + 2 * form.lineHeight : form.lines * form.lineHeight;
	return Math.max(words, Math.ceil(2 * marks * markExtent));
}

function outlineOf(
	{ columns, plan }: Placing,
	block: Block,
	rows: readonly Row[],
	heights: readonly RowHeights[]
): Outline {
	const { bodies, people } = block;
	const [first, last] = [rows[block.rows[0]], rows[block.rows[1]]];
	const [start, end] = block.columns;
	return {
		body: bodies[0] ?? '',
		people,
		left: (columns.at[start]?.left ?? 0) - (start === 0 ? columns.padding : padding.inner),
		right: (columns.at[end]?.right ?? 0) + (end === plan.columns - 1 ? columns.padding : padding.inner),
		top: block.isLow ? (first?.top ?? 0) - lowTop : (first?.road.top ?? 0),
		bottom: (last?.bottom ?? 0) + (heights[block.rows[1]]?.foot ?? 0)
	};
}

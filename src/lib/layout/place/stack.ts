import { greatest } from 'd3-array';
import type { Id } from '../../dataset/dataset.ts';
import { bodyName } from '../../geometry/label-size.ts';
import { textWidth } from '../../geometry/text-width.ts';
import type { Box } from '../../geometry/box.ts';
import type { LayoutNode } from './layout-nodes.ts';
import { bodyHeight, gap, inside, type BodyPlan, type Plan, rowHeight, type Strip, stripHeight } from './plan.ts';
import { bodyLefts } from './rows.ts';

/**
 * Stacks the strips of a plan from y = 0 down: sets every y, and gives the outlines of the bodies. The name of a body stands
 * beside its first row if there is room, else above it.
 */
export function stack(plan: Plan, nameOf: (body: Id) => string): ReadonlyMap<Id, Box> {
	const outlines = new Map<Id, Box>();
	let top = 0;
	for (const strip of plan.strips) {
		const lefts = bodyLefts(strip);
		const names = strip.bodies.map(({ id }) => textWidth(nameOf(id), bodyName.size, bodyName.weight));
		const covered = strip.bodies.some((body, index) => isCovered(body, lefts[index] ?? 0, names[index] ?? 0));
		const lift = covered ? bodyName.lineHeight : 0;
		strip.bodies.forEach(({ id, rows, width }, index) => {
			const left = lefts[index] ?? 0;
			outlines.set(id, { left, top, right: left + width, bottom: top + lift + bodyHeight(rows) });
			stackRows(rows, top + lift + inside.top);
		});
		if (strip.bodies.length === 0) stackRows([strip.row], top);
		else stackFlanks(strip, top + lift + inside.top);
		top += lift + stripHeight(strip) + gap.down;
	}
	return outlines;
}

function stackRows(rows: readonly (readonly LayoutNode[])[], from: number): void {
	let top = from;
	for (const row of rows) {
		const radius = Math.max(0, ...row.map((node) => node.radius));
		for (const node of row) node.y = top + radius;
		top += rowHeight(row) + gap.row;
	}
}

/** Rows at the flanks stand level with the rows of the bodies. */
function stackFlanks({ bodies, left, right }: Strip, from: number): void {
	const tallest = greatest(bodies, ({ rows }) => rows.length);
	let top = from;
	(tallest?.rows ?? []).forEach((row, index) => {
		const radius = Math.max(0, ...row.map((node) => node.radius));
		for (const node of [...(left[index] ?? []), ...(right[index] ?? [])]) node.y = top + radius;
		top += rowHeight(row) + gap.row;
	});
}

/** Whether a mark in the first row reaches the corner where the name of the body stands. */
function isCovered({ rows }: BodyPlan, left: number, width: number): boolean {
	const first = Math.min(...(rows[0] ?? []).map(({ x, radius }) => x - radius));
	return first < left + bodyName.left + width + 10;
}

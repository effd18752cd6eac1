import type { Id } from '../../dataset/dataset.ts';
import { group } from 'd3-array';
import { depthOf, order, type LayoutNode } from './layout-nodes.ts';
import { bodyName, markRadius } from '../../geometry/label-size.ts';
import { textWidth } from '../../geometry/text-width.ts';
import { pairsOf, rowsOf } from './plan-rows.ts';
import { packedWidth } from './place-with-gaps.ts';

/** The least room between labels side by side, between strips, between rows, and between bodies. */
export const gap = { across: 10, down: 12, row: 14, body: 12 } as const;
/** The room inside an enclosure, round the people. */
export const inside = { side: 12, top: 12, bottom: 9 } as const;

/** The facts about a body that a plan needs. */
export interface BodyFacts {
	readonly name: string;
	/** The rank of its highest post, held or not. */
	readonly rank: number;
}

/** A collegial body with its people in rows. */
export interface BodyPlan {
	readonly id: Id;
	/** It stands below free people of a higher rank. */
	readonly rank: number;
	readonly rows: LayoutNode[][];
	/** With the room round the people. */
	readonly width: number;
	/** Whether the first row probably leaves no room for the name of the body beside it. */
	readonly crowded: boolean;
}

/** A strip across the layout: a row of people, or bodies side by side with people at their flanks. */
export interface Strip {
	readonly bodies: readonly BodyPlan[];
	/** The rows at the left and right of the bodies. */
	readonly left: LayoutNode[][];
	readonly right: LayoutNode[][];
	/** The row of a strip without bodies. */
	readonly row: LayoutNode[];
}

/** Who stands in which row; the places within the rows come later. */
export interface Plan {
	readonly strips: readonly Strip[];
	readonly width: number;
	readonly height: number;
}

/** The limits of a plan. */
export interface Measure {
	/** The widest a strip may be. */
	readonly width: number;
	/** The widest a body may be. */
	readonly body: number;
	/** Columns of people at either flank of the bodies, at most. */
	readonly columns: number;
	/** Whether people in bodies stand two by two. */
	readonly pairs: boolean;
}

/** Divides nodes into strips: by rank, with those of a body together. Each node is in exactly one row. */
export function planOf(nodes: readonly LayoutNode[], measure: Measure, facts: ReadonlyMap<Id, BodyFacts>): Plan {
	const bodies = bodiesOf(nodes, measure, facts);
	const head = nodes[0]?.rank;
	const free = nodes.filter(({ body }) => body === undefined);
	const strips: Strip[] = [];
	let next = 0;
	for (let first = bodies.shift(); first !== undefined; first = bodies.shift()) {
		const { rank } = first;
		const strip = [first];
		let width = first.width;
		for (let body = bodies[0]; body !== undefined && width + gap.body + body.width <= measure.width; body = bodies[0]) {
			width += gap.body + body.width;
			strip.push(body);
			bodies.shift();
		}
		const above = free.slice(next).filter((node) => node.rank < rank || node.rank === head);
		next += above.length;
		strips.push(...rowsOf(above, measure.width, gap.across).map(rowStrip));
		const flanks = flanksOf(free.slice(next), strip, width, measure);
		next += flanks.used;
		strips.push({ bodies: strip, left: flanks.left, right: flanks.right, row: [] });
	}
	strips.push(...rowsOf(free.slice(next), measure.width, gap.across).map(rowStrip));
	return {
		strips,
		width: Math.max(0, ...strips.map(stripWidth)),
		height: strips.reduce((sum, strip) => sum + likelyHeight(strip), Math.max(0, strips.length - 1) * gap.down)
	};
}

/** The room from the first to the last row of a strip, labels and outlines included. */
export function stripHeight(strip: Strip): number {
	if (strip.bodies.length === 0) return rowHeight(strip.row);
	return Math.max(...strip.bodies.map(({ rows }) => bodyHeight(rows)));
}

function likelyHeight(strip: Strip): number {
	return stripHeight(strip) + (strip.bodies.some(({ crowded }) => crowded) ? bodyName.lineHeight : 0);
}

/** The height of a row of people, from the top of the largest mark to the end of the room for the longest label. */
export function rowHeight(row: readonly LayoutNode[]): number {
	return Math.max(0, ...row.map(({ radius }) => radius)) + Math.max(0, ...row.map(depthOf));
}

/** The height of an enclosure round rows of people. */
export function bodyHeight(rows: readonly (readonly LayoutNode[])[]): number {
	const people = rows.reduce((sum, row) => sum + rowHeight(row), (rows.length - 1) * gap.row);
	return inside.top + people + inside.bottom;
}

/** The width of the columns at a flank. */
export function flankWidth(rows: readonly (readonly LayoutNode[])[]): number {
	return Math.max(0, ...rows.map((row) => packedWidth(row, gap.across)));
}

function stripWidth(strip: Strip): number {
	if (strip.bodies.length === 0) return packedWidth(strip.row, gap.across);
	const flank = Math.max(flankWidth(strip.left), flankWidth(strip.right));
	return packedWidth(strip.bodies, gap.body) + (flank === 0 ? 0 : 2 * (flank + gap.body));
}

function rowStrip(row: LayoutNode[]): Strip {
	return { bodies: [], left: [], right: [], row };
}

function bodiesOf(nodes: readonly LayoutNode[], measure: Measure, facts: ReadonlyMap<Id, BodyFacts>): BodyPlan[] {
	const head = nodes[0]?.rank ?? Infinity;
	const isHeadFree = nodes.some(({ body, rank }) => body === undefined && rank === head);
	return [...group(nodes, ({ body }) => body)]
		.flatMap(([id, people]): BodyPlan[] => {
			if (id === undefined) return [];
			const room = measure.body - 2 * inside.side;
			// Ties to those below then run between two columns, where nobody else stands.
			const rows = measure.pairs ? pairsOf(people, room, gap.across) : rowsOf(people, room, gap.across);
			const widest = Math.max(...rows.map((row) => packedWidth(row, gap.across)));
			const name = textWidth(facts.get(id)?.name ?? id, bodyName.size, bodyName.weight) + 2 * bodyName.left;
			const width = Math.max(widest + 2 * inside.side, Math.min(name, measure.body));
			const longest = Math.max(...rows.map((row) => row.length));
			const first = rows[0]?.length ?? 0;
			const mark = width / (first < longest ? first + 1 : 2 * longest) - markRadius.member;
			// Nobody stands above the head of the organisation, in a body or out of it, not even a higher post that nobody held.
			const holdsHead = !isHeadFree && people[0]?.rank === head;
			const rank = holdsHead ? -Infinity : Math.min(Number.MAX_VALUE, facts.get(id)?.rank ?? Infinity);
			return [{ id, rank, rows, width, crowded: mark < name - bodyName.left + 10 }];
		})
		.sort((a, b) => order(a.rank, b.rank) || order(a.id, b.id));
}

/** People at the flanks, row by row, so that the rows stay even; as many left as right, or one more left. */
function flanksOf(people: readonly LayoutNode[], bodies: readonly BodyPlan[], taken: number, measure: Measure) {
	const rows = Math.max(...bodies.map((body) => body.rows.length));
	const room = (measure.width - taken) / 2 - gap.body;
	const column = Math.max(0, ...people.map(({ width }) => width));
	const columns = Math.min(measure.columns, Math.floor((room + gap.across) / (column + gap.across)));
	const used = columns < 1 ? 0 : Math.min(people.length, 2 * columns * rows);
	const seated = people.slice(0, used);
	const left = Array.from({ length: rows }, (): LayoutNode[] => []);
	const right = Array.from({ length: rows }, (): LayoutNode[] => []);
	seated.forEach((node, index) => {
		const row = Math.floor(index / 2 / Math.max(1, columns));
		(index % 2 === 0 ? left : right)[row]?.push(node);
	});
	return { left, right, used };
}

import type { LayoutNode } from './layout-nodes.ts';
import { flankWidth, gap, inside, type Plan, type Strip } from './plan.ts';
import { packedWidth, placeWithGaps } from './place-with-gaps.ts';

/** People side by side. */
export interface Row {
	readonly people: LayoutNode[];
	/** The greatest width of the row. */
	readonly room: number;
	/** The greatest width of a person in it. */
	readonly widest: number;
	/** Rows of one pool may swap people of the same rank; at the flanks of a body, of any rank. */
	readonly pool: string;
	/** Whether people stand where their links pull them; else the row has fixed places. */
	readonly drawn: boolean;
	/** Sets the x of everyone in the row, in the order in which they stand. */
	readonly put: () => void;
}

/** The rows of a plan from top to bottom. The middle of the layout is at x = 0. */
export function rowsOfPlan(plan: Plan): readonly Row[] {
	return plan.strips.flatMap((strip, index) =>
		strip.bodies.length === 0 ? [drawnRow(strip.row, plan.width)] : [...bodyRows(strip), ...flankRows(strip, index)]
	);
}

/** The left edges of the bodies of a strip, side by side in the middle. */
export function bodyLefts({ bodies }: Strip): readonly number[] {
	let left = -packedWidth(bodies, gap.body) / 2;
	return bodies.map(({ width }) => {
		const at = left;
		left += width + gap.body;
		return at;
	});
}

/** Sets the x of everyone, in the order in which they stand. */
export function putAll(rows: readonly Row[]): void {
	for (const row of rows) if (!row.drawn) row.put();
	// Rows that follow their links also pull each other.
	for (const row of rows) if (row.drawn) row.put();
	for (const row of [...rows].reverse()) if (row.drawn) row.put();
}

/** The x to which the links of a node pull it; its own x counts as a link of weight `ownWeight`. */
export function drawnTo({ links }: LayoutNode, own: number, ownWeight = 0.4): number {
	let sum = own * ownWeight;
	let weights = ownWeight;
	for (const [other, weight] of links) {
		sum += other.x * weight;
		weights += weight;
	}
	return sum / weights;
}

function drawnRow(people: LayoutNode[], width: number): Row {
	const put = () => {
		const pitch = width / people.length;
		// A row that is nearly full looks best with even spaces.
		const ownWeight = packedWidth(people, gap.across) > 0.75 * width ? 20 : 0.4;
		const items = people.map((node, index) => ({
			width: node.width,
			at: drawnTo(node, (index - (people.length - 1) / 2) * pitch, ownWeight),
			// The best connected stand where they should, the others move aside.
			weight: 1 + node.links.size
		}));
		placeWithGaps(items, gap.across, -width / 2, width / 2).forEach((x, index) => set(people[index], x));
	};
	return { people, room: width, widest: width, pool: 'free', drawn: true, put };
}

/** In an enclosure the shorter rows stand in the gaps of the longest. */
function bodyRows(strip: Strip): readonly Row[] {
	const lefts = bodyLefts(strip);
	return strip.bodies.flatMap(({ id, rows, width }, index) => {
		const from = (lefts[index] ?? 0) + inside.side;
		const room = width - 2 * inside.side;
		const longest = Math.max(...rows.map((row) => row.length));
		return rows.map((people): Row => {
			const put = () => {
				const pitch = room / (people.length < longest ? people.length + 1 : longest);
				const items = people.map((node, place) => ({
					width: node.width,
					at: from + room / 2 + (place - (people.length - 1) / 2) * pitch,
					weight: 1
				}));
				placeWithGaps(items, gap.across, from, from + room).forEach((x, place) => set(people[place], x));
			};
			return { people, room, widest: room, pool: `body ${id}`, drawn: false, put };
		});
	});
}

function flankRows(strip: Strip, index: number): readonly Row[] {
	const half = packedWidth(strip.bodies, gap.body) / 2 + gap.body;
	const sides = [
		{ rows: strip.left, sign: -1 },
		{ rows: strip.right, sign: 1 }
	];
	const room = Math.max(flankWidth(strip.left), flankWidth(strip.right));
	return sides.flatMap(({ rows, sign }) => {
		const columns = Math.max(0, ...rows.map((row) => row.length));
		const column = (room + gap.across) / Math.max(1, columns);
		return rows
			.filter((people) => people.length > 0)
			.map((people): Row => {
				const put = () => {
					people.forEach((node, place) => {
						const fromBody = sign > 0 ? place : people.length - 1 - place;
						node.x = sign * (half + (fromBody + 0.5) * column - gap.across / 2);
					});
				};
				return { people, room, widest: column - gap.across, pool: `flank ${index}`, drawn: false, put };
			});
	});
}

function set(node: LayoutNode | undefined, x: number): void {
	if (node !== undefined) node.x = x;
}

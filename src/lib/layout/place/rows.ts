import type { LayoutNode } from './layout-nodes.ts';
import { flankWidth, gap, inside, type Plan, type Strip } from './plan.ts';
import { packedWidth, placeWithGaps } from './place-with-gaps.ts';

/** People side by side, and how they get their places in the order in which they stand. */
export interface Row {
	readonly people: LayoutNode[];
	/** The widest the row may become, and the widest person that may join it. */
	readonly room: number;
	readonly widest: number;
	/** Rows of one pool may exchange people of the same rank; at the flanks of a body whatever their rank. */
	readonly pool: string;
	/** Whether people stand where their links draw them; else the row has places of its own. */
	readonly drawn: boolean;
	/** Gives everyone in the row an x. */
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

/** Places everyone in the order in which they stand. */
export function putAll(rows: readonly Row[]): void {
	for (const row of rows) if (!row.drawn) row.put();
	// Rows that are drawn by their links also draw each other.
	for (const row of rows) if (row.drawn) row.put();
	for (const row of [...rows].reverse()) if (row.drawn) row.put();
}

/** Where the links of somebody draw them, a place of their own counting as much as a link of that weight. */
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
		// Where a row is nearly full there is little to choose, and even spaces look best.
		const ownWeight = packedWidth(people, gap.across) > 0.75 * width ? 20 : 0.4;
		const wishes = people.map((figure, index) => ({
			width: figure.width,
			at: drawnTo(figure, (index - (people.length - 1) / 2) * pitch, ownWeight),
			// The best connected stand where they should, the others make way.
			weight: 1 + figure.links.size
		}));
		placeWithGaps(wishes, gap.across, -width / 2, width / 2).forEach((x, index) => set(people[index], x));
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
				const wishes = people.map((figure, place) => ({
					width: figure.width,
					at: from + room / 2 + (place - (people.length - 1) / 2) * pitch,
					weight: 1
				}));
				placeWithGaps(wishes, gap.across, from, from + room).forEach((x, place) => set(people[place], x));
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
					people.forEach((figure, place) => {
						const fromBody = sign > 0 ? place : people.length - 1 - place;
						figure.x = sign * (half + (fromBody + 0.5) * column - gap.across / 2);
					});
				};
				return { people, room, widest: column - gap.across, pool: `flank ${index}`, drawn: false, put };
			});
	});
}

function set(figure: LayoutNode | undefined, x: number): void {
	if (figure !== undefined) figure.x = x;
}

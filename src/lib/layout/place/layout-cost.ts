import type { LayoutNode } from './layout-nodes.ts';
import type { Row } from './rows.ts';
import { surveyOf, simpleCandidate, type RouteCandidate } from '../route/route-candidates.ts';

/** How bad the arrangement is as it stands; only right up to `enough`. */
export type Cost = (enough: number) => number;

interface Line {
	readonly from: LayoutNode;
	readonly to: LayoutNode;
	readonly weight: number;
}

/**
 * Counts by straight lines: the length of links, marks that a tie runs through, crossings, portfolios apart, and the
 * best connected away from the middle.
 */
export function roughCost(rows: readonly Row[], figures: readonly LayoutNode[]): Cost {
	const links = linesOf(figures, 'links');
	const ties = linesOf(figures, 'ties');
	return () => {
		let sum = looseness(rows, figures, links);
		for (const [index, tie] of ties.entries()) {
			for (const figure of figures) if (isInWay(tie, figure)) sum += 30 * tie.weight;
			for (const other of ties.slice(index + 1)) if (cross(tie, other)) sum += 25 * tie.weight * other.weight;
		}
		return sum;
	};
}

/** Counts by the ways that ties would go: what they cost, and the rest as by straight lines. */
export function routedCost(rows: readonly Row[], figures: readonly LayoutNode[]): Cost {
	const links = linesOf(figures, 'links');
	const ties = linesOf(figures, 'ties').filter(({ weight }) => weight > 0.5);
	const bounds = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
	return (enough) => {
		const survey = surveyOf({ figures, names: [], bounds });
		const ways: RouteCandidate[] = [];
		let sum = 0.4 * looseness(rows, figures, links);
		for (const { from, to, weight } of ties) {
			if (sum >= enough) return sum;
			const way = simpleCandidate(from, to, survey, ways);
			ways.push(way);
			sum += 2 * weight * way.cost;
		}
		return sum;
	};
}

/** The length of links, portfolios apart, and the best connected away from the middle. */
function looseness(rows: readonly Row[], figures: readonly LayoutNode[], lines: readonly Line[]): number {
	let sum = 0;
	for (const { from, to, weight } of lines) sum += weight * Math.hypot(from.x - to.x, from.y - to.y);
	for (const { x, links } of figures) sum += 0.15 * Math.abs(x) * links.size;
	for (const { people } of rows) {
		const breaks = people.filter(({ portfolio }, place) => place > 0 && people[place - 1]?.portfolio !== portfolio);
		sum += 60 * (breaks.length + 1 - new Set(people.map(({ portfolio }) => portfolio)).size);
	}
	return sum;
}

function linesOf(figures: readonly LayoutNode[], kind: 'links' | 'ties'): readonly Line[] {
	return figures.flatMap((from) =>
		[...from[kind]]
			.filter(([to]) => from.id < to.id)
			.map(([to, weight]) => ({ from, to, weight }))
			.sort((a, b) => (a.to.id < b.to.id ? -1 : 1))
	);
}

/** Whether somebody's mark, or the name under it, stands on the straight line. */
function isInWay({ from, to }: Line, figure: LayoutNode): boolean {
	if (figure === from || figure === to) return false;
	const dx = to.x - from.x;
	const dy = to.y - from.y;
	const along = ((figure.x - from.x) * dx + (figure.y - from.y) * dy) / (dx * dx + dy * dy || 1);
	if (along <= 0 || along >= 1) return false;
	const away = Math.abs((figure.x - from.x) * dy - (figure.y - from.y) * dx) / (Math.hypot(dx, dy) || 1);
	return away < figure.radius + 6;
}

function cross(a: Line, b: Line): boolean {
	if (a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to) return false;
	return side(a, b.from) !== side(a, b.to) && side(b, a.from) !== side(b, a.to);
}

function side({ from, to }: Line, { x, y }: LayoutNode): boolean {
	return (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x);
}

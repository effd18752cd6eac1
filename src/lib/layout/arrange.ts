import { type Figure, order } from './figures.ts';
import { drawnTo, putAll, type Row } from './rows.ts';
import { gap } from './plan.ts';
import { packedWidth } from './spread.ts';

/** Up to so many people, exchanges are tried one by one. */
const fewEnough = 64;

/**
 * Orders the people within their rows, so that those who are tied stand near each other, ties cross little, and people
 * with the same portfolio stand side by side. Everyone has an x in the end; the y must be there already.
 */
export function arrange(rows: readonly Row[], figures: readonly Figure[]): void {
	putAll(rows);
	for (let sweep = 0; sweep < 6; sweep++) {
		for (const row of sweep % 2 === 0 ? rows : [...rows].reverse()) {
			sortByPull(row);
			row.put();
		}
	}
	putAll(rows);
	if (figures.length <= fewEnough) exchange(rows, figures);
}

/** Portfolios stay together; they come in the order of where they are drawn, and so do the people in each. */
function sortByPull({ people }: Row): void {
	const pull = new Map(people.map((figure) => [figure, drawnTo(figure, figure.x)]));
	const groups = new Map<number, { sum: number; count: number }>();
	for (const { portfolio } of people) groups.set(portfolio, { sum: 0, count: 0 });
	for (const [{ portfolio }, at] of pull) {
		const group = groups.get(portfolio);
		if (group !== undefined) {
			group.sum += at;
			group.count += 1;
		}
	}
	const middle = ({ portfolio }: Figure) => {
		const { sum, count } = groups.get(portfolio) ?? { sum: 0, count: 1 };
		return sum / count;
	};
	people.sort(
		(a, b) =>
			order(middle(a), middle(b)) ||
			order(a.portfolio, b.portfolio) ||
			order(pull.get(a) ?? 0, pull.get(b) ?? 0) ||
			order(a.id, b.id)
	);
}

/** Exchanges two people wherever that makes the whole better, until nothing does. */
function exchange(rows: readonly Row[], figures: readonly Figure[]): void {
	const links = linesOf(figures);
	const head = figures[0]?.rank;
	let best = cost(rows, figures, links);
	for (let pass = 0; pass < 6; pass++) {
		const before = best;
		for (const [index, row] of rows.entries()) {
			for (const other of rows.slice(index)) {
				for (let place = 0; place < row.people.length; place++) {
					for (let there = row === other ? place + 1 : 0; there < other.people.length; there++) {
						if (!maySwap(row, place, other, there)) continue;
						if (row !== other && row.people[place]?.rank === head) continue;
						swap(row, place, other, there);
						const xs = figures.map(({ x }) => x);
						putAll(rows);
						const now = cost(rows, figures, links);
						if (now < best - 1e-6) {
							best = now;
							continue;
						}
						swap(row, place, other, there);
						figures.forEach((figure, at) => (figure.x = xs[at] ?? 0));
					}
				}
			}
		}
		if (best === before) break;
	}
}

/** Whether two rows may exchange two people: neither rank nor room must suffer. */
function maySwap(row: Row, place: number, other: Row, there: number): boolean {
	const a = row.people[place];
	const b = other.people[there];
	if (a === undefined || b === undefined) return false;
	if (row !== other) {
		const flanks = row.pool === other.pool && row.pool.startsWith('flank');
		const outside = !row.pool.startsWith('body') && !other.pool.startsWith('body');
		if (!flanks && !(a.rank === b.rank && (row.pool === other.pool || outside))) return false;
		if (a.width > other.widest || b.width > row.widest) return false;
		if (packedWidth(row.people, gap.across) - a.width + b.width > row.room) return false;
		if (packedWidth(other.people, gap.across) - b.width + a.width > other.room) return false;
	}
	return true;
}

function swap(row: Row, place: number, other: Row, there: number): void {
	const a = row.people[place];
	const b = other.people[there];
	if (a === undefined || b === undefined) return;
	row.people[place] = b;
	other.people[there] = a;
}

interface Line {
	readonly from: Figure;
	readonly to: Figure;
	readonly weight: number;
}

function linesOf(figures: readonly Figure[]): readonly Line[] {
	return figures.flatMap((from) =>
		[...from.links].filter(([to]) => from.id < to.id).map(([to, weight]) => ({ from, to, weight }))
	);
}

/**
 * How bad an arrangement is: the length of links, marks that a link runs through, crossings, portfolios apart, and the
 * best connected away from the middle.
 */
function cost(rows: readonly Row[], figures: readonly Figure[], lines: readonly Line[]): number {
	let sum = 0;
	for (const [index, line] of lines.entries()) {
		sum += line.weight * Math.hypot(line.from.x - line.to.x, line.from.y - line.to.y);
		for (const figure of figures) if (isInWay(line, figure)) sum += 30 * line.weight;
		for (const other of lines.slice(index + 1)) if (cross(line, other)) sum += 25;
	}
	for (const { x, links } of figures) sum += 0.15 * Math.abs(x) * links.size;
	for (const { people } of rows) {
		const breaks = people.filter(({ portfolio }, place) => place > 0 && people[place - 1]?.portfolio !== portfolio);
		sum += 60 * (breaks.length + 1 - new Set(people.map(({ portfolio }) => portfolio)).size);
	}
	return sum;
}

/** Whether somebody's mark, or the name under it, stands on the straight line. */
function isInWay({ from, to }: Line, figure: Figure): boolean {
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

function side({ from, to }: Line, { x, y }: Figure): boolean {
	return (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x);
}

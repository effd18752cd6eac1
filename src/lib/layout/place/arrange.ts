import { refineBySwaps } from './swap-refinement.ts';
import { order, type LayoutNode } from './layout-nodes.ts';
import { drawnTo, putAll, type Row } from './rows.ts';

/**
 * Orders the people within their rows, so that those who are tied stand near each other, ties cross little, and people
 * with the same portfolio stand side by side. Everyone has an x in the end; the y must be there already.
 */
export function arrange(rows: readonly Row[], figures: readonly LayoutNode[]): void {
	putAll(rows);
	for (let sweep = 0; sweep < 6; sweep++) {
		for (const row of sweep % 2 === 0 ? rows : [...rows].reverse()) {
			sortByPull(row);
			row.put();
		}
	}
	putAll(rows);
	refineBySwaps(rows, figures);
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
	const middle = ({ portfolio }: LayoutNode) => {
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

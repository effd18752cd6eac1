import { mean, rollup } from 'd3-array';
import { refineBySwaps } from './swap-refinement.ts';
import { order, type LayoutNode } from './layout-nodes.ts';
import { drawnTo, putAll, type Row } from './rows.ts';

/**
 * Orders the people within their rows, so that tied people stand near each other, ties cross little, and people with the
 * same portfolio stand side by side. Sets every x; every y must be set before.
 */
export function arrange(rows: readonly Row[], nodes: readonly LayoutNode[]): void {
	putAll(rows);
	for (let sweep = 0; sweep < 6; sweep++) {
		for (const row of sweep % 2 === 0 ? rows : [...rows].reverse()) {
			sortByPull(row);
			row.put();
		}
	}
	putAll(rows);
	refineBySwaps(rows, nodes);
}

/** Sorts portfolios, and the people in each, by where their links pull them. */
function sortByPull({ people }: Row): void {
	const pull = new Map(people.map((node) => [node, drawnTo(node, node.x)]));
	const middles = rollup(
		people,
		(group) => mean(group, (node) => pull.get(node)) ?? 0,
		({ portfolio }) => portfolio
	);
	people.sort(
		(a, b) =>
			order(middles.get(a.portfolio) ?? 0, middles.get(b.portfolio) ?? 0) ||
			order(a.portfolio, b.portfolio) ||
			order(pull.get(a) ?? 0, pull.get(b) ?? 0) ||
			order(a.id, b.id)
	);
}

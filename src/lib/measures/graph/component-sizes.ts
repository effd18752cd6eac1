import type { UndirectedGraph } from 'graphology';

/** The number of people in each component, a largest set of people joined by paths of ties; in no order. */
export function componentSizes(graph: UndirectedGraph): readonly number[] {
	const seen = new Set<string>();
	const sizes: number[] = [];
	for (const start of graph.nodes()) {
		if (seen.has(start)) continue;
		const before = seen.size;
		seen.add(start);
		const open = [start];
		for (let id = open.pop(); id !== undefined; id = open.pop()) {
			for (const neighbour of graph.neighbors(id)) {
				if (seen.has(neighbour)) continue;
				seen.add(neighbour);
				open.push(neighbour);
			}
		}
		sizes.push(seen.size - before);
	}
	return sizes;
}

import { childrenOf, type XmlElement } from './read-xml.ts';

/** A node or an edge, and what it stands inside. */
export interface Placed {
	readonly element: XmlElement;
	/** The id of the node it stands inside; empty where there is none. */
	readonly parent: string;
	/** The innermost graph it stands inside. */
	readonly graph: XmlElement;
}

/** What graphs hold, in the order of the text and however deep it stands. */
interface ElementsInGraphs {
	readonly nodes: readonly Placed[];
	readonly edges: readonly Placed[];
	/** The graphs, with those that stand inside nodes. */
	readonly graphs: readonly XmlElement[];
}

/** The nodes, edges and graphs in graphs of GEXF or GraphML; GEXF keeps nodes and edges in lists. */
export function elementsInGraphs(outermost: readonly XmlElement[]): ElementsInGraphs {
	const [nodes, edges, graphs]: [Placed[], Placed[], XmlElement[]] = [[], [], []];
	const left = outermost.toReversed().map((graph): Placed => ({ element: graph, parent: '', graph }));
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		const { element } = next;
		if (element.name === 'edge') edges.push(next);
		if (element.name === 'node') nodes.push(next);
		if (element.name === 'graph') graphs.push(element);
		const parent = element.name === 'node' ? (element.attributes.get('id')?.trim() ?? '') : next.parent;
		const graph = element.name === 'graph' ? element : next.graph;
		for (const child of childrenOf(element, 'graph', 'nodes', 'edges', 'node', 'edge').toReversed()) {
			left.push({ element: child, parent, graph });
		}
	}
	return { nodes, edges, graphs };
}

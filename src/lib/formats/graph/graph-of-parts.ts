import type { Remark } from '../import.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { timeKindOf } from './spell-of.ts';

/** The graph of nodes and edges, whose time is counted as their spells are; an empty title is none. */
export function graphOfParts(
	title: string,
	nodes: readonly GraphNode[],
	edges: readonly GraphEdge[],
	remarks: readonly Remark[]
): Graph {
	const time = timeKindOf([...nodes, ...edges].flatMap(({ spells }) => spells));
	return { title: title === '' ? undefined : title, time, nodes, edges, remarks };
}

import { graphOfContents } from '../graph/graph-of-contents.ts';
import type { Graph, GraphEdge, GraphNode, GraphSpell } from '../graph/graph.ts';
import { lossesOfGraph } from '../graph/losses-of-graph.ts';
import type { Writer } from '../writer.ts';
import { fieldOfTitle, ownIdField } from './cytoscape-fields.ts';

/** The JSON that Cytoscape and Cytoscape.js open. */
export const cytoscapeWriter = {
	name: 'Cytoscape JSON',
	ending: 'cyjs',
	mediaType: 'application/json',
	losses: lossesOfGraph,
	write: (contents) => new TextEncoder().encode(cytoscapeOf(graphOfContents(contents)))
} satisfies Writer;

/**
 * A graph as the JSON of Cytoscape: what `parseCytoscape` gives back. A node has its label as `name`, an edge its kind as
 * `interaction`; spells are pairs of a start and an end, null where that is open.
 */
export function cytoscapeOf({ title, day, time, nodes, edges }: Graph): string {
	const ids = new Set(nodes.map(({ id }) => id));
	const elements = {
		nodes: nodes.map((node) => nodeElement(node, ids)),
		edges: edges.map((edge) => edgeElement(edge, ids))
	};
	return `${JSON.stringify({ data: { name: title, day, time }, elements }, undefined, '\t')}\n`;
}

function nodeElement({ id, label, spells, place, attributes }: GraphNode, ids: ReadonlySet<string>): object {
	const fields = new Map<string, string>();
	for (const [title, text] of attributes) {
		// Cytoscape draws a node that has a parent inside of it.
		const isParent = title === 'parent' && ids.has(text);
		fields.set(isParent ? title : fieldOfTitle(title, 'nodes'), text);
	}
	return {
		data: { id, name: filled(label), spells: pairsOf(spells), ...Object.fromEntries(fields) },
		position: place
	};
}

/** @param ids the ids of all elements before it, to which its own is added */
function edgeElement(edge: GraphEdge, ids: Set<string>): object {
	const { id, source, target, directed, kind, weight, spells, attributes } = edge;
	const idField = ids.has(id) ? ownIdField : 'id';
	ids.add(id);
	const fields = new Map([...attributes].map(([title, text]) => [fieldOfTitle(title, 'edges'), text]));
	return {
		data: {
			[idField]: filled(id),
			...{ source, target, directed, interaction: filled(kind), weight, spells: pairsOf(spells) },
			...Object.fromEntries(fields)
		}
	};
}

/** JSON leaves out what is undefined. */
function filled(text: string): string | undefined {
	return text === '' ? undefined : text;
}

function pairsOf(spells: readonly GraphSpell[]): readonly (readonly (string | null)[])[] | undefined {
	return spells.length === 0 ? undefined : spells.map(({ start, end }) => [start ?? null, end ?? null]);
}

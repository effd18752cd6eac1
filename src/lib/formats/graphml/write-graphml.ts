import { plainDecimal } from '../graph/graph-rows.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { type TypedAttribute, typedAttributes } from '../graph/typed-attributes.ts';
import { elementXml, textElementXml } from '../xml/write-xml.ts';
import { ownKey } from './graphml-keys.ts';

/** The keys of what a graph has a place for; their ids tell them from columns of the same name. */
const structure = [
	['node', 'label', 'string'],
	['node', 'x', 'double'],
	['node', 'y', 'double'],
	['edge', 'kind', 'string'],
	['edge', 'weight', 'double'],
	['edge', 'start', 'string'],
	['edge', 'end', 'string']
] as const;

/**
 * A graph as a text of GraphML with typed keys. An edge has at most one spell, with the start and end as they are: on its end it is
 * over. Places count downwards, in the file upwards, as other programs read keys x and y.
 *
 * Source: http://graphml.graphdrawing.org/specification.html.
 */
export function graphmlOf({ title = '', nodes, edges }: Graph): string {
	const [ofNodes, ofEdges] = [keyIds('n', nodes), keyIds('e', edges)];
	const keys = [
		...structure.map(([of, name, type]) => keyXml(`${ownKey}${name}`, of, name, type)),
		...Array.from(ofNodes.values(), ({ id, title: name, type }) => keyXml(id, 'node', name, type)),
		...Array.from(ofEdges.values(), ({ id, title: name, type }) => keyXml(id, 'edge', name, type))
	];
	const graph = elementXml('graph', { id: 'G', edgedefault: 'undirected' }, [
		textElementXml('desc', {}, title),
		...nodes.map((node) => nodeXml(node, ofNodes)),
		...edges.map((edge) => edgeXml(edge, ofEdges))
	]);
	const namespace = { xmlns: 'http://graphml.graphdrawing.org/xmlns' };
	return `<?xml version="1.0" encoding="UTF-8"?>\n${elementXml('graphml', namespace, [...keys, graph])}\n`;
}

/** An attribute with the id of its key. */
interface Keyed extends TypedAttribute {
	readonly id: string;
}

function keyIds(letter: string, items: readonly Pick<GraphNode, 'attributes'>[]): ReadonlyMap<string, Keyed> {
	return new Map(
		typedAttributes(items).map((attribute, index) => [attribute.title, { ...attribute, id: `${letter}${index}` }])
	);
}

function keyXml(id: string, of: string, name: string, type: string): string {
	return elementXml('key', { id, for: of, 'attr.name': name, 'attr.type': type === 'integer' ? 'int' : type });
}

function nodeXml({ id, label, place, attributes }: GraphNode, keys: ReadonlyMap<string, Keyed>): string {
	const own = {
		label,
		x: place && plainDecimal(place.x),
		y: place && plainDecimal(-place.y)
	};
	return elementXml('node', { id }, [...ownData(own), ...data(attributes, keys)]);
}

function edgeXml(edge: GraphEdge, keys: ReadonlyMap<string, Keyed>): string {
	const { id, source, target, directed, kind, weight, spells, attributes } = edge;
	const own = { kind, weight: weight === undefined ? undefined : String(weight), ...spells[0] };
	return elementXml('edge', { id: id === '' ? undefined : id, source, target, directed: String(directed) }, [
		...ownData(own),
		...data(attributes, keys)
	]);
}

function ownData(own: Readonly<Record<string, string | undefined>>): readonly string[] {
	return Object.entries(own).flatMap(([name, text]) =>
		text === undefined || text === '' ? [] : [textElementXml('data', { key: `${ownKey}${name}` }, text)]
	);
}

function data(attributes: GraphNode['attributes'], keys: ReadonlyMap<string, Keyed>): readonly string[] {
	return Array.from(attributes, ([title, text]) => textElementXml('data', { key: keys.get(title)?.id }, text));
}

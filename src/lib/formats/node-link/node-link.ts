import { edgeOf, Fields, nodeOf } from '../graph/fields.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { graphOfParts } from '../graph/graph-of-parts.ts';
import { importOfGraph } from '../graph/import-of-graph.ts';
import type { Format } from '../import.ts';
import { isList, isObject, type JsonObject, valueOf } from '../json-value.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import { fieldsOf, jsonTextOf } from './json-fields.ts';
import { NodeIndex } from './node-index.ts';

/** Node-link JSON, as NetworkX, d3, vis.js and Graphology write it. */
export const nodeLink: Format<unknown> = {
	name: 'Node-link JSON',
	isIn: (content) => {
		const edges = edgesIn(content);
		const nodes = valueOf(content, 'nodes');
		if (!isList(nodes) || edges === undefined) return false;
		const [edge] = edges;
		// Elements of Cytoscape keep everything in `data`.
		return edge === undefined
			? nodes.length > 0 && valueOf(nodes[0], 'data') === undefined
			: endsOf(edge) !== undefined;
	},
	read: (content, file) => importOfGraph(parseNodeLink(content, file), file)
};

const noEnds: Cause = {
	list: 'to-mend',
	words: (count) =>
		`${counted(count, 'link does not name two nodes and was', 'links do not name two nodes and were')} left out.`
};

const noDirection: Cause = {
	list: 'guessed',
	words: () => 'The file does not say whether its links have a direction; they were read as having none.'
};

/** What d3's simulation writes into the data while it runs. */
const simulation = ['index', 'vx', 'vy', 'fx', 'fy'];
const omittedOfNodes = new Set(['id', 'attributes', ...simulation]);
const omittedOfEdges = new Set(['id', 'source', 'target', 'attributes', 'index']);
const omittedOfEdgesFromTo = new Set(['id', 'from', 'to', 'attributes', 'index']);

/**
 * The graph in node-link JSON. Links name nodes by id, or hold the nodes themselves. Where ids do not fit all links, they
 * name places in the list of nodes, from 0. Attributes that are lists or objects are kept as JSON.
 */
export function parseNodeLink(content: unknown, file: string): Graph {
	const counts = new RemarkCounts();
	const given = valueOf(content, 'nodes');
	const nodes = withIds((isList(given) ? given : []).map((node, index) => nodeFrom(node, index + 1, counts)));
	const found = edgesIn(content) ?? [];
	const index = new NodeIndex(
		nodes.map(({ id }) => id),
		found.flatMap((edge) => endsOf(edge) ?? [])
	);
	const isDirected = valueOf(content, 'directed');
	const edges = found.flatMap((edge, place) => {
		const read = edgeFrom(edge, index, isDirected === true, place + 1, counts);
		if (read === undefined) counts.add(noEnds, place + 1);
		return read ?? [];
	});
	if (typeof isDirected !== 'boolean' && edges.length > 0) counts.add(noDirection);
	const about = valueOf(content, 'graph');
	const title = jsonTextOf(valueOf(about, 'name') ?? valueOf(about, 'title') ?? valueOf(content, 'name'));
	return graphOfParts(title ?? '', nodes, edges, counts.in(file));
}

function nodeFrom(given: unknown, number: number, counts: RemarkCounts): GraphNode {
	if (!isObject(given)) {
		return nodeOf(new Fields([]), { id: jsonTextOf(given) ?? '', number, place: undefined }, counts);
	}
	const fields = fieldsOf(withAttributes(given), counts, number, omittedOfNodes);
	const key = jsonTextOf(valueOf(given, 'id')) ?? '';
	const id = key === '' ? fields.take('key') : key;
	return nodeOf(fields, { id, number, place: fields.takePlace() }, counts);
}

/** Nodes without an id are known by their label; where others have the same, also by their place. */
function withIds(nodes: readonly GraphNode[]): readonly GraphNode[] {
	const taken = new Set(nodes.map(({ id }) => id));
	return nodes.map((node) => {
		if (node.id !== '') return node;
		const id = taken.has(node.label) ? `${node.label} (${node.number})`.trim() : node.label;
		taken.add(id);
		return { ...node, id };
	});
}

function edgeFrom(
	given: unknown,
	index: NodeIndex,
	isDirected: boolean,
	number: number,
	counts: RemarkCounts
): GraphEdge | undefined {
	const [source, target] = (endsOf(given) ?? []).map((end) => index.idOf(end));
	if (!isObject(given) || source === undefined || target === undefined) return undefined;
	const omitted = Object.hasOwn(given, 'source') ? omittedOfEdges : omittedOfEdgesFromTo;
	const fields = fieldsOf(withAttributes(given), counts, number, omitted);
	const key = fields.take('key');
	const id = jsonTextOf(valueOf(given, 'id')) ?? '';
	const edge = edgeOf(fields, { id, source, target, directed: isDirected, number }, counts);
	// NetworkX numbers parallel edges from 0; other keys are what somebody calls them.
	return edge.kind === '' && !/^\d*$/.test(key) ? { ...edge, kind: key } : edge;
}

function edgesIn(content: unknown): readonly unknown[] | undefined {
	const links = valueOf(content, 'links') ?? valueOf(content, 'edges');
	return isList(links) ? links : undefined;
}

/** What an edge names as its ends; undefined where one is missing. */
function endsOf(edge: unknown): readonly [unknown, unknown] | undefined {
	for (const [from, to] of [
		['source', 'target'],
		['from', 'to']
	] as const) {
		const source = valueOf(edge, from);
		const target = valueOf(edge, to);
		if (isEnd(source) && isEnd(target)) return [source, target];
	}
	return undefined;
}

function isEnd(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '';
}

/** Graphology and Gephi keep attributes in an object of their own. */
function withAttributes(given: JsonObject): JsonObject {
	const attributes = valueOf(given, 'attributes');
	return isObject(attributes) ? { ...attributes, ...given } : given;
}

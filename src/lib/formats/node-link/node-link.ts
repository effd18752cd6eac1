import type { Format } from '../import.ts';
import { edgeOf, Fields, nodeOf } from '../graph/fields.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { importOfGraph } from '../graph/import-of-graph.ts';
import { fieldsOf, isList, isRecord, type JsonRecord, propertyOf, textOf } from './json-fields.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import { timeKindOf } from '../graph/spell-of.ts';
import { NodeIndex } from './node-index.ts';

/** Node-link JSON, as NetworkX, d3, vis.js and Graphology write it. */
export const nodeLink: Format<unknown> = {
	name: 'Node-link JSON',
	isIn: (content) => {
		const edges = edgesIn(content);
		const nodes = propertyOf(content, 'nodes');
		if (!isList(nodes) || edges === undefined) return false;
		const [edge] = edges;
		// Elements of Cytoscape keep everything in `data`.
		return edge === undefined
			? nodes.length > 0 && propertyOf(nodes[0], 'data') === undefined
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
 * The graph in node-link JSON. Links name nodes by id or, where that does not fit all of them, by their place in the list, from
 * 0; or they hold the nodes themselves. Attributes that are lists or objects are kept as JSON.
 */
export function parseNodeLink(content: unknown, file: string): Graph {
	const counts = new RemarkCounts();
	const given = propertyOf(content, 'nodes');
	const nodes = withIds((isList(given) ? given : []).map((node, index) => nodeFrom(node, index + 1, counts)));
	const found = edgesIn(content) ?? [];
	const index = new NodeIndex(
		nodes.map(({ id }) => id),
		found.flatMap((edge) => endsOf(edge) ?? [])
	);
	const isDirected = propertyOf(content, 'directed');
	const edges = found.flatMap((edge, place) => {
		const read = edgeFrom(edge, index, isDirected === true, place + 1, counts);
		if (read === undefined) counts.add(noEnds, place + 1);
		return read ?? [];
	});
	if (typeof isDirected !== 'boolean' && edges.length > 0) counts.add(noDirection);
	const about = propertyOf(content, 'graph');
	const title = textOf(propertyOf(about, 'name') ?? propertyOf(about, 'title') ?? propertyOf(content, 'name'));
	return {
		title: title === '' ? undefined : title,
		time: timeKindOf([...nodes, ...edges].flatMap(({ spells }) => spells)),
		nodes,
		edges,
		remarks: counts.in(file)
	};
}

function nodeFrom(given: unknown, number: number, counts: RemarkCounts): GraphNode {
	if (!isRecord(given)) {
		return nodeOf(new Fields([]), { id: textOf(given) ?? '', number, place: undefined }, counts);
	}
	const fields = fieldsOf(withAttributes(given), counts, number, omittedOfNodes);
	const key = textOf(propertyOf(given, 'id')) ?? '';
	const id = key === '' ? fields.take('key') : key;
	return nodeOf(fields, { id, number, place: fields.takePlace() }, counts);
}

/** Nodes without an id are known by their label, and by their place where that is not theirs alone. */
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
	if (!isRecord(given) || source === undefined || target === undefined) return undefined;
	const omitted = Object.hasOwn(given, 'source') ? omittedOfEdges : omittedOfEdgesFromTo;
	const fields = fieldsOf(withAttributes(given), counts, number, omitted);
	const key = fields.take('key');
	const id = textOf(propertyOf(given, 'id')) ?? '';
	const edge = edgeOf(fields, { id, source, target, directed: isDirected, number }, counts);
	// NetworkX numbers parallel edges from 0; other keys are what somebody calls them.
	return edge.kind === '' && !/^\d*$/.test(key) ? { ...edge, kind: key } : edge;
}

function edgesIn(content: unknown): readonly unknown[] | undefined {
	const links = propertyOf(content, 'links') ?? propertyOf(content, 'edges');
	return isList(links) ? links : undefined;
}

/** What an edge names as its ends; undefined where one is missing. */
function endsOf(edge: unknown): readonly [unknown, unknown] | undefined {
	for (const [from, to] of [
		['source', 'target'],
		['from', 'to']
	] as const) {
		const source = propertyOf(edge, from);
		const target = propertyOf(edge, to);
		if (isEnd(source) && isEnd(target)) return [source, target];
	}
	return undefined;
}

function isEnd(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '';
}

/** Graphology and Gephi keep attributes in an object of their own. */
function withAttributes(given: JsonRecord): JsonRecord {
	const attributes = propertyOf(given, 'attributes');
	return isRecord(attributes) ? { ...attributes, ...given } : given;
}

import { edgeOf, nodeOf } from '../graph/fields.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { graphOfParts } from '../graph/graph-of-parts.ts';
import { importOfGraph } from '../graph/import-of-graph.ts';
import { isList, isObject, type JsonObject, valueOf } from '../json-value.ts';
import { fieldsOf, jsonTextOf } from '../node-link/json-fields.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import type { Format } from '../import.ts';
import { type Group, ownIdField, programFields, titleOfField } from './cytoscape-fields.ts';

/** The JSON of Cytoscape, the program, and of Cytoscape.js. */
export const cytoscapeJson: Format<unknown> = {
	name: 'Cytoscape JSON',
	isIn: (content) => {
		const elements = elementsIn(content);
		return elements.length > 0 && elements.every(({ data }) => data !== undefined);
	},
	read: (content, file) => importOfGraph(parseCytoscape(content, file), file)
};

const noData: Cause = {
	list: 'to-mend',
	words: (count) =>
		`${counted(count, 'element has no id or no ends and was', 'elements have no id or no ends and were')} left out.`
};

const noDirection: Cause = {
	list: 'guessed',
	words: (count) =>
		`${counted(count, 'edge does', 'edges do')} not say whether there is a direction; read as having none.`
};

const timeKinds = ['date', 'number', 'none'] as const;

/** One element; its data is undefined where it has none. */
interface Element {
	readonly isEdge: boolean;
	readonly data: JsonObject | undefined;
	readonly position: unknown;
	/** Its place in its list, from 1. */
	readonly number: number;
}

const omitted = new Set<string>(['id', 'source', 'target', 'SUID', ownIdField]);

/** The graph in the elements of Cytoscape: a list of nodes and one of edges, or one list of both. */
export function parseCytoscape(content: unknown, file: string): Graph {
	const counts = new RemarkCounts();
	const nodes: GraphNode[] = [];
	const edges: GraphEdge[] = [];
	for (const element of elementsIn(content)) {
		const read = element.isEdge ? edgeFrom(element, counts) : nodeFrom(element, counts);
		if (read === undefined) counts.add(noData, element.number);
		else if ('source' in read) edges.push(read);
		else nodes.push(read);
	}
	const about = valueOf(content, 'data');
	const title = jsonTextOf(valueOf(about, 'name')) ?? '';
	const day = valueOf(about, 'day');
	const time = timeKinds.find((kind) => kind === valueOf(about, 'time'));
	const graph = graphOfParts(title, nodes, edges, counts.in(file));
	return {
		...graph,
		day: typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined,
		time: time ?? graph.time
	};
}

function nodeFrom({ data, position, number }: Element, counts: RemarkCounts): GraphNode | undefined {
	const id = firstText(data, ['id', 'SUID']);
	if (data === undefined || id === '') return undefined;
	const fields = fieldsOf(withoutRepeats(data), counts, number, omitted);
	const node = nodeOf(fields, { id, number, place: placeIn(position) }, counts);
	return { ...node, attributes: titled(node.attributes, 'nodes') };
}

function edgeFrom({ data, number }: Element, counts: RemarkCounts): GraphEdge | undefined {
	const source = firstText(data, ['source']);
	const target = firstText(data, ['target']);
	if (data === undefined || source === '' || target === '') return undefined;
	const fields = fieldsOf(withoutRepeats(data), counts, number, omitted);
	const isDirected = fields.takeDirected();
	if (isDirected === undefined) counts.add(noDirection, number);
	const id = firstText(data, [ownIdField, 'id', 'SUID']);
	const edge = edgeOf(fields, { id, source, target, directed: isDirected ?? false, number }, counts);
	return { ...edge, attributes: titled(edge.attributes, 'edges') };
}

/** Data without what repeats other fields of it, and without what says what is selected. */
function withoutRepeats(data: JsonObject): JsonObject {
	const repeats = new Set<string>(
		programFields.filter((field) => {
			const value = valueOf(data, field);
			return typeof value === 'boolean' || value === valueOf(data, field.replace('shared_', ''));
		})
	);
	return Object.fromEntries(Object.entries(data).filter(([field]) => !repeats.has(field)));
}

function titled(fields: ReadonlyMap<string, string>, group: Group): ReadonlyMap<string, string> {
	return new Map([...fields].map(([field, text]) => [titleOfField(field, group), text]));
}

function firstText(data: JsonObject | undefined, fields: readonly string[]): string {
	return fields.map((field) => jsonTextOf(valueOf(data, field)) ?? '').find((text) => text !== '') ?? '';
}

function placeIn(position: unknown): GraphNode['place'] {
	const x = valueOf(position, 'x');
	const y = valueOf(position, 'y');
	return typeof x === 'number' && typeof y === 'number' ? { x, y } : undefined;
}

function elementsIn(content: unknown): readonly Element[] {
	const elements = valueOf(content, 'elements') ?? content;
	if (isList(elements)) return elements.map((element, index) => elementOf(element, index + 1));
	return (['nodes', 'edges'] as const).flatMap((group) => {
		const list = valueOf(elements, group);
		return isList(list) ? list.map((element, index) => elementOf(element, index + 1, group)) : [];
	});
}

function elementOf(element: unknown, number: number, group = valueOf(element, 'group')): Element {
	const data = valueOf(element, 'data');
	return {
		isEdge: group === 'edges' || (group !== 'nodes' && valueOf(data, 'source') !== undefined),
		data: isObject(data) ? data : undefined,
		position: valueOf(element, 'position'),
		number
	};
}

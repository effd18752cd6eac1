import { nodeCauses } from '../graph/causes.ts';
import { edgeOf, Fields, foldedName, nodeOf, numberIn } from '../graph/fields.ts';
import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { graphOfParts } from '../graph/graph-of-parts.ts';
import { importOfGraph } from '../graph/import-of-graph.ts';
import type { Format } from '../import.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import { type GmlEntry, type GmlList, readGml } from './gml-list.ts';

/** The first line that is not empty and no comment. */
const firstLine = /^[^\S\r\n]*(?<line>[^\s#].*)/m;

/** GML, as NetworkX, igraph, Gephi and yEd write it. */
export const gml: Format<string> = {
	name: 'GML',
	isIn: (content) =>
		/^[a-z]\w*(?:\s*\[|\s+["\d+-]|\s*$)/i.test(firstLine.exec(content)?.groups?.['line'] ?? '') &&
		/(?:^|[\s\]"])graph\s*\[/i.test(content),
	read: (content, file) => importOfGraph(parseGml(content, file), file)
};

const causes = {
	notClosed: { list: 'to-mend', words: () => 'The file ends within a list; it may have been cut off.' },
	others: { list: 'not-used', words: () => 'Only the first graph of the file was read.' },
	noEnds: {
		list: 'to-mend',
		words: (count) => `${counted(count, 'edge lacks an end and was', 'edges lack an end and were')} left out.`
	}
} as const satisfies Readonly<Record<string, Cause>>;

/** NetworkX puts this into lists of one item. */
const listMark = '_networkx_list_start';

/**
 * The first graph in a text of GML. Values of a key that stands several times are separated by semicolons; lists within nodes
 * and edges are kept as they are written.
 */
export function parseGml(content: string, file: string): Graph {
	const counts = new RemarkCounts();
	const { list, isClosed } = readGml(content);
	if (!isClosed) counts.add(causes.notClosed);
	const graphs = listsOf(list, 'graph');
	if (graphs.length > 1) counts.add(causes.others, graphs[1]?.line);
	const graph = graphs[0]?.value ?? list;
	const about = fieldsOf(
		{ ...graph, entries: graph.entries.filter(({ value }) => typeof value === 'string') },
		content
	);
	const title = about.take('label', 'name', 'title');
	const isDirected = about.takeDirected() ?? false;
	const nodes = listsOf(graph, 'node').flatMap(({ value, line }) => nodeFrom(value, content, line, counts) ?? []);
	const edges = listsOf(graph, 'edge').flatMap(
		({ value, line }) => edgeFrom(value, content, line, isDirected, counts) ?? []
	);
	return graphOfParts(title, nodes, edges, counts.in(file));
}

function nodeFrom(list: GmlList, text: string, number: number, counts: RemarkCounts): GraphNode | undefined {
	const fields = fieldsOf(list, text);
	const id = fields.take('id');
	const node = nodeOf(fields, { id, number, place: placeIn(list) ?? fields.takePlace() }, counts);
	if (id !== '' || node.label !== '') return id === '' ? { ...node, id: node.label } : node;
	counts.add(nodeCauses.noId, number);
	return undefined;
}

function edgeFrom(
	list: GmlList,
	text: string,
	number: number,
	isDirected: boolean,
	counts: RemarkCounts
): GraphEdge | undefined {
	const fields = fieldsOf(list, text);
	const [id, source, target] = [fields.take('id'), fields.take('source'), fields.take('target')];
	if (source !== '' && target !== '')
		return edgeOf(fields, { id, source, target, directed: isDirected, number }, counts);
	counts.add(causes.noEnds, number);
	return undefined;
}

/** The lists of a key, in any case. */
function listsOf(list: GmlList, key: string): readonly (GmlEntry & { readonly value: GmlList })[] {
	return list.entries.flatMap((entry) => {
		const { value } = entry;
		return typeof value !== 'string' && foldedName(entry.key) === key ? [{ ...entry, value }] : [];
	});
}

/** How a node is drawn is not kept, but for its place. */
function fieldsOf(list: GmlList, text: string): Fields {
	const values = new Map<string, string[]>();
	for (const { key, value } of list.entries) {
		if (key === '' || value === listMark || foldedName(key) === 'graphics') continue;
		const written = typeof value === 'string' ? value : text.slice(value.start, value.end).replaceAll(/\s+/g, ' ');
		const known = values.get(key);
		if (known === undefined) values.set(key, [written]);
		else known.push(written);
	}
	return new Fields([...values].map(([key, all]) => [key, all.join('; ')] as const));
}

function placeIn(list: GmlList): GraphNode['place'] {
	const [graphics] = listsOf(list, 'graphics');
	const coordinate = (name: string) => {
		const value = graphics?.value.entries.find(({ key }) => foldedName(key) === name)?.value;
		return typeof value === 'string' ? numberIn(value) : undefined;
	};
	const [x, y] = [coordinate('x'), coordinate('y')];
	return x === undefined || y === undefined ? undefined : { x, y };
}

import type { Graph, GraphNode } from './graph.ts';

/** The tables whose records are nodes in what Cadre writes, by what the nodes have as `type`. */
export const nodeTables = { person: 'people', post: 'posts', body: 'bodies' } as const;

/** What a node can be. */
export type NodeType = keyof typeof nodeTables;

/** The attribute that says what a node is. */
export const typeTitle = 'type';

/** The kinds of edge that are no ties: a person holds a post, which is part of a body and reports to another post. */
export const edgeKinds = { holds: 'holds', partOf: 'part of', reportsTo: 'reports to' } as const;

/** The attributes that keep dates which are not one plain day. */
export const exactTitles = { start: 'exact start', end: 'exact end' } as const;

/** Titles that readers take for something else than a column. */
const reserved = /^(?:type|weight|exact start|exact end)(?: \(column\))*$/i;

const columnMark = ' (column)';

/** The title of the attribute that holds a column. */
export function titleOfColumn(column: string): string {
	return reserved.test(column) ? `${column}${columnMark}` : column;
}

/** The column that an attribute of a graph which Cadre wrote holds. */
export function columnOfTitle(title: string): string {
	return reserved.test(title) && title.endsWith(columnMark) ? title.slice(0, -columnMark.length) : title;
}

/** Whether Cadre wrote a graph: it says of nodes that they are a person, a post or a body, and nothing else. */
export function isOwnGraph({ nodes }: Graph): boolean {
	const types = nodes.flatMap(({ attributes }) => attributes.get(typeTitle) ?? []);
	return types.length > 0 && types.every(isNodeType);
}

/** What a node of a graph that Cadre wrote is; a node that was added since is a person. */
export function nodeTypeOf({ attributes }: GraphNode): NodeType {
	const type = attributes.get(typeTitle) ?? '';
	return isNodeType(type) ? type : 'person';
}

function isNodeType(type: string): type is NodeType {
	return Object.hasOwn(nodeTables, type);
}

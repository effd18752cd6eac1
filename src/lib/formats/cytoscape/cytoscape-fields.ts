import { foldedName, kindNames, labelNames, timePairs } from '../graph/fields.ts';

/** Fields of Cytoscape that repeat others or say what is selected. */
export const programFields = ['SUID', 'selected', 'shared_name', 'shared_interaction'] as const;

/** Where an edge keeps its id if another element has the same. */
export const ownIdField = 'own_id';

/** Nodes and edges are named as Cytoscape names their lists. */
export type Group = 'nodes' | 'edges';

const ofBoth = ['id', 'source', 'target', ownIdField, 'spells', ...programFields, ...timePairs.flat()];
const parts: Readonly<Record<Group, ReadonlySet<string>>> = {
	// A parent that is no node of the file may not stand in its own field.
	nodes: foldedSet([...ofBoth, ...labelNames, 'parent']),
	edges: foldedSet([...ofBoth, ...kindNames, 'directed', 'weight', 'value'])
};

const mark = '_attribute';

/** The field of an attribute. One called as a part of a graph gets a mark at its end, to be no such part. */
export function fieldOfTitle(title: string, group: Group): string {
	return isPart(title, group) ? `${title}${mark}` : title;
}

/** The title of the attribute that a field holds. */
export function titleOfField(field: string, group: Group): string {
	return field.endsWith(mark) && isPart(field, group) ? field.slice(0, -mark.length) : field;
}

/** Whether a title is that of a part, with marks or without. */
function isPart(title: string, group: Group): boolean {
	let plain = title;
	while (plain.endsWith(mark)) plain = plain.slice(0, -mark.length);
	return parts[group].has(foldedName(plain));
}

function foldedSet(names: readonly string[]): ReadonlySet<string> {
	return new Set(names.map(foldedName));
}

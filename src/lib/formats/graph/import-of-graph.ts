import { extent, group } from 'd3-array';
import { presencePost } from '../../dataset/presence-post.ts';
import type { Import } from '../import.ts';
import type { Graph, GraphEdge, GraphNode, GraphSpell } from './graph.ts';
import { type HeadedRow, placeCells, sheetOf, spellCells } from './graph-rows.ts';
import { importOfOwnGraph } from './import-of-own-graph.ts';
import { kindsOfTie } from './kinds-of-tie.ts';
import { isOwnGraph } from './own-graph.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import { unusedIds } from './unused-ids.ts';

const twice: Cause = {
	list: 'guessed',
	words: (count) => `${counted(count, 'node was given again and', 'nodes were given again and')} joined by id.`
};
const selfLoop: Cause = {
	list: 'not-used',
	words: (count) => `${counted(count, 'edge leads from a node', 'edges lead from a node')} to itself; left out.`
};
const noNode: Cause = {
	list: 'to-mend',
	words: (count) => `${counted(count, 'edge names', 'edges name')} a node that is not in the file; left out.`
};

const personHeads = ['id', 'name', 'x', 'y'];
const tieHeads = ['id', 'from', 'to', 'kind', 'start', 'end', 'weight'];

/**
 * The sheets of a graph: people, and the ties between them with a row for each spell. Nodes with spells hold the post "Present"
 * while they are there; where some have spells, those without are there throughout. What Cadre wrote comes back as the tables
 * that it was.
 *
 * An edge to its own node, or to one that is not there, is left out, with a remark. Nodes of one id are joined. An attribute
 * that bears the name of a head of ours gets another.
 */
export function importOfGraph(graph: Graph, file: string): Import {
	if (isOwnGraph(graph)) return importOfOwnGraph(graph, file);
	const counts = new RemarkCounts();
	const people = joinedById(graph.nodes, counts);
	const ids = new Set(people.map(({ id }) => id));
	const ties = kindsOfTie(
		graph.edges.filter((edge) => canBeTie(edge, ids, counts)),
		file
	);
	const sheets = [
		sheetOf(file, 'people', personHeads, personRows(people)),
		sheetOf(file, 'ties', tieHeads, tieRows(ties.edges)),
		sheetOf(file, 'occupancies', ['person', 'post', 'start', 'end'], presenceRows(people))
	];
	return {
		title: graph.title,
		day: graph.day,
		asOf: graph.asOf,
		time: graph.time,
		sheets: sheets.filter(({ is, rows }) => is === 'people' || rows.length > 0),
		vocabulary: { ties: ties.vocabulary },
		remarks: [...graph.remarks, ...ties.remarks, ...counts.in(file)]
	};
}

function joinedById(nodes: readonly GraphNode[], counts: RemarkCounts): readonly GraphNode[] {
	return [...group(nodes, ({ id }) => id).values()].flatMap((same) => {
		for (const { number } of same.slice(1)) counts.add(twice, number);
		return same.slice(0, 1).map((first) => ({
			...first,
			label: same.find(({ label }) => label !== '')?.label ?? '',
			place: same.find(({ place }) => place !== undefined)?.place,
			spells: same.flatMap(({ spells }) => spells),
			// The first to say something wins.
			attributes: new Map(same.toReversed().flatMap(({ attributes }) => [...attributes]))
		}));
	});
}

function canBeTie({ source, target, number }: GraphEdge, ids: ReadonlySet<string>, counts: RemarkCounts): boolean {
	const isThere = ids.has(source) && ids.has(target);
	if (!isThere) counts.add(noNode, number);
	else if (source === target) counts.add(selfLoop, number);
	return isThere && source !== target;
}

function personRows(people: readonly GraphNode[]): readonly HeadedRow[] {
	const heads = headsOf(people, personHeads);
	return people.map((node) => ({
		number: node.number,
		cells: new Map([
			['id', node.id],
			['name', node.label === '' ? node.id : node.label],
			...placeCells(node),
			...withHeads(node.attributes, heads)
		])
	}));
}

function tieRows(edges: readonly GraphEdge[]): readonly HeadedRow[] {
	const heads = headsOf(edges, tieHeads);
	const idFor = unusedIds();
	return edges.flatMap((edge) =>
		spellCells(edge).map((spell) => ({
			number: edge.number,
			cells: new Map([
				['id', edge.id === '' ? '' : idFor(edge.id)],
				['from', edge.source],
				['to', edge.target],
				['kind', edge.kind],
				...spell,
				['weight', edge.weight === undefined ? '' : String(edge.weight)],
				...withHeads(edge.attributes, heads)
			])
		}))
	);
}

/** A row for each spell of a node. Where only some have spells, the others are there all the time that the file tells of. */
function presenceRows(people: readonly GraphNode[]): readonly HeadedRow[] {
	const always = allTimeOf(people.flatMap(({ spells }) => spells));
	return people.flatMap((node) => {
		const spells = node.spells.length === 0 ? always : node.spells;
		if (spells.length === 0) return [];
		return spellCells({ spells }).map((spell) => ({
			number: node.number,
			cells: new Map([['person', node.id], ['post', presencePost], ...spell])
		}));
	});
}

/** From before the first day of some spells until after the last; none where their bounds are no dates. */
function allTimeOf(spells: readonly GraphSpell[]): readonly GraphSpell[] {
	const bounds = spells.flatMap(({ start, end }) => [start, end]).filter((bound) => bound !== undefined);
	const [first, last] = extent(bounds);
	if (first === undefined || !bounds.every((bound) => isoDate.test(bound))) return [];
	return [{ start: `../${first}`, end: `${last}/..` }];
}

const isoDate = /^\d{4}(-\d\d){0,2}$/;

/** The head for each title of an attribute, other than the heads that are taken. */
function headsOf(
	items: readonly Pick<GraphNode, 'attributes'>[],
	ours: readonly string[]
): ReadonlyMap<string, string> {
	const titles = new Set(items.flatMap(({ attributes }) => [...attributes.keys()]));
	const taken = new Set([...ours, ...titles]);
	return new Map(
		Array.from(titles, (title) => {
			let head = title;
			// A reader of columns takes no notice of case.
			if (ours.includes(title.toLowerCase()))
				do head += ' (attribute)';
				while (taken.has(head));
			return [title, head] as const;
		})
	);
}

function withHeads(
	attributes: GraphNode['attributes'],
	heads: ReadonlyMap<string, string>
): readonly (readonly [string, string])[] {
	return [...attributes].map(([title, text]) => [heads.get(title) ?? title, text] as const);
}

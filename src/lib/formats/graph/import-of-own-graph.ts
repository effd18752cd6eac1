import { idPattern } from '../../reading/cells.ts';
import type { Import } from '../import.ts';
import type { Graph, GraphEdge } from './graph.ts';
import { type HeadedRow, placeCells, sheetOf, spellCells, timeCell } from './graph-rows.ts';
import { columnOfTitle, edgeKinds, exactTitles, type NodeType, nodeTypeOf, typeTitle } from './own-graph.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import { unusedIds } from './unused-ids.ts';

/** What the two ends of an edge are. */
type Ends = `${NodeType} ${NodeType}`;

const noTable: Cause = {
	list: 'to-mend',
	words: (count) => `${counted(count, 'edge fits', 'edges fit')} no table and was left out.`
};

/** The sheets of a graph that Cadre wrote: the tables that it was made of. Whatever was added since is taken in where it fits. */
export function importOfOwnGraph(graph: Graph, file: string): Import {
	const counts = new RemarkCounts();
	const types = new Map(graph.nodes.map((node) => [node.id, nodeTypeOf(node)]));
	const [ties, terms]: [GraphEdge[], GraphEdge[]] = [[], []];
	const bodies = new Map<string, string>();
	const superiors = new Map<string, string>();
	for (const edge of graph.edges) {
		const { source, target, kind } = edge;
		const [from, to] = [types.get(source), types.get(target)];
		const ends: Ends | undefined = from && to && `${from} ${to}`;
		if (ends === 'person person') ties.push(edge);
		else if (ends === 'person post' && kind === edgeKinds.holds) terms.push(edge);
		else if (ends === 'post body' && kind === edgeKinds.partOf) bodies.set(source, target);
		else if (ends === 'post post' && kind === edgeKinds.reportsTo) superiors.set(source, target);
		else counts.add(noTable, edge.number);
	}
	const nodeRows = (type: NodeType): readonly HeadedRow[] =>
		graph.nodes
			.filter(({ id }) => types.get(id) === type)
			.map(({ attributes, ...node }) => ({
				number: node.number,
				cells: new Map([
					['id', node.id],
					// A node that was added to the file may have no label.
					['name', node.label === '' && !attributes.has(typeTitle) ? node.id : node.label],
					...(type === 'person' ? placeCells({ attributes, ...node }) : []),
					...(type === 'post'
						? ([
								['body', bodies.get(node.id) ?? ''],
								['reports_to', superiors.get(node.id) ?? '']
							] as const)
						: []),
					...columnsIn(attributes)
				])
			}));
	const sheets = [
		sheetOf(file, 'people', ['id', 'name'], nodeRows('person')),
		sheetOf(file, 'posts', ['id', 'name', 'body', 'reports_to'], nodeRows('post')),
		sheetOf(file, 'bodies', ['id', 'name'], nodeRows('body')),
		sheetOf(file, 'occupancies', ['id', 'person', 'post', 'start', 'end'], rowsOf(terms, ['person', 'post'])),
		sheetOf(file, 'ties', ['id', 'from', 'to', 'kind', 'start', 'end'], rowsOf(ties, ['from', 'to', 'kind']))
	];
	const directed = new Set(ties.filter((tie) => tie.directed).map(({ kind }) => kind));
	const kinds = [...new Set(ties.map(({ kind }) => kind))].filter((kind) => idPattern.test(kind));
	return {
		title: graph.title,
		day: graph.day,
		time: graph.time,
		sheets: sheets.filter(({ rows }) => rows.length > 0),
		isOwn: true,
		vocabulary: { ties: Object.fromEntries(kinds.map((kind) => [kind, { directed: directed.has(kind) }])) },
		remarks: [...graph.remarks, ...counts.in(file)]
	};
}

/** The rows of edges: one for each spell. */
function rowsOf(
	edges: readonly GraphEdge[],
	[from, to, sort]: readonly [string, string, string?]
): readonly HeadedRow[] {
	const idFor = unusedIds();
	return edges.flatMap((edge) =>
		spellCells(edge).map((spell, index) => ({
			number: edge.number,
			cells: new Map([
				['id', edge.id === '' ? '' : idFor(edge.id)],
				[from, edge.source],
				[to, edge.target],
				...(sort === undefined ? [] : [[sort, edge.kind] as const]),
				...(edge.weight === undefined ? [] : [['weight', String(edge.weight)] as const]),
				...[...spell].map(([column, bound]) => [column, timeCell(bound)] as const),
				...columnsIn(edge.attributes),
				...(index === 0 ? exactDates(edge) : [])
			])
		}))
	);
}

/** The columns that attributes hold. */
function columnsIn(attributes: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
	const structure: readonly string[] = [typeTitle, ...Object.values(exactTitles)];
	return [...attributes]
		.filter(([title]) => !structure.includes(title))
		.map(([title, text]) => [columnOfTitle(title), text] as const);
}

function exactDates({ attributes }: GraphEdge): readonly (readonly [string, string])[] {
	return (['start', 'end'] as const).flatMap((column) => {
		const exact = attributes.get(exactTitles[column]);
		return exact === undefined ? [] : [[column, exact] as const];
	});
}

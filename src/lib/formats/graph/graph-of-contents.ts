import { derivedTies } from '../../dataset/vocabulary.ts';
import { ownOf } from '../../reading/vocabulary.ts';
import { cellOf, type Row, type Table } from '../../reading/table.ts';
import { dayFromIso, isoOf } from '../../time/day.ts';
import type { EdtfDate } from '../../time/edtf-date.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { isStep, numberOfStep } from '../../time/step.ts';
import { datesOfLosses, withEndsOfLosses } from '../ends-of-losses.ts';
import type { Contents } from '../writer.ts';
import type { Graph, GraphEdge, GraphNode, GraphSpell } from './graph.ts';
import { plainDecimal, timeCell } from './graph-rows.ts';
import { edgeKinds, exactTitles, nodeTables, type NodeType, titleOfColumn, typeTitle } from './own-graph.ts';
import { timeKindOf } from './spell-of.ts';

type Attributes = GraphNode['attributes'];

/**
 * The people, posts and bodies of a dataset as nodes; its ties, who holds which post, and how posts hang together as edges. All
 * other cells are attributes. A spell runs from the first to the last day that its dates may mean; a date that is not one plain
 * day or step is kept as an attribute as well. `importOfGraph` gives the same cells back. Whoever is established to be lost is
 * there until then, and so are their terms and ties.
 *
 * Edges that name a record which is not there are left out. Attributes are cells without the spaces around them.
 */
export function graphOfContents(contents: Contents): Graph {
	const { descriptor, tables } = contents;
	const lost = datesOfLosses(contents);
	const nodes = (['person', 'post', 'body'] as const).flatMap((type) => {
		const table = tables.get(nodeTables[type]);
		return table === undefined ? [] : table.rows.map((row) => nodeOf(type, table, row, lost));
	});
	const ids = new Set(nodes.map(({ id }) => id));
	const edges = edgesOfContents(withEndsOfLosses(contents)).filter(
		({ source, target }) => ids.has(source) && ids.has(target)
	);
	const time = timeKindOf([...nodes, ...edges].flatMap(({ spells }) => spells));
	return { title: descriptor.title, time, nodes, edges, remarks: [] };
}

/** The edges of a dataset, also those that name a record which is not there. */
function edgesOfContents({ descriptor, tables }: Contents): readonly GraphEdge[] {
	return [
		...edgesOf(tables.get('ties'), ['from', 'to', 'kind'], ({ kind }) => isDirected(kind, descriptor)),
		...edgesOf(tables.get('occupancies'), ['person', 'post'], () => true),
		...postEdges(tables.get('posts'), 'body', edgeKinds.partOf),
		...postEdges(tables.get('posts'), 'reports_to', edgeKinds.reportsTo)
	];
}

function nodeOf(type: NodeType, table: Table, row: Row, lost: ReadonlyMap<string, EdtfDate>): GraphNode {
	const id = cellOf(table, row, 'id');
	const spell = spellOf('', (type === 'person' ? lost.get(id)?.text : undefined) ?? '');
	const place = type === 'person' ? placeIn(table, row) : undefined;
	const structure = ['id', 'name', ...(type === 'post' ? ['body', 'reports_to'] : []), ...(place ? ['x', 'y'] : [])];
	return {
		id,
		label: cellOf(table, row, 'name'),
		spells: spell === undefined ? [] : [spell],
		place,
		attributes: new Map([[typeTitle, type], ...attributesOf(table, row, structure)]),
		number: row.number ?? 1
	};
}

/** @param ends the columns of the two ends, and of the kind where there is one; without it a person holds a post */
function edgesOf(
	table: Table | undefined,
	[from, to, kind]: readonly [string, string, string?],
	directed: (edge: Pick<GraphEdge, 'kind'>) => boolean
): readonly GraphEdge[] {
	if (table === undefined) return [];
	return table.rows.map((row) => {
		const cell = (column: string) => cellOf(table, row, column);
		const sort = { kind: kind === undefined ? edgeKinds.holds : cell(kind) };
		const weight = plainNumber(cell('weight'));
		const spell = spellOf(cell('start'), cell('end'));
		const exact = (['start', 'end'] as const)
			.filter((column) => cell(column) !== timeCell(spell?.[column] ?? ''))
			.map((column) => [exactTitles[column], cell(column)] as const);
		const structure = ['id', from, to, kind, 'start', 'end', weight === undefined ? undefined : 'weight'];
		return {
			id: cell('id'),
			source: cell(from),
			target: cell(to),
			directed: directed(sort),
			...sort,
			weight,
			spells: spell === undefined ? [] : [spell],
			attributes: new Map([...exact, ...attributesOf(table, row, structure)]),
			number: row.number ?? 1
		};
	});
}

function postEdges(posts: Table | undefined, column: string, kind: string): readonly GraphEdge[] {
	if (posts === undefined) return [];
	return posts.rows.flatMap((row): readonly GraphEdge[] => {
		const [source, target] = [cellOf(posts, row, 'id'), cellOf(posts, row, column)];
		if (target === '') return [];
		// No id of a record holds a slash.
		const id = `${source}/${column}`;
		const none = { weight: undefined, spells: [], attributes: new Map<string, string>() };
		return [{ id, source, target, directed: true, kind, ...none, number: row.number ?? 1 }];
	});
}

/**
 * The filled cells of a row, by the titles of their columns.
 *
 * @param without columns that the graph holds otherwise
 */
function attributesOf(table: Table, row: Row, without: readonly (string | undefined)[]): Attributes {
	return new Map(
		[...table.columns.keys()]
			.filter((column) => column !== '' && !without.includes(column))
			.map((column) => [titleOfColumn(column), cellOf(table, row, column)] as const)
			.filter(([, cell]) => cell !== '')
	);
}

function placeIn(table: Table, row: Row): GraphNode['place'] {
	const [x, y] = [plainNumber(cellOf(table, row, 'x')), plainNumber(cellOf(table, row, 'y'))];
	return x === undefined || y === undefined ? undefined : { x, y };
}

/** The number in a cell, if it is written as it would be written again; at most six decimals. */
function plainNumber(cell: string): number | undefined {
	return /^-?\d{1,9}(?:\.\d{1,6})?$/.test(cell) && String(Number(cell)) === cell ? Number(cell) : undefined;
}

/** The days that a spell may span, or numbers for steps; undefined where there are none, or the end comes before the start. */
function spellOf(start: string, end: string): GraphSpell | undefined {
	const from = dayFromIso(start) ?? parseEdtf(start)?.earliest ?? -Infinity;
	const to = dayFromIso(end) ?? parseEdtf(end)?.latest ?? Infinity;
	if (from >= to || (from === -Infinity && to === Infinity)) return undefined;
	// Readers take the year 9999 for no end.
	const textOf = (day: number) => {
		if (!Number.isFinite(day)) return undefined;
		if (isStep(day)) return plainDecimal(numberOfStep(day));
		return isoOf(day).startsWith('9999') ? undefined : isoOf(day);
	};
	return { start: textOf(from), end: textOf(to) };
}

function isDirected(kind: string, { cadre }: Contents['descriptor']): boolean {
	const derived = kind === 'command' || kind === 'council' ? derivedTies[kind].directed : false;
	return ownOf(cadre.vocabulary.ties, kind)?.directed ?? derived;
}

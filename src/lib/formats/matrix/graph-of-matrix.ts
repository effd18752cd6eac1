import type { Graph, GraphEdge, GraphNode } from '../graph/graph.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import type { Sheet } from '../sheet.ts';
import { type Matrix, type MatrixKind, matrixOf, weightIn } from './matrix.ts';

const causes = {
	diagonal: {
		list: 'not-used',
		words: (count) => `${counted(count, 'tie', 'ties')} of a name to itself, on the diagonal, stayed out.`
	},
	unreadable: {
		list: 'to-mend',
		words: (count) => `${counted(count, 'cell is', 'cells are')} neither a mark nor a number and count as no tie.`
	},
	half: {
		list: 'guessed',
		words: () => 'Only one half of the matrix is filled; its ties were read as having no direction.'
	}
} as const satisfies Readonly<Record<string, Cause>>;

/**
 * The graph in a sheet that is a matrix. An adjacency matrix has a node for each name; where both halves agree, or one is
 * filled and the other blank, its ties have no direction. An incidence matrix has a node for each row and for each column.
 * The attribute "mode" tells these apart; ties between them have no direction.
 */
export function graphOfMatrix(sheet: Sheet, kind: MatrixKind): Graph {
	const counts = new RemarkCounts();
	const { matrix } = matrixOf(sheet);
	const parts = kind === 'adjacency' ? adjacencyOf(matrix, counts) : incidenceOf(matrix, counts);
	return { time: 'none', ...parts, remarks: counts.in(sheet.name ?? sheet.file) };
}

type NodesAndEdges = Pick<Graph, 'nodes' | 'edges'>;

/** A tie between the names at two places. */
interface Tie {
	readonly from: number;
	readonly to: number;
	readonly weight: number;
	readonly number: number;
}

function adjacencyOf({ heads, headNumber, rows }: Matrix, counts: RemarkCounts): NodesAndEdges {
	const numbers = new Map([
		...heads.map((head) => [head, headNumber] as const),
		...rows.map((row) => [row.name, row.number] as const)
	]);
	const names = [...new Set([...rows.map(({ name }) => name), ...heads])];
	const placeOf = new Map(names.map((name, place) => [name, place]));
	const ties: Tie[] = [];
	const filled = { upper: 0, lower: 0 };
	for (const { name, number, cells } of rows) {
		const from = placeOf.get(name) ?? 0;
		for (const [column, cell] of cells.entries()) {
			const to = placeOf.get(heads[column] ?? '') ?? 0;
			const weight = weightOf(cell, number, counts);
			if (from === to && weight !== 0) counts.add(causes.diagonal, number);
			if (from === to) continue;
			if (cell !== '') filled[from < to ? 'upper' : 'lower'] += 1;
			if (weight !== 0) ties.push({ from, to, weight, number });
		}
	}
	const weights = new Map(ties.map(({ from, to, weight }) => [from * names.length + to, weight]));
	const isSymmetric = ties.every(({ from, to, weight }) => weights.get(to * names.length + from) === weight);
	// A chief's orders may well stand in one half alone; then most of that half is blank too.
	const half = (names.length * (names.length - 1)) / 2;
	const isHalf =
		!isSymmetric &&
		half > 1 &&
		Math.min(filled.upper, filled.lower) === 0 &&
		Math.max(filled.upper, filled.lower) === half;
	if (isHalf) counts.add(causes.half);
	return {
		nodes: names.map((name) => nodeOf(name, name, numbers.get(name) ?? headNumber, undefined)),
		edges: ties
			.filter(({ from, to }) => !isSymmetric || from < to)
			.map(({ from, to, weight, number }) => ({
				...edgeOf(names[from] ?? '', names[to] ?? '', weight, number),
				directed: !isSymmetric && !isHalf
			}))
	};
}

function incidenceOf({ heads, headNumber, rows }: Matrix, counts: RemarkCounts): NodesAndEdges {
	const names = new Set(rows.map(({ name }) => name));
	const columnIds = heads.map((head) => (names.has(head) ? `${head} (column)` : head));
	return {
		nodes: [
			...rows.map(({ name, number }) => nodeOf(name, name, number, 'row')),
			...heads.map((head, column) => nodeOf(columnIds[column] ?? head, head, headNumber, 'column'))
		],
		edges: rows.flatMap(({ name, number, cells }) =>
			cells.flatMap((cell, column) => {
				const weight = weightOf(cell, number, counts);
				return weight === 0 ? [] : edgeOf(name, columnIds[column] ?? '', weight, number);
			})
		)
	};
}

function weightOf(cell: string, number: number, counts: RemarkCounts): number {
	const weight = weightIn(cell);
	if (weight === undefined) counts.add(causes.unreadable, number);
	return weight ?? 0;
}

function nodeOf(id: string, label: string, number: number, mode: string | undefined): GraphNode {
	return { id, label, spells: [], attributes: new Map(mode === undefined ? [] : [['mode', mode]]), number };
}

function edgeOf(source: string, target: string, weight: number, number: number): GraphEdge {
	return { id: '', source, target, directed: false, kind: '', weight, spells: [], attributes: new Map(), number };
}

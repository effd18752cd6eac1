import { edgeOf, Fields, foldedName, nodeOf } from '../graph/fields.ts';
import type { Graph, GraphEdge, GraphNode, GraphSpell } from '../graph/graph.ts';
import { graphOfParts } from '../graph/graph-of-parts.ts';
import { importOfGraph } from '../graph/import-of-graph.ts';
import type { Format } from '../import.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import { withLength } from './instants.ts';

/** Networks of SoNIA, `.son`. */
export const son: Format<string> = {
	name: 'SoNIA',
	isIn: (content) => {
		const blocks = blocksOf(content);
		return blocks[0]?.kind === 'nodes' && blocks.some(({ kind }) => kind === 'arcs');
	},
	read: (content, file) => importOfGraph(parseSon(content, file), file)
};

const causes = {
	badLine: {
		list: 'to-mend',
		words: (count) => `${counted(count, 'line lacks an id and was', 'lines lack an id and were')} left out.`
	},
	instant: {
		list: 'guessed',
		words: (count) => `${counted(count, 'instant was', 'instants were')} given the length of one step.`
	},
	changed: {
		list: 'not-used',
		words: (count) =>
			`${counted(count, 'line changes', 'lines change')} what a node looks like; only its first line counts.`
	}
} as const satisfies Readonly<Record<string, Cause>>;

/** Lines under one row of heads. */
interface Block {
	readonly kind: 'nodes' | 'arcs' | 'other';
	readonly heads: readonly string[];
	readonly separator: string | RegExp;
	readonly lines: { readonly text: string; readonly number: number }[];
}

/** A node to which the spells of further lines are added. */
interface NodeOfLines extends GraphNode {
	readonly spells: GraphSpell[];
}

const nodeIds = ['node id', 'alpha id'];
const sources = ['from id', 'alpha from id'];
const targets = ['to id', 'alpha to id'];

/**
 * The network in a file of SoNIA. Lines of one node are spells of it. An instant starts and ends at the same time; it gets the
 * length of one unit of the last decimal place in the file.
 */
export function parseSon(content: string, file: string): Graph {
	const counts = new RemarkCounts();
	const nodes = new Map<string, NodeOfLines>();
	const edges: GraphEdge[] = [];
	for (const block of blocksOf(content)) {
		for (const { text, number } of block.lines) {
			const fields = fieldsOf(block, text);
			if (block.kind === 'nodes') addNode(nodes, fields, number, counts);
			if (block.kind === 'arcs') addArc(edges, fields, number, counts);
		}
	}
	const spells = [...nodes.values(), ...edges].flatMap((each) => each.spells);
	const lasting = withLength(spells, () => counts.add(causes.instant));
	return graphOfParts(
		'',
		[...nodes.values()].map((node) => ({ ...node, spells: node.spells.map(lasting) })),
		edges.map((edge) => ({ ...edge, spells: edge.spells.map(lasting) })),
		counts.in(file)
	);
}

function addNode(nodes: Map<string, NodeOfLines>, fields: Fields, number: number, counts: RemarkCounts): void {
	const id = fields.take(...nodeIds);
	if (id === '') {
		counts.add(causes.badLine, number);
		return;
	}
	const node = nodeOf(fields, { id, number, place: fields.takePlace() }, counts);
	const known = nodes.get(id);
	if (known === undefined) nodes.set(id, { ...node, spells: [...node.spells] });
	else known.spells.push(...node.spells);
	if (known === undefined) return;
	const isSame =
		known.label === node.label && [...node.attributes].every(([title, text]) => known.attributes.get(title) === text);
	if (!isSame) counts.add(causes.changed, number);
}

function addArc(edges: GraphEdge[], fields: Fields, number: number, counts: RemarkCounts): void {
	const source = fields.take(...sources);
	const target = fields.take(...targets);
	const weight = fields.takeNumber('arc weight');
	if (source === '' || target === '') counts.add(causes.badLine, number);
	else {
		const edge = edgeOf(fields, { id: '', source, target, directed: true, number }, counts);
		edges.push({ ...edge, weight: weight ?? edge.weight });
	}
}

function blocksOf(content: string): readonly Block[] {
	const blocks: Block[] = [];
	for (const [index, given] of content.split(/\r\n?|\n/).entries()) {
		const text = given.trim();
		if (text === '' || text.startsWith('//')) continue;
		const block = blockFrom(text);
		if (block !== undefined) blocks.push(block);
		else if (blocks.length === 0) return [];
		else blocks.at(-1)?.lines.push({ text: given, number: index + 1 });
	}
	return blocks;
}

/** The block that begins with a line; undefined where the line is no row of heads. */
function blockFrom(line: string): Block | undefined {
	if (!/id/i.test(line)) return undefined;
	const separator = line.includes('\t') ? '\t' : /\s+/;
	const heads = cellsIn(line, separator);
	const has = (names: readonly string[]) =>
		heads.some((head) => names.some((name) => foldedName(name) === foldedName(head)));
	if (has(nodeIds)) return { kind: 'nodes', heads, separator, lines: [] };
	if (has(sources) && has(targets)) return { kind: 'arcs', heads, separator, lines: [] };
	return has(['cluster id']) ? { kind: 'other', heads, separator, lines: [] } : undefined;
}

function fieldsOf({ heads, separator }: Block, text: string): Fields {
	const cells = cellsIn(text, separator);
	return new Fields(heads.map((head, index) => [head, cells[index] ?? ''] as const).filter(([head]) => head !== ''));
}

function cellsIn(line: string, separator: string | RegExp): readonly string[] {
	// Spaces between cells may be those within a text in quotes.
	const cells = separator === '\t' ? line.split(separator) : (line.match(/"[^"]*"?|[^\s"]+/g) ?? []);
	return cells.map((cell) => cell.trim().replace(/^"(?<inner>.*)"$/, '$<inner>'));
}

import { nodeCauses } from '../graph/causes.ts';
import { Fields, numberIn } from '../graph/fields.ts';
import type { GraphEdge, GraphNode, GraphSpell } from '../graph/graph.ts';
import { graphOfParts } from '../graph/graph-of-parts.ts';
import { importOfGraph } from '../graph/import-of-graph.ts';
import type { Import } from '../import.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import { elementsInGraphs, type Placed } from '../xml/elements-in-graphs.ts';
import { childrenOf, readXml } from '../xml/read-xml.ts';
import { dataOf, type Keys, keysFor, ownKey } from './graphml-keys.ts';
import { hasArrow, labelIn, placeIn } from './yed.ts';

const causes = {
	hyperedge: {
		list: 'not-used',
		words: (count) =>
			`${counted(count, 'edge of more than two ends was', 'edges of more than two ends were')} not read.`
	},
	looks: { list: 'not-used', words: () => 'Colours and sizes were not read.' }
} as const satisfies Readonly<Record<string, Cause>>;

/** Names that programs give to what is the label of a node, the first that is there. */
const labelNames = ['label', 'name', 'tooltip'] as const;

/** What the parts of a file need to know of the whole. */
interface Whole {
	readonly keys: Keys;
	/** Whether Cadre wrote it: then nothing is guessed from names. */
	readonly isOwn: boolean;
	readonly counts: RemarkCounts;
}

/**
 * What a text of GraphML holds, as yEd, igraph, NetworkX and Gephi write it. GraphML knows no time: pairs of keys such as "start"
 * and "end" are read as one. Ends are over on their day. Keys x and y count upwards, as in these programs, and are
 * turned; the places of yEd count downwards.
 *
 * Source: http://graphml.graphdrawing.org/specification.html.
 */
export function readGraphml(text: string, file: string): Import {
	const { root, remarks } = readXml(text, file);
	const { nodes, edges, graphs } = elementsInGraphs(childrenOf(root, 'graph'));
	const holders = root === undefined ? [] : [root, ...graphs];
	const [ofNodes, ofEdges] = [keysFor(holders, 'node'), keysFor(holders, 'edge')];
	const counts = new RemarkCounts();
	const isOwn = ofNodes.has(`${ownKey}label`);
	for (const { line } of graphs.flatMap((graph) => childrenOf(graph, 'hyperedge'))) counts.add(causes.hyperedge, line);
	const people = nodes.flatMap((node) => nodeOf(node, { keys: ofNodes, isOwn, counts }));
	const ties = edges.map((edge) => edgeOf(edge, { keys: ofEdges, isOwn, counts }));
	const descriptions = holders.flatMap((holder) => childrenOf(holder, 'desc')).map((each) => each.text.trim());
	const title = descriptions.find((each) => each !== '') ?? '';
	return importOfGraph(graphOfParts(title, people, ties, [...remarks, ...counts.in(file)]), file);
}

function nodeOf({ element, parent }: Placed, { keys, isOwn, counts }: Whole): readonly GraphNode[] {
	const { line: number } = element;
	const id = element.attributes.get('id')?.trim() ?? '';
	if (id === '') {
		counts.add(nodeCauses.noId, number);
		return [];
	}
	const { values, own, looks } = dataOf(element, keys);
	const known = { id, number };
	if (isOwn) {
		const place = turned(numberIn(own.get('x') ?? ''), numberIn(own.get('y') ?? ''));
		return [{ ...known, label: own.get('label') ?? '', place, spells: spellsIn(own), attributes: values }];
	}
	if (parent !== '') {
		counts.add(nodeCauses.inside, number);
		values.set('parent', parent);
	}
	if (dropColours(values)) counts.add(causes.looks, number);
	const drawn = labelIn(looks);
	const fields = new Fields(values);
	const flat = fields.takePlace();
	return [
		{
			...known,
			label: drawn === '' ? fields.take(...labelNames) : drawn,
			place: placeIn(looks) ?? turned(flat?.x, flat?.y),
			spells: fields.takeSpells(counts, number),
			attributes: fields.attributes
		}
	];
}

function edgeOf({ element, graph }: Placed, { keys, isOwn, counts }: Whole): GraphEdge {
	const { line: number } = element;
	const at = (name: string) => element.attributes.get(name)?.trim() ?? '';
	const { values, own, looks } = dataOf(element, keys);
	const said = /^(?:true|1)$/i.test(at('directed')) ? true : at('directed') === '' ? undefined : false;
	const known = {
		id: at('id'),
		source: at('source'),
		target: at('target'),
		directed: said ?? hasArrow(looks) ?? graph.attributes.get('edgedefault') === 'directed',
		number
	};
	if (isOwn) {
		const weight = numberIn(own.get('weight') ?? '');
		return { ...known, kind: own.get('kind') ?? '', weight, spells: spellsIn(own), attributes: values };
	}
	dropColours(values);
	const label = labelIn(looks);
	if (label !== '' && !values.has('label')) values.set('label', label);
	const fields = new Fields(values);
	return {
		...known,
		kind: fields.take('kind'),
		weight: fields.takeNumber('weight'),
		spells: fields.takeSpells(counts, number),
		attributes: fields.attributes
	};
}

function spellsIn(own: ReadonlyMap<string, string>): readonly GraphSpell[] {
	const [start, end] = [own.get('start'), own.get('end')];
	return start === undefined && end === undefined ? [] : [{ start, end }];
}

function turned(x: number | undefined, y: number | undefined): GraphNode['place'] {
	return x === undefined || y === undefined ? undefined : { x, y: 0 - y };
}

/** Takes away the colours and sizes that Gephi writes; says whether there were any. */
function dropColours(values: Map<string, string>): boolean {
	if (!['r', 'g', 'b'].every((title) => numberIn(values.get(title) ?? '') !== undefined)) return false;
	for (const title of ['r', 'g', 'b', 'size']) values.delete(title);
	return true;
}

import { dayFromIso, isoOf } from '../../time/day.ts';
import { nodeCauses } from '../graph/causes.ts';
import { numberIn } from '../graph/fields.ts';
import type { Graph, GraphEdge, GraphNode, GraphSpell } from '../graph/graph.ts';
import { importOfGraph } from '../graph/import-of-graph.ts';
import type { Import } from '../import.ts';
import { type Cause, counted, RemarkCounts } from '../remark-counts.ts';
import { elementsInGraphs, type Placed } from '../xml/elements-in-graphs.ts';
import { childrenOf, readXml, type XmlElement } from '../xml/read-xml.ts';
import { attributeValues, declaredAttributes, valueElements } from './attribute-values.ts';
import { joinedSpans } from './join-spans.ts';
import { type RawSpan, rawSpansOf } from './raw-spans.ts';
import { type AxisSpan, type TimeAxis, timeAxis } from './time-axis.ts';

const causes = {
	overlap: {
		list: 'guessed',
		words: (count) =>
			`${counted(count, 'spell overlapped another and was', 'spells overlapped others and were')} joined.`
	},
	wrongSpan: {
		list: 'to-mend',
		words: (count) => `${counted(count, 'spell', 'spells')} cannot be read, or ended before the start; left out.`
	},
	looks: { list: 'not-used', words: () => 'Colours, sizes and shapes were not read.' }
} as const satisfies Readonly<Record<string, Cause>>;

/** What the parts of a file need to know of the whole. */
interface Whole {
	readonly axis: TimeAxis;
	/** The time of a slice, or of a static graph, which holds for whatever gives no other. */
	readonly slice: readonly RawSpan[];
	readonly counts: RemarkCounts;
}

/**
 * What a text of GEXF 1.0 to 1.3 holds. Ends are inclusive there and half-open here. Nodes that stand inside others come side by
 * side; an edge in both directions becomes two. Places count upwards there and downwards here.
 *
 * Source: the GEXF 1.3 specification and primer, https://gexf.net.
 */
export function readGexf(text: string, file: string): Import {
	const { root, remarks } = readXml(text, file);
	const graphs = childrenOf(root, 'graph');
	const { nodes, edges } = elementsInGraphs(graphs);
	const isSlice = graphs.some(({ attributes }) => ['slice', 'static'].includes(attributes.get('mode') ?? ''));
	const slice = isSlice ? graphs.flatMap(rawSpansOf) : [];
	const timed = [...nodes, ...edges].flatMap(({ element }) => [element, ...valueElements(element)]);
	const own = timed.flatMap(rawSpansOf);
	const axis = timeAxis([...slice, ...own], declaredTime(root, graphs));
	const counts = new RemarkCounts();
	const whole: Whole = { axis, slice, counts };
	const meta = childrenOf(root, 'meta')[0];
	const day = meta?.attributes.get('lastmodifieddate')?.slice(0, 10) ?? '';
	const described = childrenOf(meta, 'title', 'description').map((each) => each.text.trim());
	const graph: Graph = {
		title: described.find((each) => each !== ''),
		day: dayFromIso(day) === undefined ? undefined : day,
		asOf: own.length === 0 ? asOf(slice, axis) : undefined,
		time: axis.kind,
		nodes: nodesOf(nodes, graphs, whole),
		edges: edgesOf(edges, graphs, whole),
		remarks: []
	};
	const guesses = axis.guesses.map((guess) => ({ ...guess, place: { table: file } }));
	return importOfGraph({ ...graph, remarks: [...remarks, ...guesses, ...counts.in(file)] }, file);
}

/** The stretch of a slice, both of its ends included; undefined where it has none, or has no end on one side. */
function asOf([only, another]: readonly RawSpan[], { kind, spanOf }: TimeAxis): string | undefined {
	const span = only === undefined || another !== undefined ? undefined : spanOf(only);
	if (span === undefined || !Number.isFinite(span.start.at) || !Number.isFinite(span.lastGiven)) return undefined;
	const [first = '', last = ''] = [span.start.at, span.lastGiven].map((at) =>
		kind === 'date' ? isoOf(at) : String(at)
	);
	return first === last ? first : `${first}/${last}`;
}

/** Version 1.1 has another name for it. */
function declaredTime(root: XmlElement | undefined, graphs: readonly XmlElement[]): string {
	const holders = graphs.flatMap((graph) => [graph, ...childrenOf(graph, 'attributes')]);
	const declared = holders.flatMap(
		({ attributes }) => attributes.get('timeformat') ?? attributes.get('timetype') ?? []
	);
	return declared[0] ?? (root?.attributes.get('version') === '1.1' ? 'date' : '');
}

function nodesOf(placed: readonly Placed[], graphs: readonly XmlElement[], whole: Whole): readonly GraphNode[] {
	const declared = declaredAttributes(graphs, 'node');
	return placed.flatMap(({ element, parent }): readonly GraphNode[] => {
		const { attributes, line } = element;
		const id = attributes.get('id')?.trim() ?? '';
		if (id === '') {
			whole.counts.add(nodeCauses.noId, line);
			return [];
		}
		countLooks(element, whole.counts);
		const spans = spansOf(element, whole);
		const { values } = attributeValues(element, declared, whole.axis, spans);
		const inside = [parent, attributes.get('pid') ?? '', parentsOf(element)].find((each) => each !== '') ?? '';
		if (inside !== '') whole.counts.add(nodeCauses.inside, line);
		return [
			{
				id,
				label: attributes.get('label')?.trim() ?? '',
				spells: spans.map(spellOf),
				place: placeOf(element),
				attributes: new Map([...(inside === '' ? [] : [['parent', inside] as const]), ...values]),
				number: line
			}
		];
	});
}

function parentsOf(element: XmlElement): string {
	const parents = childrenOf(element, 'parents').flatMap((list) => childrenOf(list, 'parent'));
	return parents.flatMap(({ attributes }) => attributes.get('for') ?? []).join(';');
}

/** Up in the file is down here. */
function placeOf(element: XmlElement): GraphNode['place'] {
	const position = childrenOf(element, 'position')[0];
	const [x, y] = ['x', 'y'].map((name) => numberIn(position?.attributes.get(name) ?? ''));
	return x === undefined || y === undefined ? undefined : { x, y: 0 - y };
}

function edgesOf(placed: readonly Placed[], graphs: readonly XmlElement[], whole: Whole): readonly GraphEdge[] {
	const declared = declaredAttributes(graphs, 'edge');
	const usual = graphs[0]?.attributes.get('defaultedgetype') ?? 'undirected';
	return placed.flatMap(({ element }): readonly GraphEdge[] => {
		const { attributes, line } = element;
		const at = (name: string) => attributes.get(name)?.trim() ?? '';
		countLooks(element, whole.counts);
		const spans = spansOf(element, whole);
		const { values, timed } = attributeValues(element, declared, whole.axis, spans);
		const weight = weightOf(at('weight'), values, timed);
		const rest = [...values].filter(([title]) => title !== weight.from);
		const label = at('label');
		const edge: GraphEdge = {
			id: at('id'),
			source: at('source'),
			target: at('target'),
			directed: directionOf(at('type'), usual) !== 'none',
			kind: at('kind'),
			weight: weight.value,
			spells: spans.map(spellOf),
			attributes: new Map([...(label === '' ? [] : [['label', label] as const]), ...rest]),
			number: line
		};
		if (directionOf(at('type'), usual) !== 'both') return [edge];
		const back = { ...edge, source: edge.target, target: edge.source };
		return [edge, edge.id === '' ? back : { ...back, id: `${edge.id}-back` }];
	});
}

function directionOf(type: string, usual: string): 'none' | 'one' | 'both' {
	const given = (/^(?:un)?dir|^mutual|^double|^sym/i.test(type) ? type : usual).toLowerCase();
	if (given.startsWith('dir')) return 'one';
	return given.startsWith('mutual') || given.startsWith('double') ? 'both' : 'none';
}

/** A weight that changes over time wins over the one at the edge; another attribute of that title stands in where there is none. */
function weightOf(
	given: string,
	values: ReadonlyMap<string, string>,
	timed: ReadonlySet<string>
): { readonly value: number | undefined; readonly from?: string } {
	const own = numberIn(given);
	const from = [...values.keys()].find((title) => title.toLowerCase() === 'weight');
	const other = from === undefined ? undefined : numberIn(values.get(from) ?? '');
	const isOther = from !== undefined && other !== undefined && (own === undefined || timed.has(from));
	return isOther ? { value: other, from } : { value: own };
}

function spansOf(element: XmlElement, { axis, slice, counts }: Whole): readonly AxisSpan[] {
	const own = rawSpansOf(element);
	const spans = (own.length === 0 ? slice : own).map(axis.spanOf);
	for (const span of spans) if (span === undefined) counts.add(causes.wrongSpan, element.line);
	const joined = joinedSpans(spans.filter((span) => span !== undefined));
	if (joined.overlaps > 0) counts.add(causes.overlap, element.line, { times: joined.overlaps });
	return joined.spans;
}

function spellOf({ start, end }: AxisSpan): GraphSpell {
	return { start: start.text, end: end.text };
}

function countLooks(element: XmlElement, counts: RemarkCounts): void {
	if (childrenOf(element, 'color', 'size', 'shape', 'thickness').length > 0) counts.add(causes.looks, element.line);
}

import { plainDecimal } from '../graph/graph-rows.ts';
import type { Graph, GraphEdge, GraphNode, GraphSpell } from '../graph/graph.ts';
import { exactTitles } from '../graph/own-graph.ts';
import { plainNumber } from '../graph/spell-of.ts';
import { type TypedAttribute, typedAttributes } from '../graph/typed-attributes.ts';
import { elementXml, textElementXml, type XmlAttributes } from '../xml/write-xml.ts';

/**
 * A graph as a text of GEXF 1.3, with intervals of days, or of numbers for steps. Its spells are half-open and of plain days or
 * numbers; in the file ends are inclusive. The file shows the day on which something ends as its last, so that the user finds
 * their own dates, and the edge keeps it as the exact end too. Places count downwards, in the file upwards.
 *
 * Source: the GEXF 1.3 specification and primer, https://gexf.net.
 */
export function gexfOf({ title = '', time, nodes, edges: given }: Graph): string {
	const edges = given.map(withExactEnd);
	const ofNodes = typedAttributes(nodes);
	const ofEdges = typedAttributes(edges);
	const timeformat = time === 'number' ? 'double' : 'date';
	const timed = { mode: 'dynamic', timerepresentation: 'interval', timeformat };
	const bounds = boundsIn([...nodes, ...edges].flatMap(({ spells }) => spells));
	const graph = elementXml(
		'graph',
		{ defaultedgetype: 'undirected', ...(time === 'none' ? { mode: 'static' } : timed) },
		[
			declarations('node', ofNodes),
			declarations('edge', ofEdges),
			elementXml(
				'nodes',
				{},
				nodes.map((node) => nodeXml(node, idsOf(ofNodes), bounds))
			),
			elementXml(
				'edges',
				{},
				edges.map((edge) => edgeXml(edge, idsOf(ofEdges), bounds))
			)
		]
	);
	const meta = [textElementXml('creator', {}, 'Cadre'), textElementXml('description', {}, title)];
	const namespaces = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' };
	return `<?xml version="1.0" encoding="UTF-8"?>\n${elementXml('gexf', namespaces, [elementXml('meta', {}, meta), graph])}\n`;
}

function declarations(of: string, attributes: readonly TypedAttribute[]): string {
	return elementXml(
		'attributes',
		{ class: of, mode: 'static' },
		attributes.map(({ title, type }, id) => elementXml('attribute', { id, title, type }))
	);
}

function idsOf(attributes: readonly TypedAttribute[]): ReadonlyMap<string, number> {
	return new Map(attributes.map(({ title }, id) => [title, id]));
}

function nodeXml(
	{ id, label, spells, place, attributes }: GraphNode,
	ids: ReadonlyMap<string, number>,
	bounds: BoundsOf
): string {
	const position =
		place === undefined
			? []
			: [elementXml('viz:position', { x: plainDecimal(place.x), y: plainDecimal(-place.y), z: 0 })];
	return elementXml('node', { id, label, ...ownSpell(spells, bounds) }, [
		...valuesXml(attributes, ids),
		...spellsXml(spells, bounds),
		...position
	]);
}

function edgeXml(edge: GraphEdge, ids: ReadonlyMap<string, number>, bounds: BoundsOf): string {
	const { id, source, target, directed, kind, weight, spells, attributes } = edge;
	const own = {
		id: id === '' ? undefined : id,
		source,
		target,
		type: directed ? 'directed' : 'undirected',
		kind: kind === '' ? undefined : kind,
		weight
	};
	return elementXml('edge', { ...own, ...ownSpell(spells, bounds) }, [
		...valuesXml(attributes, ids),
		...spellsXml(spells, bounds)
	]);
}

function valuesXml(attributes: GraphNode['attributes'], ids: ReadonlyMap<string, number>): readonly string[] {
	if (attributes.size === 0) return [];
	const values = Array.from(attributes, ([title, value]) => elementXml('attvalue', { for: ids.get(title), value }));
	return [elementXml('attvalues', {}, values)];
}

/** One spell stands at the element itself. */
function ownSpell(spells: readonly GraphSpell[], bounds: BoundsOf): XmlAttributes {
	const [only] = spells;
	return only === undefined || spells.length > 1 ? {} : bounds(only);
}

function spellsXml(spells: readonly GraphSpell[], bounds: BoundsOf): readonly string[] {
	if (spells.length < 2) return [];
	return [
		elementXml(
			'spells',
			{},
			spells.map((spell) => elementXml('spell', bounds(spell)))
		)
	];
}

/** The bounds of a spell as they stand in a file. */
type BoundsOf = (spell: GraphSpell) => XmlAttributes;

/** Of whole numbers the last that belongs to a spell is the one before its end; days, and numbers with decimals, stay. */
function boundsIn(all: readonly GraphSpell[]): BoundsOf {
	const isWhole = all.every(({ start = '', end = '' }) => !`${start}${end}`.includes('.'));
	return ({ start, end }) => ({
		start,
		end: end !== undefined && isWhole && plainNumber.test(end) ? Number(end) - 1 : end
	});
}

/** An edge that says on which day it is over: by the file alone it would be on the day after. */
function withExactEnd(edge: GraphEdge): GraphEdge {
	const end = edge.spells[0]?.end;
	if (end === undefined || plainNumber.test(end) || edge.attributes.has(exactTitles.end)) return edge;
	return { ...edge, attributes: new Map([[exactTitles.end, end], ...edge.attributes]) };
}

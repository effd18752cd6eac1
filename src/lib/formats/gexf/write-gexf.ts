import { dayFromIso, isoOf } from '../../time/day.ts';
import { plainDecimal } from '../graph/graph-rows.ts';
import type { Graph, GraphEdge, GraphNode, GraphSpell } from '../graph/graph.ts';
import { type TypedAttribute, typedAttributes } from '../graph/typed-attributes.ts';
import { elementXml, textElementXml, type XmlAttributes } from '../xml/write-xml.ts';

/**
 * A graph as a text of GEXF 1.3, with intervals of days, or of numbers for steps. Its spells are half-open and of plain days or
 * numbers; in the file ends are inclusive. Places count downwards, in the file upwards.
 *
 * Source: the GEXF 1.3 specification and primer, https://gexf.net.
 */
export function gexfOf({ title = '', time, nodes, edges }: Graph): string {
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

/** In a file ends are inclusive: the day before, or the whole number before. Numbers with decimals are over where they end. */
function boundsIn(all: readonly GraphSpell[]): BoundsOf {
	const isWhole = all.every(({ start = '', end = '' }) => !`${start}${end}`.includes('.'));
	return ({ start, end }) => {
		if (end === undefined) return { start };
		const day = dayFromIso(end);
		if (day !== undefined) return { start, end: isoOf(day - 1) };
		return { start, end: isWhole ? Number(end) - 1 : end };
	};
}

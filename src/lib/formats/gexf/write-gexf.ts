import { dayFromIso, isoOf } from '../../time/day.ts';
import { plainDecimal } from '../graph/graph-rows.ts';
import type { Graph, GraphEdge, GraphNode, GraphSpell } from '../graph/graph.ts';
import { type TypedAttribute, typedAttributes } from '../graph/typed-attributes.ts';
import { elementXml, textElementXml, type XmlAttributes } from '../xml/write-xml.ts';

/**
 * A graph as a text of GEXF 1.3, with intervals of days. Its spells are half-open and of plain days; in the file ends are
 * inclusive. Places count downwards, in the file upwards.
 *
 * Source: the GEXF 1.3 specification and primer, https://gexf.net.
 */
export function gexfOf({ title = '', time, nodes, edges }: Graph): string {
	const ofNodes = typedAttributes(nodes);
	const ofEdges = typedAttributes(edges);
	const timed = { mode: 'dynamic', timerepresentation: 'interval', timeformat: 'date' };
	const graph = elementXml(
		'graph',
		{ defaultedgetype: 'undirected', ...(time === 'none' ? { mode: 'static' } : timed) },
		[
			declarations('node', ofNodes),
			declarations('edge', ofEdges),
			elementXml(
				'nodes',
				{},
				nodes.map((node) => nodeXml(node, idsOf(ofNodes)))
			),
			elementXml(
				'edges',
				{},
				edges.map((edge) => edgeXml(edge, idsOf(ofEdges)))
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

function nodeXml({ id, label, spells, place, attributes }: GraphNode, ids: ReadonlyMap<string, number>): string {
	const position =
		place === undefined
			? []
			: [elementXml('viz:position', { x: plainDecimal(place.x), y: plainDecimal(-place.y), z: 0 })];
	return elementXml('node', { id, label, ...ownSpell(spells) }, [
		...valuesXml(attributes, ids),
		...spellsXml(spells),
		...position
	]);
}

function edgeXml(edge: GraphEdge, ids: ReadonlyMap<string, number>): string {
	const { id, source, target, directed, kind, weight, spells, attributes } = edge;
	const own = {
		id: id === '' ? undefined : id,
		source,
		target,
		type: directed ? 'directed' : 'undirected',
		kind: kind === '' ? undefined : kind,
		weight
	};
	return elementXml('edge', { ...own, ...ownSpell(spells) }, [...valuesXml(attributes, ids), ...spellsXml(spells)]);
}

function valuesXml(attributes: GraphNode['attributes'], ids: ReadonlyMap<string, number>): readonly string[] {
	if (attributes.size === 0) return [];
	const values = Array.from(attributes, ([title, value]) => elementXml('attvalue', { for: ids.get(title), value }));
	return [elementXml('attvalues', {}, values)];
}

/** One spell stands at the element itself. */
function ownSpell(spells: readonly GraphSpell[]): XmlAttributes {
	const [only] = spells;
	return only === undefined || spells.length > 1 ? {} : bounds(only);
}

function spellsXml(spells: readonly GraphSpell[]): readonly string[] {
	if (spells.length < 2) return [];
	return [
		elementXml(
			'spells',
			{},
			spells.map((spell) => elementXml('spell', bounds(spell)))
		)
	];
}

function bounds({ start, end }: GraphSpell): XmlAttributes {
	const over = end === undefined ? undefined : dayFromIso(end);
	return { start, end: over === undefined ? undefined : isoOf(over - 1) };
}

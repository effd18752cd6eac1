import type { GraphNode } from '../graph/graph.ts';
import type { XmlElement } from '../xml/read-xml.ts';

/** The label that yEd shows at a node or an edge, on one line; empty where there is none. */
export function labelIn(looks: readonly XmlElement[]): string {
	const labels = looks.filter(({ name }) => name === 'NodeLabel' || name === 'EdgeLabel');
	return labels.map(({ text }) => text.trim().split(/\s+/).join(' ')).find((text) => text !== '') ?? '';
}

/** The middle of a node as yEd draws it; y counts downwards there too. */
export function placeIn(looks: readonly XmlElement[]): GraphNode['place'] {
	const geometry = looks.find(({ name }) => name === 'Geometry')?.attributes;
	const [x = NaN, y = NaN, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) => {
		const text = geometry?.get(name)?.trim() ?? '';
		return text === '' ? undefined : Number(text);
	});
	const middle = { x: x + width / 2, y: y + height / 2 };
	return Number.isFinite(middle.x) && Number.isFinite(middle.y) ? middle : undefined;
}

/** Whether an edge is drawn with an arrow; undefined where yEd says nothing. It calls all edges directed. */
export function hasArrow(looks: readonly XmlElement[]): boolean | undefined {
	const arrows = looks.find(({ name }) => name === 'Arrows')?.attributes;
	return arrows && ['source', 'target'].some((end) => (arrows.get(end) ?? 'none') !== 'none');
}

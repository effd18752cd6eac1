import type { Id } from '$lib/dataset/dataset.ts';
import { bodyName, labelText } from '$lib/geometry/label-size.ts';
import { hasArrow } from '$lib/scene/encoding.ts';
import type { InkOf } from '$lib/scene/palette.ts';
import type { BodyMark, PersonMark, TieMark } from '$lib/scene/scene.ts';
import type { Point } from '$lib/geometry/box.ts';
import { badgeAddress, markAddress } from './images.ts';

/** What the canvas holds for a node: its data, and where it stands. */
export interface NodeElement {
	readonly data: Readonly<Record<string, unknown>> & { readonly id: string };
	readonly position: Point;
}

/** What the canvas holds for an edge. */
export interface EdgeElement {
	readonly data: Readonly<Record<string, unknown>> & { readonly id: string };
}

/**
 * The id of the companion of a person, body or tie. A node has one label only, so the lines under a person's name and the
 * name of a body are labels of companions. The badge of a tie is its companion. No id of a record has a tilde.
 */
export function companionOf(id: Id): string {
	return `${id}~`;
}

/** A person as a node, with a companion for the lines under the name and the ring of the selection. */
export function personElements(mark: PersonMark, ink: InkOf): readonly [NodeElement, NodeElement] {
	const { id, x, y, portfolio, fate, member, enclosed } = mark;
	const { name, lines } = labelText(mark.name, mark.line, member);
	const shared = { size: member ? 'member' : 'context', ground: enclosed ? 'enclosure' : 'ground' };
	return [
		{
			data: { id, kind: 'person', name, image: markAddress(mark, ink), outline: portfolio.shape, fate, ...shared },
			position: { x, y }
		},
		{ data: { id: companionOf(id), kind: 'line', text: lines.join('\n'), ...shared }, position: { x, y } }
	];
}

/** A body as a node without events, with a companion for its name. */
export function bodyElements({ id, name, left, top, right, bottom }: BodyMark): readonly [NodeElement, NodeElement] {
	return [
		{
			data: { id, kind: 'body', width: right - left, height: bottom - top },
			position: { x: (left + right) / 2, y: (top + bottom) / 2 }
		},
		{
			data: { id: companionOf(id), kind: 'body-name', text: name },
			position: { x: left + bodyName.left, y: top + bodyName.top }
		}
	];
}

/** A tie as an edge. */
export function tieElement(tie: TieMark): EdgeElement {
	const { id, kind, from, to, look, width, bends, ends, difference = 'none' } = tie;
	return {
		data: {
			id,
			source: from,
			target: to,
			kind: 'tie',
			tie: kind,
			look,
			difference,
			width,
			arrow: hasArrow(tie) ? 'yes' : 'no',
			run: bends.length === 0 ? 'straight' : 'bent',
			distances: bends.map(({ distance }) => distance).join(' '),
			weights: bends.map(({ weight }) => weight).join(' '),
			start: endpoint(ends.from),
			end: endpoint(ends.to)
		}
	};
}

/** The badge of a tie that came, left or changed, as a node without events; other ties have none. */
export function badgeElements(tie: TieMark, ink: InkOf): readonly NodeElement[] {
	const { id, badge } = tie;
	const image = badgeAddress(tie, ink);
	if (badge === undefined || image === undefined) return [];
	return [{ data: { id: companionOf(id), kind: 'badge', image }, position: { x: badge.x, y: badge.y } }];
}

/** An element in Cytoscape's form. It is a copy, since Cytoscape keeps and changes what it is given. */
export function definition(group: 'nodes' | 'edges', element: NodeElement | EdgeElement) {
	const { data } = element;
	return 'position' in element
		? { group, data: { ...data }, position: { ...element.position } }
		: { group, data: { ...data } };
}

function endpoint(end: Point | undefined): string {
	return end === undefined ? 'outside-to-node' : `${end.x}px ${end.y}px`;
}

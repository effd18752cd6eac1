import type { Id } from '$lib/dataset/dataset.ts';
import type { Point } from '$lib/geometry/box.ts';
import { captionFont } from '$lib/geometry/label-size.ts';
import { shapeExtent } from '$lib/geometry/shapes.ts';
import {
	captionInk,
	cornerOf,
	lineInk,
	lineWidth,
	markOpacity,
	nameInk,
	ringGap,
	tetherWidth,
	titleLooks
} from '$lib/scene/encoding.ts';
import type { InkOf } from '$lib/scene/palette.ts';
import { captionTop } from '$lib/scene/person-label.ts';
import type { BodyMark, GapMark, LineMark, PersonMark, TitleMark } from '$lib/scene/scene.ts';
import { differenceRadius, differenceReach } from '$lib/scene/svg/difference-svg.ts';
import { markReach } from '$lib/scene/svg/mark-svg.ts';
import { badgeAddress, markAddress } from './images.ts';
import { alongLine, polygonOf, strip, textAt } from './node-geometry.ts';

/** What the canvas holds for a node: its data, and where it stands. */
export interface NodeElement {
	readonly data: ElementData;
	readonly position: Point;
}

/** What the canvas holds for an edge. */
export interface EdgeElement {
	readonly data: ElementData;
}

type ElementData = Readonly<Record<string, unknown>> & { readonly id: string };

/** From bottom to top; lines and gaps stand from `line` on in their order, two apart. */
const layers = { body: 0, title: 1, tether: 2, line: 3, badge: 1_000_000, person: 1_000_001 } as const;

/** How far whoever is singled out stands over all others. */
const lifts = { none: 0, quiet: 0, end: 1, raised: 2 } as const;

/** What a mark may have beside its main element: a node has one label only, and an edge no arrow that points away from its end. */
export const parts = ['caption', 'tether', 'first-arrow', 'second-arrow', 'badge'] as const;

/** The id of a part of a mark. No id of a record has a tilde. */
export function partOf(id: string, part: (typeof parts)[number]): string {
	return `${id}~~${part}`;
}

/** A person as a node, with one for the caption and the ring, and one for the line to the seat they were dragged from. */
export function personElements(mark: PersonMark, ink: InkOf): readonly NodeElement[] {
	const { id, x, y, radius, portfolio, label, ground, emphasis } = mark;
	const position = { x, y };
	const z = layers.person + lifts[emphasis];
	const side = 2 * radius * shapeExtent;
	const ringSide = 2 * (radius + ringGap);
	const halo = ink(ground);
	const anchor = label ?? { align: 'left' as const, x, top: y, font: captionFont, name: [], caption: [] };
	const person = {
		...{ id, kind: 'person', about: id, image: markAddress(mark, ink), imageSide: 2 * markReach(radius) },
		...{ outline: portfolio.shape, side, opacity: markOpacity(mark), z, colour: ink(nameInk(mark)), halo },
		...textAt(anchor.name, { ...anchor, from: position, side })
	};
	const caption = {
		...{ id: partOf(id, 'caption'), kind: 'caption', side: ringSide, ring: mark.ringed ? 2 : 0, z, halo },
		colour: ink(captionInk(mark)),
		...textAt(anchor.caption, {
			...anchor,
			top: label === undefined ? y : captionTop(label),
			font: captionFont,
			from: position,
			side: ringSide
		})
	};
	const nodes = [
		{ data: person, position },
		{ data: caption, position }
	];
	if (!mark.tethered) return nodes;
	const tether = { kind: 'tether', colour: ink('line-strong'), z: layers.tether };
	return [...nodes, polygonNode(partOf(id, 'tether'), strip(mark.seat, position, tetherWidth), tether)];
}

/** The outline of a body, as a node without events. */
export function bodyElements(body: BodyMark): readonly NodeElement[] {
	const { id, left, top, right, bottom } = body;
	const size = { width: right - left, height: bottom - top, corner: cornerOf(body) };
	const position = { x: (left + right) / 2, y: (top + bottom) / 2 };
	return [{ data: { id, kind: 'body', z: layers.body, ...size }, position }];
}

/** A title, as a node without events that is nothing but its words. */
export function titleElements(
	{ id, kind, lines, align, x, top, ground }: TitleMark,
	ink: InkOf
): readonly NodeElement[] {
	const look = titleLooks[kind];
	const position = { x, y: top };
	const text = textAt(lines, { align, x, top, font: look.font, from: position, side: 0 });
	const colours = { colour: ink(look.ink), halo: ink(ground) };
	return [{ data: { id, kind: 'title', z: layers.title, spacing: look.spacing, ...colours, ...text }, position }];
}

/** A line as an edge, with nodes for its arrows and its badge. */
export function lineElements(line: LineMark, ink: InkOf): readonly (NodeElement | EdgeElement)[] {
	const { id, ties, from, to, look, corners, arrows, badge, order } = line;
	const colour = ink(lineInk(line));
	const z = layers.line + 2 * order;
	const run = alongLine(corners, from, to);
	const edge = {
		...{ id, kind: 'line', about: ties[0], source: from.id, target: to.id, look, z, colour, width: lineWidth(line) },
		...run
	};
	const image = badgeAddress(line, ink);
	const badgeSide = 2 * differenceReach(differenceRadius.line);
	return [
		{ data: edge },
		...arrows.map((arrow, index) =>
			polygonNode(partOf(id, index === 0 ? 'first-arrow' : 'second-arrow'), arrow, { kind: 'arrow', colour, z })
		),
		...(badge === undefined || image === undefined
			? []
			: [
					{
						data: { id: partOf(id, 'badge'), kind: 'badge', image, imageSide: badgeSide, opacity: 1, z: layers.badge },
						position: { x: badge.x, y: badge.y }
					}
				])
	];
}

/** A gap between two lines, as a node without events. */
export function gapElements({ id, corners, ground, order }: GapMark, ink: InkOf): readonly NodeElement[] {
	return [polygonNode(id, corners, { kind: 'gap', colour: ink(ground), z: layers.line + 2 * order - 1 })];
}

/** An element in Cytoscape's form. It is a copy, since Cytoscape keeps and changes what it is given. */
export function definition(element: NodeElement | EdgeElement) {
	const data = { ...element.data };
	return 'position' in element
		? { group: 'nodes' as const, data, position: { ...element.position } }
		: { group: 'edges' as const, data };
}

function polygonNode(id: Id, corners: readonly Point[], look: Readonly<Record<string, unknown>>): NodeElement {
	const { position, ...shape } = polygonOf(corners);
	return { data: { id, ...look, ...shape }, position };
}

import type { Id } from '$lib/dataset/dataset.ts';
import type { Point } from '$lib/geometry/box.ts';
import { captionFont } from '$lib/geometry/label-size.ts';
import { shapeExtent } from '$lib/geometry/shapes.ts';
import { strip } from '$lib/geometry/strip.ts';
import {
	captionInk,
	cornerOf,
	haloWidth,
	lineInk,
	lineWidth,
	markOpacity,
	nameInk,
	ringGap,
	ringWidths,
	tetherWidth,
	titleLooks
} from '$lib/scene/encoding.ts';
import type { InkOf } from '$lib/scene/palette.ts';
import { captionTop } from '$lib/scene/person-label.ts';
import type { BodyMark, FieldMark, GapMark, Label, LineMark, PersonMark, TitleMark } from '$lib/scene/scene.ts';
import { ownPart } from '$lib/scene/lines/shared-pieces.ts';
import { differenceRadius, differenceReach } from '$lib/scene/svg/difference-svg.ts';
import { markReach } from '$lib/scene/svg/mark-svg.ts';
import { badgeAddress, markAddress } from './images.ts';
import { alongLine, polygonOf, textAt } from './node-geometry.ts';

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
export const parts = ['caption', 'tether', 'other-bodies', 'first-arrow', 'second-arrow', 'badge'] as const;

/** The id of a part of a mark. No id of a record has a tilde. */
export function partOf(id: string, part: (typeof parts)[number]): string {
	return `${id}~~${part}`;
}

/**
 * A person as a node, with one for the caption and the ring if there is either, one for the line to the seat they were dragged
 * from, and one for all lines to other bodies.
 */
export function personElements(mark: PersonMark, ink: InkOf): readonly NodeElement[] {
	const { seat, tethered } = mark;
	const otherWays = mark.otherBodies.map(({ way }) => way);
	const hasCaption = mark.ring !== 'none' || (mark.label?.caption.length ?? 0) > 0;
	return [
		personNode(mark, ink),
		...(hasCaption ? [captionNode(mark, ink)] : []),
		...(tethered ? [thinLines(mark, 'tether', [[seat]], ink('line-strong'))] : []),
		...(otherWays.length > 0 ? [thinLines(mark, 'other-bodies', otherWays, ink('tie-quiet'))] : [])
	];
}

/** @param ways from the mark on */
function thinLines(
	mark: PersonMark,
	part: 'tether' | 'other-bodies',
	ways: readonly (readonly Point[])[],
	colour: string
): NodeElement {
	const corners = ways.flatMap((way) => strip([mark, ...way], tetherWidth));
	return polygonNode(partOf(mark.id, part), corners, { kind: part, colour, z: layers.tether });
}

function personNode(mark: PersonMark, ink: InkOf): NodeElement {
	const { id, x, y, radius, portfolio } = mark;
	const side = 2 * radius * shapeExtent;
	const { name, ...place } = mark.label ?? noLabel;
	return {
		data: {
			id,
			kind: 'person',
			about: id,
			image: markAddress(mark, ink),
			imageSide: 2 * markReach(radius),
			opacity: markOpacity(mark),
			outline: portfolio.shape,
			side,
			colour: ink(nameInk(mark)),
			...textAt(name, { ...place, from: mark, side }),
			...layerOf(mark, ink)
		},
		position: { x, y }
	};
}

function captionNode(mark: PersonMark, ink: InkOf): NodeElement {
	const { id, x, y, radius, ring } = mark;
	const side = 2 * (radius + ringGap);
	const label = mark.label ?? noLabel;
	const place = { align: label.align, x: label.x, top: captionTop(label), font: captionFont };
	return {
		data: {
			id: partOf(id, 'caption'),
			kind: 'caption',
			side,
			ring: ringWidths[ring],
			colour: ink(captionInk(mark)),
			...textAt(label.caption, { ...place, from: mark, side }),
			...layerOf(mark, ink)
		},
		position: { x, y }
	};
}

const noLabel: Pick<Label, 'align' | 'x' | 'top' | 'font' | 'name' | 'caption'> = {
	align: 'left',
	x: 0,
	top: 0,
	font: captionFont,
	name: [],
	caption: []
};

function layerOf({ ground, emphasis, label }: PersonMark, ink: InkOf) {
	const halo = { halo: ink(ground), haloWidth: label?.haloed === true ? haloWidth : 0 };
	return { z: layers.person + lifts[emphasis], ...halo };
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
	const colours = { colour: ink(look.ink), halo: ink(ground), haloWidth: 0 };
	return [{ data: { id, kind: 'title', z: layers.title, spacing: look.spacing, ...colours, ...text }, position }];
}

/** A line as an edge, with nodes for its arrows and its badge. */
export function lineElements(line: LineMark, ink: InkOf): readonly (NodeElement | EdgeElement)[] {
	const { id, ties, from, to, look, arrows, order } = line;
	const { corners, dashOffset } = ownPart(line);
	const shared = { colour: ink(lineInk(line)), z: layers.line + 2 * order };
	const edge = {
		id,
		kind: 'line',
		about: ties[0],
		source: from.id,
		target: to.id,
		look,
		width: lineWidth(line),
		dashOffset,
		...alongLine(corners, from, to),
		...shared
	};
	const heads = arrows.map((arrow, index) =>
		polygonNode(partOf(id, index === 0 ? 'first-arrow' : 'second-arrow'), arrow, { kind: 'arrow', ...shared })
	);
	return [{ data: edge }, ...heads, ...badgeElements(line, ink)];
}

function badgeElements(line: LineMark, ink: InkOf): readonly NodeElement[] {
	const { id, badge } = line;
	const image = badgeAddress(line, ink);
	if (badge === undefined || image === undefined) return [];
	const imageSide = 2 * differenceReach(differenceRadius.line);
	const data = { id: partOf(id, 'badge'), kind: 'badge', image, imageSide, opacity: 1, z: layers.badge };
	return [{ data, position: { x: badge.x, y: badge.y } }];
}

/** A gap between two lines, as a node without events. */
export function gapElements({ id, corners, ground, order }: GapMark, ink: InkOf): readonly NodeElement[] {
	return [polygonNode(id, corners, { kind: 'gap', colour: ink(ground), z: layers.line + 2 * order - 1 })];
}

/** The line to a field, as a node without events. */
export function fieldElements({ id, from, to, width }: FieldMark, ink: InkOf): readonly NodeElement[] {
	return [polygonNode(id, strip([from, to], width), { kind: 'field', colour: ink('tie'), z: layers.line })];
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

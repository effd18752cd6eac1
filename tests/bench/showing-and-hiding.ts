import { DataSet, type Edge, Network, type Node } from 'vis-network/standalone';
import { addressOf } from '../../src/lib/canvas/images.ts';
import { smallestText } from '../../src/lib/canvas/stylesheet.ts';
import { nameFont } from '../../src/lib/geometry/label-size.ts';
import { fontFamily, hasArrow, haloWidth, nameInk, tieDash, tieInk } from '../../src/lib/scene/encoding.ts';
import { diffScenes, type MarkDiff } from '../../src/lib/scene/diff-scenes.ts';
import { markImageSvg, markReach } from '../../src/lib/scene/svg/mark-svg.ts';
import { type InkOf, paletteOf } from '../../src/lib/scene/palette.ts';
import { emptyScene, type PersonMark, type TieMark } from '../../src/lib/scene/scene.ts';
import type { Way } from './ways.ts';

/**
 * vis-network with everyone and every tie in it from the start, at the same places, of which it shows and hides those
 * that change. It has it a little easier: ties are straight, and bodies have no outline.
 */
export const showingAndHiding: Way = (container, { stops, bounds, sceneOn }) => {
	const ink = paletteOf('light');
	const nodes = new DataSet<Node>();
	const edges = new DataSet<Edge>();
	for (const day of stops) {
		const { people, ties } = sceneOn(day);
		nodes.update([...people.values()].map((person) => ({ ...nodeOf(person, ink), hidden: true })));
		edges.update([...ties.values()].map((tie) => ({ ...edgeOf(tie, ink), hidden: true })));
	}
	const { left, top, right, bottom } = bounds;
	const scale = Math.min(container.clientWidth / (right - left), container.clientHeight / (bottom - top));
	const network = new Network(
		container,
		{ nodes, edges },
		{
			autoResize: false,
			physics: false,
			layout: { improvedLayout: false },
			nodes: { scaling: { label: { drawThreshold: thresholdAt(scale) } } },
			edges: { smooth: false }
		}
	);
	network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale });
	let drawn = emptyScene;
	return (day) => {
		const scene = sceneOn(day);
		const { people, ties } = diffScenes(drawn, scene);
		nodes.update(updatesOf(people, (person) => nodeOf(person, ink)));
		edges.update(updatesOf(ties, (tie) => edgeOf(tie, ink)));
		drawn = scene;
	};
};

/**
 * Which text is too small to be drawn, so that both draw the same text: Cytoscape goes by the next power of two of the
 * scale, vis-network by the scale itself and by one pixel less than it is told.
 */
function thresholdAt(scale: number): number {
	return (smallestText * scale) / 2 ** Math.ceil(Math.log2(scale)) + 1;
}

function updatesOf<Mark, Item>({ added, changed, removed }: MarkDiff<Mark>, itemOf: (mark: Mark) => Item) {
	return [...[...added, ...changed].map(itemOf), ...removed.map((id) => ({ id, hidden: true }))];
}

function nodeOf(person: PersonMark, ink: InkOf) {
	const { id, x, y, name, line, radius } = person;
	return {
		id,
		x,
		y,
		label: `${name}\n${line}`,
		shape: 'image',
		image: addressOf(markImageSvg(person, ink)),
		size: markReach(radius),
		font: {
			size: nameFont.member.size,
			face: fontFamily,
			color: ink(nameInk(person)),
			strokeWidth: haloWidth,
			strokeColor: ink('ground')
		},
		hidden: false
	};
}

function edgeOf(tie: TieMark, ink: InkOf) {
	const { id, from, to, look, width } = tie;
	return {
		id,
		from,
		to,
		width,
		color: ink(tieInk(tie)),
		dashes: look === 'maybe' ? [...tieDash] : false,
		arrows: { to: { enabled: hasArrow(tie) } },
		hidden: false
	};
}

import { DataSet, type Edge, Network, type Node } from 'vis-network/standalone';
import { addressOf } from '../../src/lib/canvas/images.ts';
import { captionFont } from '../../src/lib/geometry/label-size.ts';
import { fontFamily, haloWidth, lineInk, nameInk, smallestText, tieDash } from '../../src/lib/scene/encoding.ts';
import { diffScenes, type MarkDiff } from '../../src/lib/scene/diff-scenes.ts';
import { markImageSvg, markReach } from '../../src/lib/scene/svg/mark-svg.ts';
import { type InkOf, paletteOf } from '../../src/lib/scene/palette.ts';
import { emptyScene, type LineMark, type PersonMark } from '../../src/lib/scene/scene.ts';
import type { Way } from './ways.ts';

/**
 * vis-network with everyone and every line in it from the start, at the same places, of which it shows and hides those
 * that change. It has it a little easier: lines are straight, and bodies have no outline.
 */
export const showingAndHiding: Way = (container, { stops, bounds, sceneOn }) => {
	const ink = paletteOf('light');
	const nodes = new DataSet<Node>();
	const edges = new DataSet<Edge>();
	for (const day of stops) {
		const { people, lines } = sceneOn(day);
		nodes.update([...people.values()].map((person) => ({ ...nodeOf(person, ink), hidden: true })));
		edges.update([...lines.values()].map((line) => ({ ...edgeOf(line, ink), hidden: true })));
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
			nodes: { scaling: { label: { drawThreshold: smallestText } } },
			edges: { smooth: false }
		}
	);
	const [x, y] = [(left + right) / 2, (top + bottom) / 2];
	network.moveTo({ position: { x, y }, scale });
	let drawn = emptyScene;
	return {
		show: (day) => {
			const scene = sceneOn(day);
			const { people, lines } = diffScenes(drawn, scene);
			nodes.update(updatesOf(people, (person) => nodeOf(person, ink)));
			edges.update(updatesOf(lines, (line) => edgeOf(line, ink)));
			drawn = scene;
		},
		look: (shift, zoom) => {
			network.moveTo({ position: { x: x - shift / (zoom * scale), y }, scale: zoom * scale });
		}
	};
};

function updatesOf<Mark, Item>({ added, changed, removed }: MarkDiff<Mark>, itemOf: (mark: Mark) => Item) {
	return [...[...added, ...changed].map(itemOf), ...removed.map((id) => ({ id, hidden: true }))];
}

function nodeOf(person: PersonMark, ink: InkOf) {
	const { id, x, y, label, radius } = person;
	return {
		id,
		x,
		y,
		label: [...(label?.name ?? []), ...(label?.caption ?? [])].join('\n'),
		shape: 'image',
		image: addressOf(markImageSvg(person, ink)),
		size: markReach(radius),
		font: {
			size: label?.font.size ?? captionFont.size,
			face: fontFamily,
			color: ink(nameInk(person)),
			strokeWidth: haloWidth,
			strokeColor: ink('ground')
		},
		hidden: false
	};
}

function edgeOf(line: LineMark, ink: InkOf) {
	const { id, from, to, look, width, pointsAt } = line;
	return {
		id,
		from: from.id,
		to: to.id,
		width,
		color: ink(lineInk(line)),
		dashes: look === 'maybe' ? [...tieDash] : false,
		arrows: { to: { enabled: pointsAt !== 'none' } },
		hidden: false
	};
}

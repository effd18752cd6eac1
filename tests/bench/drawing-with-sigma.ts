import { UndirectedGraph } from 'graphology';
import Sigma, { DEFAULT_STYLES } from 'sigma';
import { extremityArrow } from 'sigma/rendering';
import { fontFamily, lineInk, markStyle, nameInk, smallestText } from '../../src/lib/scene/encoding.ts';
import { diffScenes } from '../../src/lib/scene/diff-scenes.ts';
import { type InkOf, paletteOf } from '../../src/lib/scene/palette.ts';
import { emptyScene, type LineMark, type PersonMark } from '../../src/lib/scene/scene.ts';
import type { Way } from './ways.ts';

/**
 * Sigma, which draws with WebGL: people and lines are added to its graph, changed and removed, at the same places. It has it
 * easier: marks are discs without icons, names have no halo and no captions, lines are straight and solid, and bodies have
 * no outline.
 */
export const drawingWithSigma: Way = (container, { bounds, sceneOn }) => {
	const ink = paletteOf('light');
	const graph = new UndirectedGraph();
	const sigma = new Sigma(graph, container, {
		primitives: { edges: { extremities: [extremityArrow()] } },
		styles: {
			nodes: {
				...DEFAULT_STYLES.nodes,
				labelVisibility: 'visible',
				labelFont: fontFamily,
				labelSize: { attribute: 'labelSize' },
				labelColor: { attribute: 'labelColor' }
			},
			edges: { ...DEFAULT_STYLES.edges, head: { attribute: 'head' } }
		},
		settings: { stagePadding: 0, minEdgeThickness: 0 }
	});
	// It counts upwards.
	sigma.setCustomBBox({ x: [bounds.left, bounds.right], y: [-bounds.bottom, -bounds.top] });
	let drawn = emptyScene;
	return {
		show: (day) => {
			const scene = sceneOn(day);
			const { people, lines } = diffScenes(drawn, scene);
			for (const id of lines.removed) graph.dropEdge(id);
			for (const id of people.removed) graph.dropNode(id);
			for (const person of people.added) graph.addNode(person.id, nodeOf(person, ink));
			for (const person of people.changed) graph.replaceNodeAttributes(person.id, nodeOf(person, ink));
			for (const line of lines.added) graph.addEdgeWithKey(line.id, line.from.id, line.to.id, edgeOf(line, ink));
			for (const line of lines.changed) graph.replaceEdgeAttributes(line.id, edgeOf(line, ink));
			drawn = scene;
		},
		look: (right, zoom) => {
			const { width, height } = sigma.getDimensions();
			const atFirst = { cameraState: { x: 0.5, y: 0.5, angle: 0, ratio: 1 } };
			const middle = sigma.viewportToFramedGraph({ x: width / 2 - right / zoom, y: height / 2 }, atFirst);
			sigma.getCamera().setState({ ...middle, ratio: 1 / zoom });
		}
	};
};

function nodeOf(person: PersonMark, ink: InkOf) {
	const { x, y, radius, label } = person;
	const isWritten = label !== undefined && label.font.size >= smallestText;
	return {
		x,
		y: -y,
		size: radius,
		color: ink(markStyle(person).edge),
		label: isWritten ? label.name.join(' ') : '',
		labelSize: label?.font.size ?? smallestText,
		labelColor: ink(nameInk(person))
	};
}

function edgeOf(line: LineMark, ink: InkOf) {
	return { size: line.width, color: ink(lineInk(line)), head: line.pointsAt === 'none' ? 'none' : 'arrow' };
}

import type { Core, NodeSingular } from 'cytoscape';
import type { Id } from '$lib/dataset/dataset.ts';
import type { Point } from '$lib/geometry/box.ts';
import { groundAt, isTethered } from '$lib/scene/grounds.ts';
import { linePath, pointAlong, straightWay } from '$lib/scene/lines/line-path.ts';
import type { InkOf } from '$lib/scene/palette.ts';
import type { LineMark, PersonMark, Scene } from '$lib/scene/scene.ts';
import { put } from './apply-diff.ts';
import { lineElements, personElements } from './elements.ts';

/**
 * Lets what belongs to somebody who is dragged follow: their words, the line to their seat, and their lines, those to other
 * bodies too, which run straight. Reports where they were let go.
 *
 * @param drawn the scene on the canvas, and its colours
 * @returns a function that lets it follow once more, after the scene was drawn anew
 */
export function followDrags(
	cy: Core,
	drawn: () => { readonly scene: Scene; readonly ink: InkOf },
	onmove: (id: Id, place: Point) => void
): () => void {
	let held: Id | undefined;
	const follow = () => {
		const { scene, ink } = drawn();
		const mark = held === undefined ? undefined : here(cy, scene, held);
		if (mark === undefined) return;
		cy.batch(() => {
			put(cy, mark.id, personElements(mark, ink));
			for (const line of scene.lines.values()) {
				if (line.from.id !== mark.id && line.to.id !== mark.id) continue;
				const moved = straightened(line, here(cy, scene, line.from.id), here(cy, scene, line.to.id));
				put(cy, line.id, moved === undefined ? [] : lineElements(moved, ink));
			}
		});
	};
	cy.on('drag', 'node[kind = "person"]', ({ target }: { target: NodeSingular }) => {
		held = target.id();
		follow();
	});
	cy.on('dragfree', 'node[kind = "person"]', ({ target }: { target: NodeSingular }) => {
		held = undefined;
		onmove(target.id(), { ...target.position() });
	});
	return follow;
}

/** Somebody with their words where they stand on the canvas. */
function here(cy: Core, { people, bodies }: Scene, id: Id): PersonMark | undefined {
	const [mark, node] = [people.get(id), cy.getElementById(id)];
	if (mark === undefined || node.empty()) return undefined;
	const { x, y } = node.position();
	const label = mark.label && { ...mark.label, x: mark.label.x + x - mark.x, top: mark.label.top + y - mark.y };
	const outlines = [...bodies.values()];
	const tethered = isTethered(mark.seat, { x, y }, outlines);
	const otherBodies = mark.otherBodies.map(({ body, way }) => ({ body, way: way.slice(-1) }));
	return { ...mark, x, y, label, tethered, otherBodies, ground: groundAt({ x, y }, outlines) };
}

/** A line that runs straight between two marks, as far as both are there. */
function straightened(line: LineMark, from?: PersonMark, to?: PersonMark): LineMark | undefined {
	if (from === undefined || to === undefined) return undefined;
	const path = linePath(straightWay(from, to), from, to, line.pointsAt);
	const { badge } = line;
	return {
		...line,
		...path,
		shared: 0,
		from: { ...line.from, x: from.x, y: from.y },
		to: { ...line.to, x: to.x, y: to.y },
		...(badge === undefined ? {} : { badge: { ...pointAlong(path.corners, badge.share), share: badge.share } })
	};
}

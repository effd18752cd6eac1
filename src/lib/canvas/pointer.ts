import type { Core, EdgeSingular, NodeSingular, SingularElementReturnValue } from 'cytoscape';
import type { Id } from '$lib/dataset/dataset.ts';
import { type Box, type Point, squareAround } from '$lib/geometry/box.ts';
import { partOf } from './elements.ts';

/** What a pointer does on the canvas. */
export interface PointerActs {
	/** A person or tie was clicked; null for the ground. */
	readonly onselect: (id: Id | null) => void;
	/** The pointer is on a person or tie, which stands there on the canvas; null on nothing. Of a tie it is where the pointer is. */
	readonly onhover: (id: Id | null, where?: Box) => void;
	/** The viewer panned or zoomed. */
	readonly onroam: () => void;
	/** The viewer asked for all of the picture. */
	readonly onfit: () => void;
}

/**
 * Reports what a pointer does on the canvas.
 *
 * @returns a function that ends what does not end with the instance
 */
export function followPointer(cy: Core, container: HTMLElement, acts: PointerActs): () => void {
	const leave = () => acts.onhover(null);
	cy.on('tap', ({ target }: { target: Core | SingularElementReturnValue }) => {
		acts.onselect(isCore(target, cy) ? null : idOf(target));
	});
	cy.on('mouseover', 'node', ({ target }: { target: NodeSingular }) => acts.onhover(idOf(target), boxOf(cy, target)));
	cy.on(
		'mouseover mousemove',
		'edge',
		({ target, renderedPosition }: { target: EdgeSingular; renderedPosition: Point }) =>
			acts.onhover(idOf(target), squareAround(renderedPosition, tieReach))
	);
	// No event of Cytoscape's tells that the pointer has left a person with the canvas, or by letting go of them.
	cy.on('mouseout', 'node, edge', leave);
	cy.on('dragfree', 'node', leave);
	container.addEventListener('pointerleave', leave);
	cy.on('dragpan pinchzoom scrollzoom', acts.onroam);
	cy.on('dbltap', ({ target }: { target: unknown }) => {
		if (target === cy) acts.onfit();
	});
	return () => container.removeEventListener('pointerleave', leave);
}

/** A card stands so far off the line of a tie, in pixels. */
const tieReach = 6;

/** A mark with its name and what stands under it, in pixels of the canvas. */
function boxOf(cy: Core, node: NodeSingular): Box {
	const all = node.union(cy.getElementById(partOf(node.id(), 'caption')));
	const { x1, y1, x2, y2 } = all.renderedBoundingBox({ includeOverlays: false });
	return { left: x1, top: y1, right: x2, bottom: y2 };
}

/** The person at an element, or the strongest tie of a line. */
function idOf(target: NodeSingular | EdgeSingular): Id | null {
	const { about } = target.data() as { readonly about?: Id };
	return about ?? null;
}

function isCore(target: Core | SingularElementReturnValue, cy: Core): target is Core {
	return target === cy;
}

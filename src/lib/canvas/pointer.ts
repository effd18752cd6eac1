import type { Core, SingularElementReturnValue } from 'cytoscape';
import type { Id } from '$lib/dataset/dataset.ts';

/** What a pointer does on the canvas. */
export interface PointerActs {
	/** A person or tie was clicked; null for the ground. */
	readonly onselect: (id: Id | null) => void;
	/** The pointer is on a person or tie; null on nothing. */
	readonly onhover: (id: Id | null) => void;
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
	cy.on('mouseover', 'node, edge', ({ target }: { target: SingularElementReturnValue }) => acts.onhover(idOf(target)));
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

/** The person at an element, or the strongest tie of a line. */
function idOf(target: SingularElementReturnValue): Id | null {
	const { about } = target.data() as { readonly about?: Id };
	return about ?? null;
}

function isCore(target: Core | SingularElementReturnValue, cy: Core): target is Core {
	return target === cy;
}

import type { Core } from 'cytoscape';
import type { Id } from '$lib/dataset/dataset.ts';

/** What a pointer does on the canvas. */
export interface PointerActs {
	/** A person or tie was clicked; null for the ground. */
	readonly onselect: (id: Id | null) => void;
	/** The pointer is on a person or tie; null on nothing. */
	readonly onhover: (id: Id | null) => void;
	/** The picture was moved or zoomed by hand. */
	readonly onroam: () => void;
	/** All of the picture is asked for. */
	readonly onfit: () => void;
}

/**
 * Tells what a pointer does.
 *
 * @returns what ends that, but for what ends with the instance
 */
export function followPointer(cy: Core, container: HTMLElement, acts: PointerActs): () => void {
	const leave = () => {
		acts.onhover(null);
	};
	cy.on('tap', ({ target }: { target: unknown }) => {
		acts.onselect(target === cy ? null : idOf(target));
	});
	cy.on('mouseover', 'node, edge', ({ target }: { target: unknown }) => {
		acts.onhover(idOf(target));
	});
	// Whoever is let go of elsewhere is no longer pointed at; a pointer that leaves says nothing of its own.
	cy.on('mouseout', 'node, edge', leave);
	cy.on('dragfree', 'node', leave);
	container.addEventListener('pointerleave', leave);
	cy.on('dragpan pinchzoom scrollzoom', acts.onroam);
	cy.on('dbltap', ({ target }: { target: unknown }) => {
		if (target === cy) acts.onfit();
	});
	return () => {
		container.removeEventListener('pointerleave', leave);
	};
}

function idOf(target: unknown): Id | null {
	const element = target as { id?: () => string };
	return element.id?.() ?? null;
}

import type { Core } from 'cytoscape';
import type { Id } from '$lib/dataset/dataset.ts';
import { companionOf } from './elements.ts';

/** Singles out elements of a canvas. One that was removed and added again has to be singled out again. */
export interface Emphasis {
	/** Puts the ring round the selected person, if they are drawn, and takes it from everyone else. */
	readonly select: (id: Id | undefined) => void;
	/** Raises a person or tie with its neighbours, and fades the rest. Without an id, nothing is raised or faded. */
	readonly raise: (id: Id | undefined) => void;
}

/** The emphasis of an instance, in which nothing is singled out at first. */
export function emphasisIn(cy: Core): Emphasis {
	// Kept, as a search would go through all elements at each step.
	let selected = cy.collection();
	let quiet = cy.collection();
	let raised = cy.collection();
	return {
		select: (id) => {
			cy.batch(() => {
				selected.removeClass('selected');
				selected = id === undefined ? cy.collection() : cy.getElementById(companionOf(id));
				selected.addClass('selected');
			});
		},
		raise: (id) => {
			cy.batch(() => {
				quiet.removeClass('quiet');
				raised.removeClass('raised');
				const near = id === undefined ? cy.collection() : nearTo(cy, id);
				raised = near.filter((element) => element.isEdge());
				quiet = near.empty() ? near : restOf(cy, near);
				quiet.addClass('quiet');
				raised.addClass('raised');
			});
		}
	};
}

/** A person or tie with its neighbours; nothing for a body. */
function nearTo(cy: Core, id: Id) {
	const element = cy.getElementById(id);
	if (element.empty() || element.data('kind') === 'body') return cy.collection();
	return element.union(element.connectedNodes()).union(element.neighborhood());
}

function restOf(cy: Core, near: ReturnType<typeof nearTo>) {
	const companions = new Set(near.map((element) => companionOf(element.id())));
	return cy
		.elements('node[kind = "person"], node[kind = "line"], node[kind = "badge"], edge')
		.difference(near)
		.filter((element) => !companions.has(element.id()));
}

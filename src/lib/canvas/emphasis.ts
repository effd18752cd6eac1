import type { Core } from 'cytoscape';
import type { Id } from '$lib/dataset/dataset.ts';
import { companionOf } from './elements.ts';

/** Points out some of what a canvas shows. An element that is drawn anew is no longer pointed out. */
export interface Emphasis {
	/** Puts the ring round the person selected, if they are drawn, and takes it from everyone else. */
	readonly select: (id: Id | undefined) => void;
	/** Raises a person or a tie with what it is tied to, and quiets the rest; of none, everything is as it was. */
	readonly raise: (id: Id | undefined) => void;
}

/** What points out elements of an instance. */
export function emphasisIn(cy: Core): Emphasis {
	// Held on to, as looking for them would go through everything at each step.
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

/** A person or a tie, with what it is tied to; nothing for a body. */
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

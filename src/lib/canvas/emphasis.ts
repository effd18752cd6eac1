import type { Core } from 'cytoscape';
import type { Id } from '$lib/dataset/dataset.ts';
import { companionOf } from './elements.ts';

/** Puts the ring round the person selected, if they are drawn, and takes it from everyone else. */
export function showSelected(cy: Core, id: Id | undefined): void {
	cy.batch(() => {
		cy.nodes('.selected').removeClass('selected');
		if (id !== undefined) cy.getElementById(companionOf(id)).addClass('selected');
	});
}

/** Raises a person or a tie with what it is tied to, and quiets the rest; of none, everything is as it was. */
export function showEmphasis(cy: Core, id: Id | undefined): void {
	cy.batch(() => {
		cy.elements('.quiet, .raised').removeClass('quiet raised');
		const raised = id === undefined ? cy.collection() : cy.getElementById(id);
		if (raised.empty() || raised.data('kind') === 'body') return;
		const near = raised.union(raised.connectedNodes()).union(raised.neighborhood());
		const companions = near.map((element) => companionOf(element.id()));
		cy.elements('node[kind = "person"], node[kind = "line"], node[kind = "badge"], edge')
			.difference(near)
			.filter((element) => !companions.includes(element.id()))
			.addClass('quiet');
		near.edges().addClass('raised');
	});
}

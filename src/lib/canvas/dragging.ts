import type { Core, NodeSingular } from 'cytoscape';
import type { Id } from '$lib/dataset/dataset.ts';
import { enclosureOf } from '$lib/picture/enclosure.ts';
import type { BodyMark, PersonMark, Place, Scene } from '$lib/picture/scene.ts';
import { bodyElements, companionOf } from './elements.ts';

/**
 * Lets what belongs to a person follow while they are dragged, the lines under their name and the outline of their
 * body, and tells where they were let go.
 */
export function followDrags(cy: Core, scene: () => Scene, onmove: (id: Id, place: Place) => void): void {
	cy.on('drag', 'node[kind = "person"]', ({ target }: { target: NodeSingular }) => {
		cy.batch(() => {
			cy.getElementById(companionOf(target.id())).position({ ...target.position() });
			for (const body of scene().bodies.values()) {
				if (body.seats.includes(target.id())) redraw(cy, body, scene());
			}
		});
	});
	cy.on('dragfree', 'node[kind = "person"]', ({ target }: { target: NodeSingular }) => {
		onmove(target.id(), { ...target.position() });
	});
}

function redraw(cy: Core, body: BodyMark, { people }: Scene): void {
	const seated = body.seats.flatMap((id): readonly PersonMark[] => {
		const mark = people.get(id);
		return mark === undefined ? [] : [{ ...mark, ...cy.getElementById(id).position() }];
	});
	for (const { data, position } of bodyElements({ ...body, ...enclosureOf(body.least, seated) })) {
		cy.getElementById(data.id)
			.data({ ...data })
			.position({ ...position });
	}
}

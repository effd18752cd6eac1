import type { Core, NodeSingular } from 'cytoscape';
import type { Id } from '$lib/dataset/dataset.ts';
import { enclosureOf } from '$lib/scene/enclosure.ts';
import type { BodyMark, PersonMark, Scene } from '$lib/scene/scene.ts';
import type { Point } from '$lib/geometry/box.ts';
import { placeAlong } from '$lib/scene/tie-badges.ts';
import { bodyElements, companionOf } from './elements.ts';

/**
 * Moves along what belongs to somebody who is dragged: the lines under their name, the outline of their body and the
 * badges of their ties. Reports where they were let go.
 */
export function followDrags(cy: Core, scene: () => Scene, onmove: (id: Id, place: Point) => void): void {
	cy.on('drag', 'node[kind = "person"]', ({ target }: { target: NodeSingular }) => {
		cy.batch(() => {
			cy.getElementById(companionOf(target.id())).position({ ...target.position() });
			for (const body of scene().bodies.values()) {
				if (body.seats.includes(target.id())) redraw(cy, body, scene());
			}
			moveBadges(cy, target.id(), scene());
		});
	});
	cy.on('dragfree', 'node[kind = "person"]', ({ target }: { target: NodeSingular }) =>
		onmove(target.id(), { ...target.position() })
	);
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

function moveBadges(cy: Core, person: Id, { people, ties }: Scene): void {
	for (const tie of ties.values()) {
		if (tie.badge === undefined || (tie.from !== person && tie.to !== person)) continue;
		const from = people.get(tie.from);
		const to = people.get(tie.to);
		if (from === undefined || to === undefined) continue;
		const here = (mark: PersonMark) => ({ ...mark, ...cy.getElementById(mark.id).position() });
		const place = placeAlong(tie, here(from), here(to), tie.badge.share);
		if (place !== undefined) cy.getElementById(companionOf(tie.id)).position({ ...place });
	}
}

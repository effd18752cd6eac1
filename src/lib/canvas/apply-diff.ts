import type { CollectionReturnValue, Core } from 'cytoscape';
import type { SceneDiff } from '$lib/scene/diff-scenes.ts';
import type { InkOf } from '$lib/scene/palette.ts';
import {
	bodyElements,
	definition,
	type EdgeElement,
	fieldElements,
	gapElements,
	lineElements,
	type NodeElement,
	partOf,
	parts,
	personElements,
	titleElements
} from './elements.ts';

/**
 * Brings an instance from one scene to another, in one batch. The instance must show exactly the scene that the difference
 * begins with, in the same colours.
 */
export function applyDiff(cy: Core, { people, lines, gaps, bodies, titles, fields }: SceneDiff, ink: InkOf): void {
	cy.batch(() => {
		// Lines before people, since a line goes with its ends.
		for (const { removed } of [lines, gaps, people, bodies, titles, fields])
			for (const id of removed) remove(cy, idsOf(id));
		for (const body of [...bodies.added, ...bodies.changed]) put(cy, body.id, bodyElements(body));
		for (const title of [...titles.added, ...titles.changed]) put(cy, title.id, titleElements(title, ink));
		for (const field of [...fields.added, ...fields.changed]) put(cy, field.id, fieldElements(field, ink));
		for (const person of [...people.added, ...people.changed]) put(cy, person.id, personElements(person, ink));
		for (const line of [...lines.added, ...lines.changed]) put(cy, line.id, lineElements(line, ink));
		for (const gap of [...gaps.added, ...gaps.changed]) put(cy, gap.id, gapElements(gap, ink));
	});
}

/** Lets an instance hold exactly these elements of a mark. */
export function put(cy: Core, id: string, elements: readonly (NodeElement | EdgeElement)[]): void {
	const wanted = new Set(elements.map(({ data }) => data.id));
	remove(
		cy,
		idsOf(id).filter((each) => !wanted.has(each))
	);
	for (const element of elements) {
		const standing = cy.getElementById(element.data.id);
		if (standing.empty()) cy.add(definition(element));
		else if (standing.data('source') === element.data['source']) change(standing, element);
		else {
			// The ends have changed places, and no edge can turn round.
			standing.remove();
			cy.add(definition(element));
		}
	}
}

function remove(cy: Core, ids: readonly string[]): void {
	for (const id of ids) {
		const standing = cy.getElementById(id);
		// To remove nothing takes Cytoscape as long as to go through everything.
		if (standing.nonempty()) standing.remove();
	}
}

/** The ids of all elements that a mark may have. */
function idsOf(id: string): readonly string[] {
	return [...parts.map((part) => partOf(id, part)), id];
}

/** Sets only what differs: Cytoscape restyles an element whenever its data are set, to the same values as well. */
function change(standing: CollectionReturnValue, element: NodeElement | EdgeElement): void {
	const news = Object.entries(element.data).filter(([field, value]) => standing.data(field) !== value);
	if (news.length > 0) standing.data(Object.fromEntries(news));
	// Whoever is in the viewer's hand stays there.
	if (!('position' in element) || standing.grabbed()) return;
	const { x, y } = standing.position();
	if (x !== element.position.x || y !== element.position.y) standing.position({ ...element.position });
}

import type { CollectionReturnValue, Core } from 'cytoscape';
import type { SceneDiff } from '$lib/scene/diff-scenes.ts';
import type { InkOf } from '$lib/scene/palette.ts';
import type { TieMark } from '$lib/scene/scene.ts';
import {
	badgeElements,
	bodyElements,
	companionOf,
	definition,
	type EdgeElement,
	type NodeElement,
	personElements,
	tieElement
} from './elements.ts';

/**
 * Brings an instance from one scene to another, in one batch. The instance must show exactly the scene that the difference
 * begins with, in the same colours.
 */
export function applyDiff(cy: Core, { people, ties, bodies }: SceneDiff, ink: InkOf): void {
	const nodes = [...ties.removed, ...people.removed, ...bodies.removed].flatMap((id) => [companionOf(id), id]);
	cy.batch(() => {
		for (const id of nodes) cy.getElementById(id).remove();
		for (const body of bodies.added) addNodes(cy, bodyElements(body));
		for (const person of people.added) addNodes(cy, personElements(person, ink));
		for (const tie of ties.added) {
			cy.add(definition('edges', tieElement(tie)));
			addNodes(cy, badgeElements(tie, ink));
		}
		for (const body of bodies.changed) changeNodes(cy, bodyElements(body));
		for (const person of people.changed) changeNodes(cy, personElements(person, ink));
		for (const tie of ties.changed) {
			changeEdge(cy, tieElement(tie));
			changeBadge(cy, tie, ink);
		}
	});
}

function addNodes(cy: Core, elements: readonly NodeElement[]): void {
	cy.add(elements.map((element) => definition('nodes', element)));
}

function changeNodes(cy: Core, elements: readonly NodeElement[]): void {
	// Whoever is in the viewer's hand stays there, with the lines under their name.
	const isHeld = elements.some(({ data }) => cy.getElementById(data.id).grabbed());
	for (const { data, position } of elements) {
		const node = cy.getElementById(data.id);
		changeData(node, data);
		const { x, y } = node.position();
		if (!isHeld && (x !== position.x || y !== position.y)) node.position({ ...position });
	}
}

/** The ends of a tie are part of its id, so they never change. */
function changeEdge(cy: Core, { data }: EdgeElement): void {
	changeData(cy.getElementById(data.id), data);
}

/** Sets only what differs: Cytoscape restyles an element whenever its data are set, to the same values as well. */
function changeData(element: CollectionReturnValue, data: NodeElement['data']): void {
	const news = Object.entries(data).filter(([field, value]) => element.data(field) !== value);
	if (news.length > 0) element.data(Object.fromEntries(news));
}

/** A badge comes and goes with the comparison it belongs to. */
function changeBadge(cy: Core, tie: TieMark, ink: InkOf): void {
	const standing = cy.getElementById(companionOf(tie.id));
	const wanted = badgeElements(tie, ink);
	if (wanted.length === 0) standing.remove();
	else if (standing.empty()) addNodes(cy, wanted);
	else changeNodes(cy, wanted);
}

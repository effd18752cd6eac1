import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { drawDirectly } from '../../src/lib/canvas/direct-drawing.ts';
import { bodyElements, definition, personElements, tieElement } from '../../src/lib/canvas/elements.ts';
import { stylesheet } from '../../src/lib/canvas/stylesheet.ts';
import { fitTo } from '../../src/lib/canvas/viewport.ts';
import { type InkOf, paletteOf } from '../../src/lib/scene/palette.ts';
import type { Scene } from '../../src/lib/scene/scene.ts';
import type { Way } from './ways.ts';

/** A new Cytoscape instance at every step, with the same elements and the same style. */
export const rebuilding: Way = (container, { bounds, sceneOn }) => {
	const ink = paletteOf('light');
	let cy: Core | undefined;
	return (day) => {
		cy?.destroy();
		cy = cytoscape({
			container,
			layout: { name: 'preset', fit: false },
			style: stylesheet(ink),
			elements: definitionsOf(sceneOn(day), ink)
		});
		drawDirectly(cy);
		fitTo(cy, bounds);
	};
};

function definitionsOf({ people, ties, bodies }: Scene, ink: InkOf): ElementDefinition[] {
	const nodes = [
		...[...bodies.values()].flatMap(bodyElements),
		...[...people.values()].flatMap((person) => personElements(person, ink))
	];
	return [
		...nodes.map((node) => definition('nodes', node)),
		...[...ties.values()].map((tie) => definition('edges', tieElement(tie)))
	];
}

import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { drawDirectly } from '../../src/lib/canvas/direct-drawing.ts';
import {
	bodyElements,
	definition,
	gapElements,
	lineElements,
	personElements,
	titleElements
} from '../../src/lib/canvas/elements.ts';
import { stylesheet } from '../../src/lib/canvas/stylesheet.ts';
import { fitTo } from '../../src/lib/canvas/viewport.ts';
import { type InkOf, paletteOf } from '../../src/lib/scene/palette.ts';
import type { Scene } from '../../src/lib/scene/scene.ts';
import type { Way } from './ways.ts';

/** A new Cytoscape instance at every step, with the same elements and the same style. */
export const rebuilding: Way = (container, { bounds, sceneOn }) => {
	const ink = paletteOf('light');
	let cy: Core | undefined;
	return {
		show: (day) => {
			cy?.destroy();
			cy = cytoscape({
				container,
				layout: { name: 'preset', fit: false },
				style: stylesheet(ink),
				elements: definitionsOf(sceneOn(day), ink)
			});
			drawDirectly(cy);
			fitTo(cy, bounds);
		}
	};
};

function definitionsOf({ people, lines, gaps, bodies, titles }: Scene, ink: InkOf): ElementDefinition[] {
	return [
		...[...bodies.values()].flatMap(bodyElements),
		...[...titles.values()].flatMap((title) => titleElements(title, ink)),
		...[...people.values()].flatMap((person) => personElements(person, ink)),
		...[...lines.values()].flatMap((line) => lineElements(line, ink)),
		...[...gaps.values()].flatMap((gap) => gapElements(gap, ink))
	].map(definition);
}

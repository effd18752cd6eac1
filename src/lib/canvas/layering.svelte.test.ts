import cytoscape, { type Core } from 'cytoscape';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layerByIndex } from './layering.ts';

interface Ordering {
	renderer: () => { getCachedZSortedEles: (anew: boolean) => readonly { id: () => string }[] };
}

/** Nodes at the given layers, each tied to the next, the ties at layers too. */
function picture(layers: readonly number[]): Core {
	const container = document.createElement('div');
	container.style.cssText = 'inline-size: 100px; block-size: 100px';
	document.body.append(container);
	const nodes = layers.map((layer, index) => ({ data: { id: `n${index}`, layer } }));
	const ties = layers.slice(1).map((layer, index) => ({
		data: { id: `t${index}`, source: `n${index}`, target: `n${index + 1}`, layer: 5 - layer }
	}));
	return cytoscape({
		container,
		elements: [...nodes, ...ties],
		layout: { name: 'preset' },
		style: [{ selector: '*', style: { 'z-index-compare': 'manual', 'z-index': 'data(layer)' as unknown as number } }]
	});
}

function orderIn(cy: Core): readonly string[] {
	const { renderer } = cy as unknown as Ordering;
	return renderer
		.call(cy)
		.getCachedZSortedEles(true)
		.map((element) => element.id());
}

test('elements lie over each other as Cytoscape lays them', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 }), (layers) => {
			const theirs = picture(layers);
			const ours = picture(layers);
			layerByIndex(ours);

			expect(orderIn(ours)).toEqual(orderIn(theirs));
			for (const cy of [theirs, ours]) {
				cy.container()?.remove();
				cy.destroy();
			}
		}),
		{ numRuns: 20 }
	);
});

test('whoever comes is laid among the others', () => {
	const cy = picture([5, 1]);
	layerByIndex(cy);
	orderIn(cy);

	cy.add({ data: { id: 'late', layer: 3 } });

	expect(orderIn(cy)).toEqual(['n1', 'late', 't0', 'n0']);
	cy.destroy();
});

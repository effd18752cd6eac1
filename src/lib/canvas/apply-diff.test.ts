import cytoscape, { type Core } from 'cytoscape';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScene } from '../../../tests/fixtures/arbitrary-scene.ts';
import { diffScenes } from '$lib/scene/diff-scenes.ts';
import { paletteOf } from '$lib/scene/palette.ts';
import { emptyScene, type Scene } from '$lib/scene/scene.ts';
import { applyDiff } from './apply-diff.ts';

const ink = paletteOf('light');

function drawing(scene: Scene): Core {
	const cy = cytoscape({ headless: true });
	applyDiff(cy, diffScenes(emptyScene, scene), ink);
	return cy;
}

/** Everything an instance holds, by id. */
function heldBy(cy: Core): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		cy
			.elements()
			.map((element) => [
				element.id(),
				{ data: element.data() as unknown, position: element.isNode() ? { ...element.position() } : undefined }
			])
	);
}

describe('applying the difference of two scenes', () => {
	test('to an instance that shows the first makes it show exactly the second', () => {
		fc.assert(
			fc.property(arbitraryScene, arbitraryScene, (a, b) => {
				const cy = drawing(a);
				applyDiff(cy, diffScenes(a, b), ink);
				expect(heldBy(cy)).toEqual(heldBy(drawing(b)));
			}),
			{ numRuns: 60 }
		);
	});

	test('draws everyone, every tie and every body, each node with its companion, and the badges of ties', () => {
		fc.assert(
			fc.property(arbitraryScene, (scene) => {
				const cy = drawing(scene);
				const badges = [...scene.ties.values()].filter(({ badge }) => badge !== undefined).length;
				expect(cy.nodes()).toHaveLength(2 * (scene.people.size + scene.bodies.size) + badges);
				expect(cy.edges()).toHaveLength(scene.ties.size);
			})
		);
	});

	test('leaves alone what is the same in both', () => {
		fc.assert(
			fc.property(arbitraryScene, (scene) => {
				const cy = drawing(scene);
				let touched = 0;
				cy.on('data position add remove', () => (touched += 1));
				applyDiff(cy, diffScenes(scene, structuredClone(scene)), ink);
				expect(touched).toBe(0);
			})
		);
	});
});

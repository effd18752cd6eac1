import cytoscape, { type Core } from 'cytoscape';
import fc from 'fast-check';
import type { PersonMark } from '$lib/scene/scene.ts';
import { describe, expect, test } from 'vitest';
import { arbitraryScene } from '../../../tests/fixtures/arbitrary-scene.ts';
import { diffScenes } from '$lib/scene/diff-scenes.ts';
import { paletteOf } from '$lib/scene/palette.ts';
import { emptyScene, type Scene } from '$lib/scene/scene.ts';
import { applyDiff } from './apply-diff.ts';

const ink = paletteOf('light');

/** A line that turns round, and parts that come and go, come up within some twenty pairs of scenes. */
const runs = { numRuns: 60 };

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
			runs
		);
	});

	test('draws everyone, with a node for a caption or ring and one for the tether, and everything else', () => {
		fc.assert(
			fc.property(arbitraryScene, (scene) => {
				const cy = drawing(scene);
				const count = (kind: string) => cy.nodes(`[kind = "${kind}"]`).length;
				const [people, lines] = [[...scene.people.values()], [...scene.lines.values()]];
				expect(count('person')).toBe(people.length);
				const hasCaption = ({ ring, label }: PersonMark) => ring !== 'none' || (label?.caption.length ?? 0) > 0;
				expect(count('caption')).toBe(people.filter(hasCaption).length);
				expect(count('tether')).toBe(people.filter(({ tethered }) => tethered).length);
				expect(count('other-bodies')).toBe(people.filter(({ otherBodies }) => otherBodies.length > 0).length);
				expect(count('arrow')).toBe(lines.flatMap(({ arrows }) => arrows).length);
				expect(count('badge')).toBe(lines.filter(({ badge }) => badge !== undefined).length);
				expect([count('body'), count('title'), count('gap')]).toEqual([
					scene.bodies.size,
					scene.titles.size,
					scene.gaps.size
				]);
				expect(cy.edges()).toHaveLength(lines.length);
			}),
			runs
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
			}),
			runs
		);
	});
});

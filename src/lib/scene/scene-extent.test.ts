import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryScene } from '../../../tests/fixtures/arbitrary-scene.ts';
import { extentOf } from './scene-extent.ts';

/** Three runs in four have somebody outside the bounds. */
const runs = { numRuns: 50 };

const bounds = { left: -10, top: -20, right: 390, bottom: 280 };

test('an extent holds the bounds of the layout, and everyone wherever they were dragged', () => {
	fc.assert(
		fc.property(arbitraryScene, (scene) => {
			const { left, top, right, bottom } = extentOf(scene, bounds);
			const [x, y] = [
				[...scene.people.values()].map((mark) => mark.x),
				[...scene.people.values()].map((mark) => mark.y)
			];

			expect(left).toBeLessThanOrEqual(Math.min(bounds.left, ...x));
			expect(top).toBeLessThanOrEqual(Math.min(bounds.top, ...y));
			expect(right).toBeGreaterThanOrEqual(Math.max(bounds.right, ...x));
			expect(bottom).toBeGreaterThanOrEqual(Math.max(bounds.bottom, ...y));
		}),
		runs
	);
});

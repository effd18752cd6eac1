import { emptyLayout } from '../layout/layout.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryScene } from '../../../tests/fixtures/arbitrary-scene.ts';
import { personMark, sceneWith } from '../../../tests/fixtures/marks.ts';
import { extentOf } from './scene-extent.ts';

/** Three runs in four have somebody outside the room. */
const runs = { numRuns: 50 };

test('the extent of a scene holds its room, and whoever was dragged out of it', () => {
	fc.assert(
		fc.property(arbitraryScene, (scene) => {
			const { left, top, right, bottom } = extentOf(scene);
			const [x, y] = [
				[...scene.people.values()].map((mark) => mark.x),
				[...scene.people.values()].map((mark) => mark.y)
			];

			expect(left).toBeLessThanOrEqual(Math.min(0, ...x));
			expect(top).toBeLessThanOrEqual(Math.min(0, ...y));
			expect(right).toBeGreaterThanOrEqual(Math.max(scene.layout.room.width, ...x));
			expect(bottom).toBeGreaterThanOrEqual(Math.max(scene.layout.room.height, ...y));
		}),
		runs
	);
});

test('the extent of a scene is its room while everyone is in their seat', () => {
	const scene = sceneWith([personMark('amir', 5, 5)], [], { layout: emptyLayout({ width: 400, height: 300 }) });

	expect(extentOf(scene)).toEqual({ left: 0, top: 0, right: 400, bottom: 300 });
});

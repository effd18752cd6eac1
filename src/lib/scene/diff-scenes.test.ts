import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScene } from '../../../tests/fixtures/arbitrary-scene.ts';
import { diffScenes, isEmptyDiff, type MarkDiff } from './diff-scenes.ts';
import { emptyScene } from './scene.ts';

/** Marks are added, changed and removed in nearly every pair of scenes. */
const runs = { numRuns: 50 };

function applied<Mark extends { readonly id: string }>(
	marks: ReadonlyMap<string, Mark>,
	{ added, changed, removed }: MarkDiff<Mark>
): ReadonlyMap<string, Mark> {
	const result = new Map(marks);
	for (const id of removed) result.delete(id);
	for (const mark of [...added, ...changed]) result.set(mark.id, mark);
	return result;
}

describe('the difference of two scenes', () => {
	test('is nothing for a scene and a copy of it', () => {
		fc.assert(
			fc.property(arbitraryScene, (scene) => isEmptyDiff(diffScenes(scene, structuredClone(scene)))),
			runs
		);
		expect(isEmptyDiff(diffScenes(emptyScene, emptyScene))).toBe(true);
	});

	test('leads from the first to the second', () => {
		fc.assert(
			fc.property(arbitraryScene, arbitraryScene, (a, b) => {
				const diff = diffScenes(a, b);
				expect(applied(a.people, diff.people)).toEqual(b.people);
				expect(applied(a.lines, diff.lines)).toEqual(b.lines);
				expect(applied(a.gaps, diff.gaps)).toEqual(b.gaps);
				expect(applied(a.titles, diff.titles)).toEqual(b.titles);
				expect(applied(a.bodies, diff.bodies)).toEqual(b.bodies);
			}),
			runs
		);
	});

	test('touches only what differs', () => {
		fc.assert(
			fc.property(arbitraryScene, arbitraryScene, (a, b) => {
				for (const { id } of diffScenes(a, b).people.changed) expect(a.people.get(id)).not.toEqual(b.people.get(id));
			}),
			runs
		);
	});
});

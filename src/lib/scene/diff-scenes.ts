import { dequal } from 'dequal/lite';
import type { Id } from '../dataset/dataset.ts';
import type { BodyMark, PersonMark, Scene, TieMark } from './scene.ts';

/** The changes from one set of marks to another. */
export interface MarkDiff<Mark> {
	readonly added: readonly Mark[];
	readonly changed: readonly Mark[];
	readonly removed: readonly Id[];
}

/** The changes from one scene to another. */
export interface SceneDiff {
	readonly people: MarkDiff<PersonMark>;
	readonly ties: MarkDiff<TieMark>;
	readonly bodies: MarkDiff<BodyMark>;
}

/** The changes that lead from scene `a` to scene `b`. */
export function diffScenes(a: Scene, b: Scene): SceneDiff {
	return {
		people: diffMarks(a.people, b.people),
		ties: diffMarks(a.ties, b.ties),
		bodies: diffMarks(a.bodies, b.bodies)
	};
}

/** Whether nothing changes. */
export function isEmptyDiff({ people, ties, bodies }: SceneDiff): boolean {
	return [people, ties, bodies].every(
		({ added, changed, removed }) => added.length + changed.length + removed.length === 0
	);
}

function diffMarks<Mark extends { readonly id: Id }>(
	a: ReadonlyMap<Id, Mark>,
	b: ReadonlyMap<Id, Mark>
): MarkDiff<Mark> {
	const marks = [...b.values()];
	return {
		added: marks.filter(({ id }) => !a.has(id)),
		changed: marks.filter((mark) => {
			const before = a.get(mark.id);
			return before !== undefined && !dequal(before, mark);
		}),
		removed: [...a.keys()].filter((id) => !b.has(id))
	};
}

import { dequal } from 'dequal/lite';
import type { BodyMark, FieldMark, GapMark, LineMark, PersonMark, Scene, TitleMark } from './scene.ts';

/** The changes from one set of marks to another. */
export interface MarkDiff<Mark> {
	readonly added: readonly Mark[];
	readonly changed: readonly Mark[];
	readonly removed: readonly string[];
}

/** The changes from one scene to another, in what is drawn. */
export interface SceneDiff {
	readonly people: MarkDiff<PersonMark>;
	readonly lines: MarkDiff<LineMark>;
	readonly gaps: MarkDiff<GapMark>;
	readonly bodies: MarkDiff<BodyMark>;
	readonly titles: MarkDiff<TitleMark>;
	readonly fields: MarkDiff<FieldMark>;
}

/** The changes that lead from scene `a` to scene `b`. */
export function diffScenes(a: Scene, b: Scene): SceneDiff {
	return {
		people: diffMarks(a.people, b.people),
		lines: diffMarks(a.lines, b.lines),
		gaps: diffMarks(a.gaps, b.gaps),
		bodies: diffMarks(a.bodies, b.bodies),
		titles: diffMarks(a.titles, b.titles),
		fields: diffMarks(a.fields, b.fields)
	};
}

/** Whether nothing changes. */
export function isEmptyDiff({ people, lines, gaps, bodies, titles, fields }: SceneDiff): boolean {
	return [people, lines, gaps, bodies, titles, fields].every(
		({ added, changed, removed }) => added.length + changed.length + removed.length === 0
	);
}

function diffMarks<Mark extends { readonly id: string }>(
	a: ReadonlyMap<string, Mark>,
	b: ReadonlyMap<string, Mark>
): MarkDiff<Mark> {
	const marks = [...b.values()];
	return {
		added: marks.filter(({ id }) => !a.has(id)),
		changed: marks.filter((mark) => {
			const before = a.get(mark.id);
			return before !== undefined && before !== mark && !dequal(before, mark);
		}),
		removed: [...a.keys()].filter((id) => !b.has(id))
	};
}

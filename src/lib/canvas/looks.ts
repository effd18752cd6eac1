import type { Difference } from '$lib/picture/comparison.ts';
import type { PersonMark, Scene } from '$lib/picture/scene.ts';

const fates = ['alive', 'not-known', 'maybe-lost', 'lost'] as const;
const supposed = ['alive', 'lost'] as const;
const differences: readonly Difference[] = ['came', 'left', 'changed', 'stayed'];

/** The looks that somebody takes on with another fate, by the record or a what-if; while comparing, with any difference. */
export function otherLooks(mark: PersonMark): readonly PersonMark[] {
	const looks = [
		...fates.map((fate) => ({ ...mark, fate })),
		...supposed.map((fate) => ({ ...mark, fate, whatIf: true }))
	];
	if (mark.difference === undefined) return looks;
	return differences.flatMap((difference) => looks.map((look) => ({ ...look, difference })));
}

/** Whether a scene shows what became of everyone between two states. */
export function isCompared({ people }: Scene): boolean {
	return people.values().next().value?.difference !== undefined;
}

import { fateKinds } from '$lib/history/fate/fate.ts';
import { everyDifference } from '$lib/history/comparison.ts';
import type { PersonMark, Scene } from '$lib/scene/scene.ts';

const supposed = ['alive', 'lost'] as const;

/** The looks that somebody takes on with another fate, by the record or a what-if; while comparing, with any difference. */
export function otherLooks(mark: PersonMark): readonly PersonMark[] {
	const looks = [
		...fateKinds.map((fate) => ({ ...mark, fate })),
		...supposed.map((fate) => ({ ...mark, fate, whatIf: true }))
	];
	if (mark.difference === undefined) return looks;
	return everyDifference.flatMap((difference) => looks.map((look) => ({ ...look, difference })));
}

/** Whether a scene shows what became of everyone between two states. */
export function isCompared({ people }: Scene): boolean {
	return people.values().next().value?.difference !== undefined;
}

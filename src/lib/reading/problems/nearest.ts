import { distance } from 'fastest-levenshtein';

/**
 * The word that another may be a slip of: the one with the fewest letters changed, at most a third of them. Case counts for
 * nothing. Undefined where none is near.
 */
export function nearestTo(given: string, words: readonly string[]): string | undefined {
	const plain = given.toLowerCase();
	const [nearest] = words
		.map((word) => ({ word, changes: distance(plain, word.toLowerCase()) }))
		.filter(({ word, changes }) => changes <= Math.floor(Math.max(word.length, plain.length) / 3))
		.sort((a, b) => a.changes - b.changes);
	return nearest?.word;
}

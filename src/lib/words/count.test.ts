import { expect, test } from 'vitest';
import type { CountedAs } from '../history/count.ts';
import { notLostWords } from './count.ts';

const fates = { lost: 'dead', notLost: 'alive' };

/** A count of so many of each. */
function counted(...parts: readonly (readonly [CountedAs, number])[]) {
	const people = (number: number) => Array.from({ length: number }, (_, index) => `p${index}`);
	return {
		of: parts.reduce((sum, [, number]) => sum + number, 0),
		parts: parts.map(([as, number]) => ({ as, people: people(number) }))
	};
}

test.each([
	['2 of 7 alive', counted(['alive', 2], ['not-known', 1], ['lost', 4])],
	['0 of 7 known alive', counted(['not-known', 1], ['lost', 6])],
	['0 of 7 known alive', counted(['maybe-lost', 1], ['lost', 6])],
	['0 of 7 alive', counted(['lost', 7])]
] as const)('the headline says %s', (words, count) => {
	expect(notLostWords(count, fates)).toBe(words);
});

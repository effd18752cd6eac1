import { expect, test } from 'vitest';
import type { HeldState } from '../../measures/posts/held-state.ts';
import { heldParts, holdersWords, withoutHolderWords } from './holders.ts';

const posts = (held: number, perhaps: number, without: number): readonly HeldState[] => [
	...Array.from({ length: held }, () => 'held' as const),
	...Array.from({ length: perhaps }, () => 'perhaps held' as const),
	...Array.from({ length: without }, () => 'without' as const)
];

test.each([
	[7, 3, 6, '6 of 16 posts have no reported holder'],
	[7, 3, 1, '1 of 11 posts has no reported holder'],
	[7, 3, 0, 'All 10 posts have a reported holder'],
	[0, 0, 4, 'None of 4 posts has a reported holder'],
	[1, 0, 0, 'The one post has a reported holder'],
	[0, 0, 1, 'The one post has no reported holder'],
	[0, 0, 0, 'No post has a reported holder']
])('%i posts held, %i perhaps and %i without: "%s"', (held, perhaps, without, words) => {
	expect(withoutHolderWords(posts(held, perhaps, without))).toBe(words);
});

test('the rest of the headline says how many posts stand each way, and of no way in which none does', () => {
	expect(heldParts(posts(7, 3, 6))).toEqual([
		{ number: 7, state: 'held' },
		{ number: 3, state: 'perhaps held' },
		{ number: 6, state: 'without' }
	]);
	expect(heldParts(posts(2, 0, 0))).toEqual([{ number: 2, state: 'held' }]);
});

test.each([
	[{ named: 9, held: 3, perhaps: 3 }, '9 people are named; on this date 3 held a seat, 3 perhaps'],
	[{ named: 9, held: 3, perhaps: 0 }, '9 people are named; on this date 3 held a seat'],
	[{ named: 9, held: 0, perhaps: 2 }, '9 people are named; on this date 2 perhaps held a seat'],
	[{ named: 9, held: 0, perhaps: 0 }, '9 people are named; on this date none is reported in a seat']
])('the holders of a post with several seats %o read "%s"', (count, words) => {
	expect(holdersWords(count)).toBe(words);
});

import { expect, test } from 'vitest';
import { leftOutWords, undrawnTiesWords } from './drawn.ts';

test.each([
	[1, '1 person around them does not fit.'],
	[5, '5 people around them do not fit.']
])('whoever finds no room is counted: %i', (people, words) => {
	expect(leftOutWords(people)).toBe(words);
});

test.each([
	[1, '1 tie shows only when you select somebody.'],
	[216, '216 ties show only when you select somebody.']
])('ties without a line are counted: %i', (ties, words) => {
	expect(undrawnTiesWords(ties)).toBe(words);
});

import { expect, test } from 'vitest';
import { leftOutWords } from './drawn.ts';

test.each([
	[1, '1 person around them finds no room here.'],
	[5, '5 people around them find no room here.']
])('whoever finds no room is counted: %i', (people, words) => {
	expect(leftOutWords(people)).toBe(words);
});

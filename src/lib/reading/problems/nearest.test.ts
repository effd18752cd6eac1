import { expect, test } from 'vitest';
import { nearestTo } from './nearest.ts';

const words = ['killed', 'captured', 'released', 'alive'];

test('a slip of the pen leads to the word that was meant', () => {
	expect(nearestTo('capturd', words)).toBe('captured');
	expect(nearestTo('Killed', words)).toBe('killed');
});

test('a word that is far from all leads nowhere', () => {
	expect(nearestTo('resigned', ['alive', 'died'])).toBeUndefined();
	expect(nearestTo('', words)).toBeUndefined();
});

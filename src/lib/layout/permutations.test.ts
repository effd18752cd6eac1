import { expect, test } from 'vitest';
import { permutations } from './permutations.ts';

test('permutations are all orders, the given one first', () => {
	expect([...permutations(3)].map((order) => order.join(''))).toEqual(['012', '021', '102', '120', '201', '210']);
	expect([...permutations(0)]).toEqual([[]]);
});

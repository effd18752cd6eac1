import { expect, test } from 'vitest';
import { tableAnswer } from './table.ts';

test('a table says how many rows it has, by what they are', () => {
	expect(tableAnswer('people', 14)).toBe('14 people');
	expect(tableAnswer('people', 1)).toBe('1 person');
	expect(tableAnswer('ties', 0)).toBe('0 ties');
});

import { expect, test } from 'vitest';
import { amountWords, momentWords, placeWords } from './kept.ts';

const noon = new Date(2026, 10, 30, 12, 0).getTime();

test('a dataset is told by how much is in it, and what there is none of is left out', () => {
	expect(amountWords({ people: 23, posts: 31, bodies: 2 })).toBe('23 people, 31 posts, 2 bodies');
	expect(amountWords({ people: 1, posts: 1, bodies: 1 })).toBe('1 person, 1 post, 1 body');
	expect(amountWords({ people: 5, posts: 0, bodies: 0 })).toBe('5 people');
});

test('a moment of the same day is today, any other has its date', () => {
	expect(momentWords(new Date(2026, 10, 30, 0, 5).getTime(), noon)).toBe('today, 00:05');
	expect(momentWords(new Date(2026, 10, 29, 23, 59).getTime(), noon)).toBe('29 November 2026, 23:59');
	expect(momentWords(new Date(2025, 10, 30, 12, 0).getTime(), noon)).toBe('30 November 2025, 12:00');
});

test('a file counts only while it holds the last change', () => {
	expect(placeWords(5, undefined)).toBe('Kept in this browser only.');
	expect(placeWords(5, { when: 5, file: 'council.zip' })).toBe('Kept in this browser, and in council.zip.');
	expect(placeWords(6, { when: 5, file: 'council.zip' })).toBe('Kept in this browser only.');
});

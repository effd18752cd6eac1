import { expect, test } from 'vitest';
import { date, source } from '../../../../tests/fixtures/small.ts';
import { basisWords } from './basis.ts';

test('the sources that an answer rests on are named, with their dates', () => {
	const sources = [
		source('S1', { publisher: 'The Gazette', title: 'A raid', date: date('2015-05-03') }),
		source('S2', { publisher: 'The survey', title: '', date: undefined })
	];

	expect(basisWords(sources)).toBe('It rests on 2 sources: The Gazette, “A raid”, 3 May 2015; The survey.');
	expect(basisWords([])).toBe('');
});

test('a title that only repeats the publisher is not said twice', () => {
	const sources = [source('S1', { publisher: 'El Norte, 15 October', title: 'El Norte, 15 October', date: undefined })];
	expect(basisWords(sources)).toBe('It rests on 1 source: El Norte, 15 October.');
});

test('beyond six they are counted', () => {
	const sources = Array.from({ length: 9 }, (_, index) => source(`S${index}`, { publisher: `Paper ${index}` }));

	expect(basisWords(sources)).toMatch(/^It rests on 9 sources: .*Paper 5.*; and 3 more\.$/);
	expect(basisWords(sources)).not.toContain('Paper 6');
});

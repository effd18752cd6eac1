import { expect, test } from 'vitest';
import { wholeOfIt } from '$lib/opening/part/part.ts';
import { partWords } from './part-words.ts';

test('a part is told by its columns and people, of which the first are named', () => {
	const columns = [
		{ sheet: 'list', head: 'Country', values: ['gb', 'fr', 'de', 'it', 'es'] },
		{ sheet: 'list', head: 'Party', values: ['Red'] }
	];
	expect(partWords({ columns, people: ['Ada', 'Bo'], steps: 1 })).toEqual([
		'Country is gb, fr, de or 2 others',
		'Party is Red',
		'Ada and Bo, with one step round them'
	]);
});

test('nothing is told of all', () => {
	expect(partWords(wholeOfIt)).toEqual([]);
});

import { expect, test } from 'vitest';
import { between, exactly, undefinedBecause } from '../../measures/value.ts';
import { valueWords } from './measure.ts';

test.each([
	[exactly(12), 'people', '12 people'],
	[exactly(1), 'people', '1 person'],
	[exactly(1), 'posts', '1 post'],
	[exactly(2 / 3), '', '0.67'],
	[between({ low: 0.25, high: 0.4167 }), '', '0.25–0.42'],
	[between({ low: 0.251, high: 0.249 }), '', '0.25'],
	[between({ low: 7.31, high: 8 }, 2), 'years', '7.31–8 years, of 2 not known'],
	[undefinedBecause('There are no pairs.'), '', 'no value: there are no pairs'],
	[{ ...exactly(1), partly: 'Nobody is there.' }, '', '1 (at one end no value: nobody is there)']
])('a value reads in words: %o, %s', (value, unit, words) => {
	expect(valueWords(value, { unit })).toBe(words);
});

import { expect, test } from 'vitest';
import { longestPart, sentencesIn } from './sentences.ts';

test('a sentence ends with its mark, before a capital or a digit', () => {
	expect(sentencesIn('He was killed. Who said so? 12 men did.')).toEqual([
		'He was killed.',
		'Who said so?',
		'12 men did.'
	]);
});

test('a mark inside a quotation ends the sentence that ends with the quotation', () => {
	expect(sentencesIn('It says “only one of them remains.” Nothing more is known.')).toHaveLength(2);
});

test.each([
	'Held at St. Denis until May.',
	'Told by Dr. Haddad and by J. Gros.',
	'Announced by the U.S. Army.',
	'Born c. 1957 in Mosul.',
	'It lost 45.5 percent.',
	'Abu Umar al-Shishani was told of by Amaq.',
	'Some officials, e.g. Peter Cook, said so.'
])('a full stop that shortens a word or parts a number ends none: %s', (sentence) => {
	expect(sentencesIn(sentence)).toEqual([sentence]);
});

test.each([
	['Abu Ali al-Anbari was killed in a raid.', 8],
	['Killed near Mosul; announced by the White House.', 5],
	['Drawn from 2012–2016.', 4],
	['It counts “only one of them is alive” as open.', 5],
	['Killed on 18 August 2015, or in May 2016.', 6],
	['Of 7: 1 not known (Abu Arkan al-Amiri), 6 dead', 5],
	['Dead (reported by one side alone, in May)', 7]
])('the longest part of “%s” has %i words', (sentence, words) => {
	expect(longestPart(sentence)).toBe(words);
});

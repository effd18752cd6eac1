import { distance } from 'fastest-levenshtein';
import { withoutAccents } from '../dataset/without-accents.ts';

/** The ways to write the Arabic article, with the sound of the next letter or without, and the English ones. */
const articles = new Set(['al', 'el', 'ul', 'ad', 'adh', 'an', 'ar', 'as', 'ash', 'at', 'ath', 'az', 'the', 'of']);

/** The words of a name in lower case, without accents and apostrophes, parted at hyphens. */
export function wordsOf(name: string): readonly string[] {
	return withoutAccents(name.replace(/['’‘ʼʾʿ`´]/g, ''))
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** The words without articles; all of them if there is nothing else. */
export function tellingWords(words: readonly string[]): readonly string[] {
	const telling = words.filter((word) => !articles.has(word));
	return telling.length > 0 ? telling : words;
}

/**
 * A rough form of how a word sounds: o and u are one (Omar, Umar), so are a, e, i and y within a word, q and k, gh and g
 * (Baghdadi, Bagdadi) and their like, and single and double letters. Hussein, Husayn and Hussain give the same.
 */
export function soundOf(word: string): string {
	return word
		.replace(/ou|oo|o/g, 'u')
		.replace(/[ey]/g, 'i')
		.replace(/(?<!^)i/g, 'a')
		.replaceAll('q', 'k')
		.replace(/(?<=[cdgkpst])h/g, '')
		.replace(/(.)\1+/g, '$1');
}

/** Shorter words are too many that differ in one letter. */
const fewestLettersForSlip = 5;

/** Whether two longer words are the same but for one letter, which is another, missing or too many. */
export function areOneSlipApart(one: string, other: string): boolean {
	return Math.min(one.length, other.length) >= fewestLettersForSlip && distance(one, other) <= 1;
}

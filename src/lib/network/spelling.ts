/** The Arabic article in the ways it is written before a name, also where it takes the sound of what follows. */
const articles = new Set(['al', 'el', 'ul', 'ad', 'adh', 'an', 'ar', 'as', 'ash', 'at', 'ath', 'az', 'the', 'of']);

/** The words of a name in lower case, without accents and apostrophes, parted at hyphens. */
export function wordsOf(name: string): readonly string[] {
	return name
		.normalize('NFD')
		.replace(/[\p{M}'’‘ʼʾʿ`´]/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** The words that tell names apart: all but the articles. Of a name that is all articles they stay. */
export function tellingWords(words: readonly string[]): readonly string[] {
	const telling = words.filter((word) => !articles.has(word));
	return telling.length > 0 ? telling : words;
}

/**
 * A word as it sounds, roughly: what one writer spells with o, another spells with u (Omar, Umar), and likewise a, e, i
 * and y within a word, q and k, letters doubled or not. Hussein, Husayn and Hussain are one.
 */
export function soundOf(word: string): string {
	return word
		.replace(/ou|oo|o/g, 'u')
		.replace(/[ey]/g, 'i')
		.replace(/(?<!^)i/g, 'a')
		.replaceAll('q', 'k')
		.replace(/(.)\1+/g, '$1');
}

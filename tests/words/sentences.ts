/** The most words that a part of a sentence may have. */
export const mostWords = 20;

/** A full stop after one of these ends no sentence: it shortens a word, or stands after an initial. */
const shortened =
	/(?:^|[\s(“])(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Maj|Capt|St|No|vol|pp?|c|ca|cf|e\.g|i\.e|etc|vs|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** A sentence begins with a capital or a digit. */
const begin = /^[“("'‘]*[\p{Lu}\d]/u;

/** The sentences of a text, each with its mark at the end. */
export function sentencesIn(text: string): readonly string[] {
	const pieces = text.trim().split(/(?<=[.!?…][”’")]*)\s+/u);
	return pieces.reduce<readonly string[]>((sentences, piece) => {
		const last = sentences.at(-1);
		return last !== undefined && (shortened.test(last) || !begin.test(piece))
			? [...sentences.slice(0, -1), `${last} ${piece}`]
			: [...sentences, piece];
	}, []);
}

/**
 * How many words the longest part of a sentence has. Parts stand between semicolons, in brackets, or in a list of numbers; a
 * quotation counts as one word, and so does a date.
 */
export function longestPart(sentence: string): number {
	const counted = sentence.replaceAll(/“[^”]*”/g, 'quotation').replaceAll(date, 'date');
	const bracket = /\(([^()]*)\)/g;
	const brackets = [...counted.matchAll(bracket)].map(([, inside = '']) => inside);
	return Math.max(
		...[counted.replaceAll(bracket, ''), ...brackets].flatMap((each) => each.split(/;|, (?=\d)/)).map(wordsIn)
	);
}

const month =
	'(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const date = new RegExp(`\\b\\d{1,2} ${month}\\b(?: \\d{4})?|\\b${month} \\d{4}\\b`, 'g');

function wordsIn(part: string): number {
	return part.split(/[\s–—]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

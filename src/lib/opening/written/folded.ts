/** Accents, Hebrew points and Arabic vowel signs. Signs that are letters elsewhere, as in Devanagari, stay. */
const accents = /\p{M}/gu;
const accentRanges: readonly (readonly [number, number])[] = [
	[0x300, 0x36f],
	[0x591, 0x5c7],
	[0x610, 0x61a],
	[0x64b, 0x65f],
	[0x670, 0x670]
];

/** Letters that do not come apart into a plain one and an accent, or that two keyboards write differently. */
const plainLetters: ReadonlyMap<string, string> = new Map([
	['ø', 'o'],
	['ł', 'l'],
	['đ', 'd'],
	['ð', 'd'],
	['ı', 'i'],
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	['þ', 'th'],
	['ى', 'ي'],
	['ی', 'ي'],
	['ک', 'ك'],
	['ة', 'ه']
]);

/** The zeros of digits other than 0 to 9: Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/**
 * A text in lower case, without accents and invisible signs, with digits as 0 to 9. Any script; takes linear time. It keeps
 * the marks that are letters, which `withoutAccents` does not: names and words are compared by it.
 */
export function folded(text: string): string {
	return text
		.toLowerCase()
		.normalize('NFKD')
		.replaceAll(accents, (mark) => (isAccent(mark) ? '' : mark))
		.replaceAll(/[\p{Cf}\u0640]/gu, '')
		.replaceAll(/[øłđðıßæœþىیکة]/g, (letter) => plainLetters.get(letter) ?? letter)
		.replaceAll(/\p{Nd}/gu, plainDigit)
		.normalize('NFC');
}

function isAccent(mark: string): boolean {
	const code = mark.codePointAt(0) ?? 0;
	return accentRanges.some(([first, last]) => code >= first && code <= last);
}

function plainDigit(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	const zero = zeros.find((start) => code >= start && code < start + 10);
	return zero === undefined ? digit : String(code - zero);
}

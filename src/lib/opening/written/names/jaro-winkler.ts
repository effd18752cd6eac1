/** Winkler's weight for each letter that both begin with, and the most letters that count. */
const prefixWeight = 0.1;
const longestPrefix = 4;

/**
 * How much alike two texts are, 0 to 1: Jaro's share of letters in common, raised for a common beginning. Source: W. E. Winkler,
 * "String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage", 1990.
 */
export function jaroWinkler(a: string, b: string): number {
	const jaro = jaroOf(a, b);
	let prefix = 0;
	while (prefix < longestPrefix && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
	return jaro + prefix * prefixWeight * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
	if (a === b) return 1;
	const inA = lettersInCommon(a, b);
	if (inA.length === 0) return 0;
	const inB = lettersInCommon(b, a);
	const moved = inA.filter((letter, index) => letter !== inB[index]).length / 2;
	const count = inA.length;
	return (count / a.length + count / b.length + (count - moved) / count) / 3;
}

/** The letters of one text that the other has near the same place, each letter of the other taken once. */
function lettersInCommon(a: string, b: string): readonly string[] {
	const reach = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0);
	const taken = new Uint8Array(b.length);
	const common: string[] = [];
	for (let at = 0; at < a.length; at += 1) {
		const letter = a.charAt(at);
		const last = Math.min(at + reach, b.length - 1);
		for (let other = Math.max(at - reach, 0); other <= last; other += 1) {
			if (taken[other] === 1 || b.charAt(other) !== letter) continue;
			taken[other] = 1;
			common.push(letter);
			break;
		}
	}
	return common;
}

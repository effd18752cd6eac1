import type { Period } from '../../dataset/dataset.ts';
import { yearWords } from '../../time/day.ts';

/** What is left out of a note on an address that is long. */
const mostNoted = 4;
const longestNoted = 60;

/** What an address asked for and the page could not use, each as `date “yesterday”`: long ones are cut, and many are counted. */
export function ignoredWords(ignored: readonly string[]): string {
	const noted = ignored
		.slice(0, mostNoted)
		.map((item) => (item.length > longestNoted ? `${item.slice(0, longestNoted - 2)}…”` : item));
	const more = ignored.length > mostNoted ? [`${ignored.length - mostNoted} more`] : [];
	return `Part of the address could not be used: ${[...noted, ...more].join('; ')}. The rest is shown.`;
}

/** Says that a period was widened, and how far it goes. */
export function widenedWords({ from, to }: Period): string {
	return `The date lies outside the period, which was widened: it now runs from ${yearWords(from)} to ${yearWords(to)}.`;
}

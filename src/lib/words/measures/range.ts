import type { Range } from '../../measures/value.ts';

/** A range of numbers: "5", "5–6"; with " to " where it stands in a sentence. */
export function spanWords({ low, high }: Range, joint: '–' | ' to ' = '–'): string {
	return low === high ? String(low) : `${low}${joint}${high}`;
}

/** Shares from 0 to 1 in whole percent: "18%", "86–100%"; with " to " where it stands in a sentence. */
export function percentWords({ low, high }: Range, joint: '–' | ' to ' = '–'): string {
	return `${spanWords(roundedRange({ low: 100 * low, high: 100 * high }, 0), joint)}%`;
}

/** Both ends of a range, rounded to some decimals. */
export function roundedRange({ low, high }: Range, decimals: number): Range {
	return { low: roundedTo(low, decimals), high: roundedTo(high, decimals) };
}

/** A number rounded to some decimals. */
export function roundedTo(number: number, decimals: number): number {
	return Math.round(number * 10 ** decimals) / 10 ** decimals;
}

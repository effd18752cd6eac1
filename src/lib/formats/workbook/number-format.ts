/** What a number format shows of a date. */
export type Precision = 'year' | 'month' | 'day' | 'time';

/** Excel allows no longer ones. */
const longest = 255;

/** What a number format of a spreadsheet shows of a date: `mmm yyyy` shows a month. Without a format it is a day. */
export function precisionOf(format: string | undefined): Precision {
	if (format === undefined) return 'day';
	const letters = lettersOf(format);
	if (/(?<!d)d{1,2}(?!d)/.test(letters)) return 'day';
	const withoutMinutes = letters
		.replaceAll(/am\/pm|a\/p/g, '')
		.replaceAll(/(h+\]?[^a-z]*)m{1,2}(?!m)/g, '$1')
		.replaceAll(/(?<!m)m{1,2}([^a-z]*s)/g, '$1');
	if (withoutMinutes.includes('m')) return 'month';
	if (/[ye]|b{2,4}/.test(withoutMinutes)) return 'year';
	return /[hs]|\[m/.test(letters) ? 'time' : 'day';
}

/** Whether a number format shows hours beyond a day, as 36:00. */
export function showsHoursBeyondADay(format: string | undefined): boolean {
	return /\[h+\]/i.test(format ?? '');
}

/**
 * A number as a spreadsheet shows it, in whole: without an exponent, and to the 15 digits that spreadsheets keep. A percent sign
 * and leading zeros are kept where its format has them.
 */
export function numberText(value: number, format = ''): string {
	if (!Number.isFinite(value)) return '';
	const letters = lettersOf(format);
	if (letters.includes('%')) return `${plainDigits(value * 100)}%`;
	const digits = plainDigits(value);
	return /^0+$/.test(letters) && /^\d+$/.test(digits) ? digits.padStart(letters.length, '0') : digits;
}

/** The letters of a format that stand for a part of the value: no texts, no conditions, and only those of the first section. */
function lettersOf(format: string): string {
	const plain = format
		.slice(0, longest)
		.toLowerCase()
		.replaceAll(/"[^"]*"|\\.|[_*]./g, '')
		.replaceAll(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/g, '');
	return plain.split(';')[0] ?? '';
}

function plainDigits(value: number): string {
	const rounded = Number(value.toPrecision(15));
	const text = String(rounded);
	if (!text.includes('e')) return text;
	return Number.isInteger(rounded) ? BigInt(rounded).toString() : rounded.toFixed(20).replace(/0+$/, '');
}

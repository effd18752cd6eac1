/** A time of Wikidata; a day with zeros behind it, which say nothing of how exact it is. */
const time = /^\+?(?<year>-?\d{4,})-(?<month>\d{2})-(?<day>\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z?$/;

/** The precision of a year in Wikidata's data model. */
export const yearPrecision = 9;

/** Whether a text is a time of Wikidata. */
export function isTime(text: string): boolean {
	return time.test(text);
}

/** Whether a time is the first moment of a year, as times are that are known to the year only. */
export function isFirstOfYear(text: string): boolean {
	return isTime(text) && text.includes('-01-01T00:00:00');
}

/**
 * A time as a date of EDTF, cut to its precision. Text that is no time stays as it stands.
 *
 * @param precision 11 for a day, 10 for a month, 9 for a year, 8 for a decade, 7 for a century; below that nothing is told. Source:
 *   Wikidata's data model
 */
export function dateOf(text: string, precision: number): string {
	const { year, month, day } = time.exec(text)?.groups ?? {};
	if (year === undefined) return text;
	if (precision >= 11 && month !== '00' && day !== '00') return `${year}-${month}-${day}`;
	if (precision >= 10 && month !== '00') return `${year}-${month}`;
	if (precision >= yearPrecision) return year;
	if (precision === 8) return `${year.slice(0, -1)}X`;
	return precision === 7 && /^\d{4}$/.test(year) ? centuryOf(Number(year)) : '';
}

/** The century that a year is in: the twentieth runs from 1901 to 2000. */
function centuryOf(year: number): string {
	const last = Math.ceil(year / 100) * 100;
	return [last - 99, last].map((bound) => String(bound).padStart(4, '0')).join('/');
}

import { textIn } from '../json-value.ts';

/**
 * A date of Popolo in EDTF: a year, month or day; a time is cut, and parts that are written as zeros. The years 0000 and 9999
 * stand for no date. Any other text stays as it stands.
 */
export function dateIn(object: unknown, property: string): string {
	const given = textIn(object, property);
	const { year, month, day } =
		/^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:$|[T ])/.exec(given)?.groups ?? {};
	if (year === undefined) return given;
	if (year === '0000' || year === '9999') return '';
	if (month === undefined || month === '00') return year;
	return day === undefined || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}

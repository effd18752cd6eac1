import { workbookCauses } from './causes.ts';
import { type CellText, dateText } from './date-text.ts';
import { numberText } from './number-format.ts';

/** The value of an attribute; undefined where an element does not have it. */
export type Attribute = (name: string) => string | undefined;

/** The day 0 of LibreOffice: what a formula gives that refers to an empty date cell. */
const dayZero = '1899-12-30';

/**
 * The text of a cell of ODS, by the type of its value.
 *
 * @param shown its paragraphs, which are what a spreadsheet shows
 * @param dateFormat the number format of a date in it
 */
export function odsCellText(attribute: Attribute, shown: string, dateFormat: string | undefined): CellText {
	if (attribute('calcext:value-type') === 'error') return { text: '', found: workbookCauses.error };
	const value = Number(attribute('office:value'));
	switch (attribute('office:value-type')) {
		case 'date':
			return odsDate(attribute('office:date-value') ?? '', shown, dateFormat);
		case 'percentage':
			return { text: numberText(value, '0%') };
		case 'float':
		case 'currency':
			return { text: /^0\d+$/.test(shown) ? shown : numberText(value) };
		case 'boolean':
			return { text: attribute('office:boolean-value') === 'true' ? 'TRUE' : 'FALSE' };
		case undefined: {
			const hasNoValue = shown === '' && attribute('table:formula') !== undefined;
			return hasNoValue ? { text: '', found: workbookCauses.noValue } : { text: shown };
		}
		default:
			return { text: shown === '' ? (attribute('office:string-value')?.trim() ?? '') : shown };
	}
}

/** @param value a date or a time of a day, in ISO 8601 and mostly without a zone */
function odsDate(value: string, shown: string, format: string | undefined): CellText {
	if (value.startsWith(dayZero)) return { text: '' };
	const [day = '', time = '00:00:00'] = value.slice(0, 19).split('T');
	// Years before 1 or after 9999 are beyond what is cut to a precision here.
	if (!/^\d{4}-/.test(day)) return { text: day };
	const read = dateText(new Date(`${day}T${time}Z`), format, false);
	return /^\d+:/.test(read.text) ? { text: shown } : read;
}

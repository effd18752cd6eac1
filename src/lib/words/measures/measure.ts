import type { Form, MeasureWords } from '../../measures/measure.ts';
import type { MeasureValue } from '../../measures/value.ts';
import { roundedRange, roundedTo, spanWords } from './range.ts';

/** The decimals of a value. */
const decimals = 2;

/** The names of the forms of a measure. */
export const formWords: Readonly<Record<Form, string>> = { residual: 'residual', 'fixed-roster': 'fixed roster' };

/** Over whom each form of a measure is, in a line. */
export function formSentences(lost: string): Readonly<Record<Form, string>> {
	return {
		residual: 'Whoever is there, successors included.',
		'fixed-roster': `The roster as drawn up, whoever is ${lost} counting as cut off.`
	};
}

/**
 * A value in words: "12 people", "0.25–0.42", "7.3 years, of 2 not known", "no value: with fewer than two people there are
 * no pairs".
 */
export function valueWords(value: MeasureValue, { unit }: Pick<MeasureWords, 'unit'>): string {
	if (value.kind === 'undefined') return `no value: ${clause(value.reason)}`;
	const amount = spanWords(roundedRange(value, decimals));
	const counted = unit === '' ? amount : `${amount} ${amount === '1' ? singular(unit) : unit}`;
	const leftOut = value.leftOut === 0 ? '' : `, of ${value.leftOut} not known`;
	const partly = value.partly === undefined ? '' : ` (at one end no value: ${clause(value.partly)})`;
	return `${counted}${leftOut}${partly}`;
}

/** A number to two decimals, without zeros at the end. */
export function numberWords(number: number): string {
	return String(roundedTo(number, decimals));
}

function singular(unit: string): string {
	return unit === 'people' ? 'person' : unit.replace(/s$/, '');
}

/** A reason, which is a sentence, as it follows a colon. */
function clause(reason: string): string {
	return `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}`;
}

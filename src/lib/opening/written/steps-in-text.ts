import { numberAsStep } from '../../time/step.ts';
import { saysNothing, saysStill } from './dates/still-or-nothing.ts';
import { prepared, readWrittenDate } from './dates/written-date.ts';

/** Numbers after these words can only be times: "killed in 15". */
const timeInEnding = /(?<=\b(?:in|at|on|by|before|after|since|until) )\d+(?:\.\d{1,6})?(?=[?)]*(?:[,;]|$))/g;

/** Whether a text is a plain number. */
export function isNumber(text: string): boolean {
	return /^-?\d+(?:\.\d{1,6})?$/.test(text);
}

/** Whether a text gives a time: no word for an end that has not come, or for nothing. */
export function isTime(text: string): boolean {
	const said = prepared(text);
	return !saysNothing(said) && !saysStill(said);
}

/** Whether a text is a date in any way these are written; a number that only a spreadsheet may mean as a day is none. */
export function isDate(text: string): boolean {
	return !['unreadable', 'serial'].includes(readWrittenDate(text).kind);
}

/** Whether a text tells of steps by their word. */
export function isStepText(text: string): boolean {
	return /\bstep -?\d/i.test(text) && isDate(text);
}

/** A text with its numbers as steps: "12", "before 12"; undefined where it gives another kind of time, or none. */
export function stepIn(text: string, decimals: number): string | undefined {
	const time = text.trim();
	if (isNumber(time)) return numberAsStep(time, decimals);
	if (!isTime(time) || isStepText(time)) return text;
	const inSteps = time.replaceAll(/\d+(?:\.\d{1,6})?/g, (number) => numberAsStep(number, decimals));
	return isDate(inSteps) ? inSteps : undefined;
}

/** A text about an ending with the numbers that are times as steps: "killed in step 15". */
export function endingInSteps(text: string, decimals: number): string {
	return text.replaceAll(timeInEnding, (number) => numberAsStep(number, decimals));
}

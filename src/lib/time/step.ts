/**
 * Numbered steps, such as minutes or chapters, where a dataset has no dates. They stand on the line of days, beyond any calendar
 * (a date of JavaScript ends at day 1e8): a step n with k decimals is the day (k + 1) · 1e14 + n · 10^k. So all that only
 * compares or subtracts days holds for steps too. What turns days into text, or text into days, asks {@link isStep} once, and
 * so it alone knows of them.
 *
 * All steps of a dataset have the same number of decimals, since others do not compare with them.
 */
const apart = 1e14;

/** A step is less than this many units of its last decimal place away from step 0. */
const farthest = 4e13;

const pattern = /^step (?<whole>-?\d{1,14})(?:\.(?<decimals>\d{1,6}))?$/;

/** Whether a day is a numbered step. An open bound is none. */
export function isStep(day: number): boolean {
	return Number.isFinite(day) && day > apart / 2;
}

/** Whether a day is a step of those that are counted one by one, without decimals. */
export function isWholeStep(day: number): boolean {
	return isStep(day) && decimalsOf(day) === 0;
}

/** Whether two days can be compared: both are of the calendar, or both are steps with as many decimals. Open bounds fit any. */
export function areOfOneTime(a: number, b: number): boolean {
	return !Number.isFinite(a) || !Number.isFinite(b) || Math.round(a / apart) === Math.round(b / apart);
}

/** The step that a text names, as `step 12` or `step 12.5`; undefined for any other text, and for a number too large. */
export function stepFrom(text: string): number | undefined {
	const { whole, decimals = '' } = pattern.exec(text)?.groups ?? {};
	if (whole === undefined) return undefined;
	const units = Number(`${whole}${decimals}`);
	return Math.abs(units) < farthest ? (decimals.length + 1) * apart + units : undefined;
}

/** A step as it is written in tables, addresses and files, with all its decimals: `step 12.50`. */
export function stepText(step: number): string {
	return `step ${numberOfStep(step).toFixed(decimalsOf(step))}`;
}

/** A plain number, with at most so many decimals, as the text of a step with all of them: "12.5" is "step 12.50". */
export function numberAsStep(number: string, decimals: number): string {
	const [whole = '', own = ''] = number.split('.');
	return `step ${whole}${decimals === 0 ? '' : `.${own.padEnd(decimals, '0')}`}`;
}

/** A step in words: "step 12.5". */
export function wordsOfStep(step: number): string {
	return `step ${numberOfStep(step)}`;
}

/** The number of a step: 12.5. */
export function numberOfStep(step: number): number {
	return inUnitsAt(step, step - Math.round(step / apart) * apart);
}

/** When something was last there that is over at an end: among whole steps the step before it; any other end stays. */
export function lastStepBefore<End extends { readonly earliest: number; readonly latest: number }>(end: End): End {
	const { earliest, latest } = end;
	return isWholeStep(earliest) || isWholeStep(latest) ? { ...end, earliest: earliest - 1, latest: latest - 1 } : end;
}

/** What time is counted in at a day: steps among steps. */
export function unitAt(day: number): 'day' | 'step' {
	return isStep(day) ? 'step' : 'day';
}

/** A number of days in what time is counted in at a day: 25 are 2.5 steps among steps of one decimal. */
export function inUnitsAt(day: number, days: number): number {
	return isStep(day) ? days / 10 ** decimalsOf(day) : days;
}

/** A day on the same time as another, with as many decimals; undefined where only one of them is a step, or there is none. */
export function onTimeOf(other: number, day: number | undefined): number | undefined {
	if (day === undefined || areOfOneTime(day, other)) return day;
	return isStep(day) && isStep(other) ? stepFrom(`step ${numberOfStep(day).toFixed(decimalsOf(other))}`) : undefined;
}

function decimalsOf(step: number): number {
	return Math.round(step / apart) - 1;
}

import { prepared } from './written-date.ts';
import { saysStill } from './still-or-nothing.ts';

/** A start and an end, each as its cell gives it. */
export interface PairedTexts {
	readonly from: string;
	readonly to: string;
}

/** Signs that stand in no date. */
const strongSign = /[;|\n]/;

/**
 * The starts and ends of a row whose cells for From and To each list several: the first with the first, and so on. Undefined
 * where a cell holds a single one, and where one lists more than the other. The last end may be left out ("2011;").
 *
 * Lists are parted at `;`, `|` and new lines, and at commas or "and" only where each item is a whole date, as "May 31, 2014"
 * is not.
 */
export function pairedTexts(from: string, to: string): readonly PairedTexts[] | undefined {
	const [starts, ends] = [itemsIn(from), itemsIn(to)];
	// "2011;" beside "2009; 2014": the second has no end yet.
	const isOpen = ends.length === starts.length - 1 && /[;,|\n]\s*$/.test(to);
	if (starts.length < 2 || (ends.length !== starts.length && !isOpen)) return undefined;
	return starts.map((start, index) => ({ from: start, to: ends[index] ?? '' }));
}

function itemsIn(cell: string): readonly string[] {
	if (strongSign.test(cell)) return parted(cell, strongSign);
	const items = parted(cell, /,| (?:and|&) /);
	return items.every(isWhole) ? items : [cell];
}

/** The items of a list. Blank ones keep their place, but for those that end it. */
function parted(cell: string, sign: RegExp): readonly string[] {
	const items = cell.split(sign).map((item) => item.trim());
	return items.slice(0, items.findLastIndex((item) => item !== '') + 1);
}

function isWhole(item: string): boolean {
	return /\d{4}|\d[-/.]\d{1,2}[-/.]\d/.test(item) || saysStill(prepared(item));
}

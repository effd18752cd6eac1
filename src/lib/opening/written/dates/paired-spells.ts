import type { DateReading, HowDatesRead } from './date-reading.ts';
import { readWrittenDate } from './written-date.ts';

/** A start and an end, each as its cell gives it. */
export interface PairedSpell {
	readonly from: DateReading;
	readonly to: DateReading;
}

/**
 * The spells of a row whose cells for From and To each list several dates: the first with the first, and so on. Undefined
 * where a cell holds a single one, and where one lists more than the other. A last end may be left out ("2011;").
 */
export function pairedSpells(from: string, to: string, how: HowDatesRead): readonly PairedSpell[] | undefined {
	const starts = strongly(from) ?? (readWrittenDate(from, how).kind === 'several' ? weakly(from) : []);
	const ends = strongly(to) ?? weakly(to);
	// "2011;" beside "2009; 2014": the second has no end yet.
	const isOpen = ends.length === starts.length - 1 && /[;,|\n]\s*$/.test(to);
	if (starts.length < 2 || (ends.length !== starts.length && !isOpen)) return undefined;
	return starts.map((start, index) => ({
		from: readWrittenDate(start, how),
		to: readWrittenDate(ends[index] ?? '', how)
	}));
}

/** The items of a list with signs that stand in no date; undefined without such a sign. */
function strongly(cell: string): readonly string[] | undefined {
	return /[;|\n]/.test(cell) ? filled(cell.split(/[;|\n]/)) : undefined;
}

function weakly(cell: string): readonly string[] {
	return filled(cell.split(/,| (?:and|&) /));
}

function filled(items: readonly string[]): readonly string[] {
	return items.map((item) => item.trim()).filter((item) => item !== '');
}

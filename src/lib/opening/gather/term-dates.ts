import type { SheetRow } from '../../formats/sheet.ts';
import type { BoundSheet } from '../binding/bound-sheet.ts';
import type { SettledReading } from '../written/dates/date-reading.ts';
import { pairedTexts } from '../written/dates/paired-texts.ts';
import type { DateColumn } from './gathering.ts';

/** A spell as a row gives it. */
export interface GivenSpell {
	/** EDTF; undefined where none is given. */
	readonly start: string | undefined;
	readonly end: string | undefined;
	/** Whether the row says that it goes on. */
	readonly still: boolean;
	/** Whether an end is given that cannot be read, which is asked about by itself. */
	readonly hasUnreadableEnd?: boolean;
}

/** The columns of a spell's two ends. */
export interface SpellColumns {
	readonly from: DateColumn;
	readonly to: DateColumn;
}

/**
 * The spells of a row: as many as its two cells list, the first start with the first end; else one from both, or as many
 * as one cell gives ("2009-11, 2014-").
 */
export function spellsIn({ from, to }: SpellColumns, row: SheetRow): readonly GivenSpell[] {
	const pairs = pairedTexts(from.text(row), to.text(row));
	if (pairs === undefined) return spellsOf(from.read(row), to.read(row));
	return pairs.flatMap((pair) => spellsOf(from.read(row, pair.from), to.read(row, pair.to)));
}

function spellsOf(start: SettledReading, end: SettledReading): readonly GivenSpell[] {
	if (start.kind === 'spells') return start.spells;
	if (start.kind === 'several') {
		const ends = end.kind === 'several' ? end.dates : end.kind === 'date' ? [end.edtf] : [];
		return start.dates.map((each, index) => ({
			start: each,
			end: ends[index],
			still: ends[index] === undefined && end.kind === 'still'
		}));
	}
	if (start.kind === 'spell') {
		const until = end.kind === 'date' ? end.edtf : start.end;
		return [{ start: start.start, end: until, still: start.still || end.kind === 'still' }];
	}
	return [
		{
			start: start.kind === 'date' ? start.edtf : undefined,
			end: end.kind === 'date' ? end.edtf : end.kind === 'spell' ? (end.end ?? end.start) : undefined,
			still: end.kind === 'still',
			hasUnreadableEnd: end.kind === 'unreadable'
		}
	];
}

/** An end as tables have it: where the last step is given, the step at which it is over. */
export function endInTables({ endsAreLast = false }: BoundSheet, end: string): string {
	return endsAreLast ? end.replaceAll(/(?<=step )-?\d+/g, (last) => String(Number(last) + 1)) : end;
}

import type { SheetRow } from '../../formats/sheet.ts';
import type { DateColumn } from './gathering.ts';

/** A spell as a row gives it. */
export interface GivenSpell {
	/** EDTF; undefined where none is given. */
	readonly start: string | undefined;
	readonly end: string | undefined;
	/** Whether the row says that it goes on. */
	readonly still: boolean;
}

/** The columns of a spell's two ends. */
export interface SpellColumns {
	readonly from: DateColumn;
	readonly to: DateColumn;
}

/**
 * The spells of a row: one from its two cells; as many as one cell gives ("2009-11, 2014-"); or pairs, where both cells give
 * equally many dates.
 */
export function spellsIn({ from, to }: SpellColumns, row: SheetRow): readonly GivenSpell[] {
	const [start, end] = [from.read(row), to.read(row)];
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
			still: end.kind === 'still'
		}
	];
}

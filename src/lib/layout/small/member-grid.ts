import { channelWidth, gutter, margin, widthOf } from '../measures.ts';
import type { Font } from '../layout.ts';
import { leastWidth, nameLines } from '../people/name-lines.ts';
import type { LaidOutPerson } from '../people/people-of.ts';
import { cellsIn, memberFont } from './sizes.ts';

/** The cells in which the members stand. */
export interface MemberGrid {
	/** The middles of the columns. */
	readonly xs: readonly number[];
	readonly rows: number;
	/** The room for a name. */
	readonly label: number;
	readonly channel: { readonly left: number; readonly right: number };
	readonly font: Font;
	/** The lines of a name in that room. */
	readonly linesOf: (name: string) => readonly string[];
}

/** The members in as few equal rows as there is room for, on both sides of a channel as near the middle as can be. */
export function memberGrid(members: readonly LaidOutPerson[], width: number): MemberGrid {
	const size = widthOf(width);
	const room = width - 2 * margin[size] - channelWidth[size];
	const least = cellsIn(width);
	const font = memberFont[size];
	const name = Math.max(0, ...members.map((person) => leastWidth(person.name, font))) + gutter;
	const most = Math.max(least.columns, Math.floor(room / Math.max(least.member, name)));
	const rows = Math.max(1, Math.ceil(members.length / most));
	// Two at least, so that the channel lies between columns.
	const columns = Math.max(2, Math.ceil(members.length / rows));
	const cell = room / columns;
	// Left of the middle, if it must be: the words of the head stand at its right.
	const before = Math.floor(columns / 2);
	const left = margin[size] + before * cell;
	const label = cell - gutter;
	return {
		xs: Array.from(
			{ length: columns },
			(_, column) => margin[size] + (column + 0.5) * cell + (column < before ? 0 : channelWidth[size])
		),
		rows: members.length === 0 ? 0 : rows,
		label,
		font,
		channel: { left, right: left + channelWidth[size] },
		linesOf: (text) => nameLines(text, font, label)
	};
}

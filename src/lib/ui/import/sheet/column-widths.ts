import type { BoundSheet } from '$lib/opening/binding/bound-sheet.ts';
import { roleNames } from '$lib/opening/binding/roles.ts';

/** Pixels of the narrowest and the widest column, and of a letter. */
const [least, most, letter] = [112, 230, 7];

/** So many rows tell how wide a column is. */
const looked = 60;

/** How wide the columns of a sheet are drawn, as CSS: as wide as most of their first cells. */
export function columnWidths({ columns, rows }: BoundSheet): string {
	return columns
		.map(({ index, head, role }) => {
			const lengths = rows
				.slice(0, looked)
				.map(({ cells }) => cells[index]?.length ?? 0)
				.sort((a, b) => a - b);
			// Beside the name of what the column is stands the mark of a choice.
			const usual = Math.max(head.length, roleNames[role].length + 4, lengths[Math.floor(lengths.length * 0.9)] ?? 0);
			return `${Math.min(most, Math.max(least, usual * letter + 16))}px`;
		})
		.join(' ');
}

import type { Remark } from '../import.ts';

/** What a user should know of the cells of a workbook, as a sentence for a number of them. */
const sentences = {
	error: ['to-mend', (count) => `${cells(count)} an error such as #N/A and ${were(count)} left empty.`],
	noDate: ['to-mend', (count) => `${cells(count)} a date that cannot be and ${were(count)} left empty.`],
	noValue: [
		'to-mend',
		(count) =>
			`${many(count, 'formula')} without a stored value ${were(count)} left empty; save the file in a spreadsheet.`
	],
	typedYear: [
		'guessed',
		(count) => `${many(count, 'date')} of about 1905 may be a year that was typed into a date cell.`
	],
	early: ['guessed', (count) => `${many(count, 'date')} before 1900 ${were(count)} read as LibreOffice counts them.`],
	time: ['not-used', (count) => `${count === 1 ? '1 time' : `${count} times`} of day ${were(count)} cut to the day.`],
	styled: ['not-used', () => 'Colours and strike-through of cells were not read.'],
	hidden: ['not-used', (count) => `${many(count, 'hidden sheet')} ${were(count)} left out.`],
	ignored: ['not-used', (count) => `${many(count, 'sheet')} with (ignore) in the name ${were(count)} left out.`]
} as const satisfies Readonly<Record<string, readonly [Remark['list'], (count: number) => string]>>;

/** Something that is found in cells or sheets. */
export type Found = keyof typeof sentences;

/** Gathers what is found in a workbook; it gives one remark for each kind, at the place of the first. */
export class Findings {
	readonly #found = new Map<Found, { count: number; readonly sheet: string; readonly row: number | undefined }>();

	/** @param row the index of the row, from 0 */
	add(found: Found, sheet: string, row?: number): void {
		const before = this.#found.get(found);
		if (before === undefined) this.#found.set(found, { count: 1, sheet, row });
		else before.count += 1;
	}

	get remarks(): readonly Remark[] {
		return [...this.#found].map(([found, { count, sheet, row }]) => {
			const [list, sentence] = sentences[found];
			return {
				list,
				place: { table: sheet, ...(row === undefined ? {} : { row: row + 1 }) },
				what: sentence(count)
			};
		});
	}
}

function cells(count: number): string {
	return count === 1 ? '1 cell shows' : `${count.toLocaleString('en')} cells show`;
}

function many(count: number, noun: string): string {
	return count === 1 ? `1 ${noun}` : `${count.toLocaleString('en')} ${noun}s`;
}

function were(count: number): string {
	return count === 1 ? 'was' : 'were';
}

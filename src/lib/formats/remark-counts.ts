import type { Remark } from './import.ts';

/** Something that can occur many times in a file, and is told once. */
export interface Cause {
	readonly list: Remark['list'];
	/** One sentence: "3 spells overlapped and were joined." */
	readonly words: (count: number) => string;
}

/** How often a cause occurred, and where it did first. */
interface Occurrences {
	count: number;
	readonly row: number | undefined;
	readonly table: string | undefined;
}

/** Gathers remarks: one for each cause, with how often it occurred, at the place where it did first. */
export class RemarkCounts {
	readonly #found = new Map<Cause, Occurrences>();

	/**
	 * @param row the line of the file or the place in its list, from 1
	 * @param at how often it occurred there, once unless given; and the sheet of a workbook, where it is not the file itself
	 */
	add(
		cause: Cause,
		row?: number,
		{ times = 1, table }: { readonly times?: number; readonly table?: string } = {}
	): void {
		const known = this.#found.get(cause);
		if (known === undefined) this.#found.set(cause, { count: times, row, table });
		else known.count += times;
	}

	/** The remarks, in the order in which their causes first occurred. */
	in(file: string): readonly Remark[] {
		return [...this.#found].map(([{ list, words }, { count, row, table = file }]) => ({
			list,
			place: { table, row },
			what: words(count)
		}));
	}
}

/** A count with the words for one or for many: "1 node was", "3,667 nodes were". */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

import type { Remark } from './import.ts';

/** Something that can occur many times in a file, and is told once. */
export interface Cause {
	readonly list: Remark['list'];
	/** One sentence: "3 spells overlapped and were joined." */
	readonly words: (count: number) => string;
}

/** Gathers remarks: one for each cause, with how often it occurred, and the row where it did first. */
export class RemarkCounts {
	readonly #counts = new Map<Cause, { count: number; readonly row: number | undefined }>();

	/**
	 * @param row the line of the file or the place in its list, from 1; that of the first time is told
	 * @param times how often it occurred there
	 */
	add(cause: Cause, row?: number, times = 1): void {
		const known = this.#counts.get(cause);
		if (known === undefined) this.#counts.set(cause, { count: times, row });
		else known.count += times;
	}

	/** The remarks, in the order in which their causes first occurred. */
	in(file: string): readonly Remark[] {
		return [...this.#counts].map(([{ list, words }, { count, row }]) => ({
			list,
			place: { table: file, row },
			what: words(count)
		}));
	}
}

/** A count with the words for one or for many: "1 node was", "3,667 nodes were". */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

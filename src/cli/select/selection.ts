import type { Asked } from './asked.ts';

/** What is to be selected, and where it is written. */
export interface Wanted {
	readonly asked: Asked;
	readonly steps: number;
	/** The heads of the columns of a table that are followed, with commas; those of people, bodies and ties unless given. */
	readonly follow: string | undefined;
	readonly file: string;
}

/** How much was selected. */
export interface Selection {
	/** Records in the file, and how many of them were chosen. */
	readonly all: number;
	readonly chosen: number;
	/** How many of those chosen are people; undefined where a table does not say. */
	readonly people: number | undefined;
	/** How many of those asked for were found. */
	readonly found: number;
}

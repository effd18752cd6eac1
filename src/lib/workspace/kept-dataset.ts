import * as v from 'valibot';
import type { Contents } from '../formats/writer.ts';
import { type Recipe, writtenRecipe } from '../opening/recipe.ts';

/** What a list shows of a dataset that is kept in this browser. Times are milliseconds since 1970. */
export interface KeptEntry {
	/** Letters and digits, made by chance; it never changes. */
	readonly id: string;
	readonly title: string;
	readonly opened: number;
	/** When its contents or its title changed last. */
	readonly changed: number;
	/** When it was saved to a file last, and to which; undefined where it never was. */
	readonly saved: { readonly when: number; readonly file: string } | undefined;
	/** How much is in it; undefined until its files have been read. */
	readonly summary: Summary | undefined;
	/** A small picture as SVG text; empty where there is none. */
	readonly drawing: string;
}

/** How much is in a dataset. */
export interface Summary {
	readonly people: number;
	readonly posts: number;
	readonly bodies: number;
}

/** What the user did with the files, and what came of it. */
export interface Work {
	readonly recipe: Recipe;
	/** The last good version; undefined until the files have been read. */
	readonly contents: Contents | undefined;
}

/** Files by path, byte for byte as they were given. */
export type GivenFiles = ReadonlyMap<string, Uint8Array>;

/** What is kept of a dataset, but for its files, which may be large. */
export interface KeptRecord extends KeptEntry, Work {}

/** All that is kept of a dataset. */
export interface KeptDataset extends KeptRecord {
	readonly files: GivenFiles;
}

/** How much is in tables. */
export function summaryOf({ tables }: Contents): Summary {
	const rowsIn = (table: keyof Summary) => tables.get(table)?.rows.length ?? 0;
	return { people: rowsIn('people'), posts: rowsIn('posts'), bodies: rowsIn('bodies') };
}

const entry = v.object({
	id: v.string(),
	title: v.string(),
	opened: v.number(),
	changed: v.number(),
	saved: v.optional(v.object({ when: v.number(), file: v.string() })),
	summary: v.optional(v.object({ people: v.number(), posts: v.number(), bodies: v.number() })),
	drawing: v.string()
});

const table = v.object({
	name: v.string(),
	columns: v.map(v.string(), v.number()),
	rows: v.array(v.object({ cells: v.array(v.string()) }))
});

const work = v.object({
	recipe: writtenRecipe,
	contents: v.optional(
		v.object({
			descriptor: v.object({ name: v.string(), title: v.string(), cadre: v.object({}) }),
			tables: v.map(v.string(), table)
		})
	)
});

/** Whether what a store holds is an entry of a list, as this version of the program writes it. */
export function isEntry(stored: unknown): boolean {
	return v.is(entry, stored);
}

/** Whether what a store holds is somebody's work, as this version of the program writes it. */
export function isWork(stored: unknown): boolean {
	return v.is(work, stored);
}

/** The files in what a store holds; whatever is no file is left out. */
export function filesIn(stored: unknown): GivenFiles {
	const files = new Map<string, Uint8Array>();
	for (const [path, bytes] of stored instanceof Map ? stored : []) {
		if (typeof path === 'string' && bytes instanceof Uint8Array) files.set(path, bytes);
	}
	return files;
}

/** The title in what a store holds of a dataset that cannot be read any more. */
export function titleIn(stored: unknown): string {
	return v.is(v.object({ title: v.pipe(v.string(), v.nonEmpty()) }), stored)
		? stored.title
		: 'A dataset without a title';
}

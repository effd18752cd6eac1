/** The part of the `edtf` package that is used here; it brings no types of its own. */
declare module 'edtf' {
	interface ParsedDate {
		/** The first millisecond it may mean, UTC. */
		readonly min: number;
		/** The last millisecond it may mean, UTC. */
		readonly max: number;
		/** A bit for each part marked `~`; 0 for none. */
		readonly approximate: { readonly value: number };
		/** A bit for each part marked `?`; 0 for none. */
		readonly uncertain: { readonly value: number };
	}

	export default function edtf(text: string): ParsedDate;
}

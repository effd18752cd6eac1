/** The part of the `edtf` package that is used here; it brings no types of its own. */
declare module 'edtf' {
	interface ParsedDate {
		/** The first millisecond it may mean, UTC. */
		readonly min: number;
		/** The last one. */
		readonly max: number;
		/** Which of its parts are said to be about so; 0 for none. */
		readonly approximate: { readonly value: number };
		/** Which of its parts are said to be doubtful; 0 for none. */
		readonly uncertain: { readonly value: number };
	}

	export default function edtf(text: string): ParsedDate;
}

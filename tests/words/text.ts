/** A text that stands on the page, and where it comes from. */
export interface Text {
	/** As "shura-council: what changed", "src/lib/ui/side/Story.svelte:12". */
	readonly from: string;
	readonly text: string;
}

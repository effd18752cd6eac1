/** What is asked of a dataset. */
export const profiles = [
	/** What a picture needs. */
	'own',
	/** What one needs who checks it: every record has a source and its evidence, and every word and column is described. */
	'published'
] as const;

/** One of {@link profiles}. */
export type Profile = (typeof profiles)[number];

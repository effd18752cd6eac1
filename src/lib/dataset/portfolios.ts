/** The fields of work a post can be about, in the order of a legend. */
export const portfolios = {
	leadership: 'leadership',
	military: 'military',
	security: 'security',
	media: 'media',
	religious: 'religious affairs',
	finance: 'finance',
	logistics: 'logistics',
	territory: 'territory',
	council: 'council'
} as const;

/** A key of {@link portfolios}. */
export type Portfolio = keyof typeof portfolios;

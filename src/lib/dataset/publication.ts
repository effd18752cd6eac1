import { least, sort } from 'd3-array';
import type { Day } from '../time/day.ts';
import type { Report } from './dataset.ts';

/** The day by whose close a report was surely published; Infinity where nobody says. */
export function publishedBy({ published }: Pick<Report, 'published'>): Day {
	return published?.latest ?? Infinity;
}

/** Of several reports the one that was surely published before the others; where none surely was, the first given. */
export function firstPublished<Published extends Report>(reports: readonly Published[]): Published | undefined {
	return least(reports, publishedBy);
}

/**
 * Reports in order of publication: by the last day on which each may have been published, or the first where there is no
 * last, the undated last of all; those of one day in the order in which what they tell of is said to have happened, and
 * then by id.
 */
export function inOrderOfPublication(reports: readonly Report[]): readonly Report[] {
	return sort(
		reports,
		({ published }) => (published?.latest === Infinity ? published.earliest : (published?.latest ?? Infinity)),
		({ occurred, published }) => Math.min(occurred?.latest ?? Infinity, published?.latest ?? Infinity),
		({ occurred }) => occurred?.earliest ?? -Infinity,
		({ id }) => id
	);
}

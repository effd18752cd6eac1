import { least, sort } from 'd3-array';
import type { Day } from '../time/day.ts';
import type { Dataset, Report } from './dataset.ts';
import { isPublished } from './loss.ts';

/** The last day on which a report may have been published; Infinity where that is open. */
export function publishedBy({ published }: Pick<Report, 'published'>): Day {
	return published?.latest ?? Infinity;
}

/**
 * Whether any report says on which day it was published; where none does, nothing can be read as reported then. Numbered steps
 * are no days.
 */
export function hasClocks({ time, reports }: Pick<Dataset, 'time' | 'reports'>): boolean {
	return time === 'days' && reports.some(isPublished);
}

/** The report that was surely published first; where that cannot be said, the first one given. */
export function firstPublished<Published extends Report>(reports: readonly Published[]): Published | undefined {
	return least(reports, publishedBy);
}

/**
 * Reports in order of publication: by the last day on which each may have been published (the first, where the last is
 * open), those without a date at the end. Reports of one day are in order of what they tell of, then by id.
 */
export function inOrderOfPublication(reports: readonly Report[]): readonly Report[] {
	return sort(
		reports,
		placeInOrder,
		({ occurred, published }) => Math.min(occurred?.latest ?? Infinity, published?.latest ?? Infinity),
		({ occurred }) => occurred?.earliest ?? -Infinity,
		({ id }) => id
	);
}

/** The day at which a report stands in that order; Infinity without a date. */
function placeInOrder({ published }: Pick<Report, 'published'>): Day {
	return published?.latest === Infinity ? published.earliest : (published?.latest ?? Infinity);
}

/** The day at which a report stands in a list: in that order, or without a day of publication by what it tells of. */
export function dayListed({ occurred, published }: Pick<Report, 'occurred' | 'published'>): Day {
	return placeInOrder({ published: published ?? occurred });
}

import type { Day } from '../time/day.ts';
import type { Report } from './dataset.ts';

/** The day by whose close a report was surely published; Infinity where nobody says. */
export function publishedBy({ published }: Pick<Report, 'published'>): Day {
	return published?.latest ?? Infinity;
}

/** Reports in order of publication, the undated last; those of one day in the order given. */
export function inOrderOfPublication(reports: readonly Report[]): readonly Report[] {
	return [...reports].sort((a, b) => (publishedBy(a) === publishedBy(b) ? 0 : publishedBy(a) - publishedBy(b)));
}

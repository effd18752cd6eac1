import type { ReportTally } from '$lib/measures/reports/sides.ts';
import { percentWords, spanWords } from '../measures/range.ts';
import { numberOf } from '../wording.ts';

/** The median days from an event to its report, with the number of reports: "1 (of 4)", "0 to 3 (of 12)", "not known". */
export function medianDaysWords({ medianDays, timed }: Pick<ReportTally, 'medianDays' | 'timed'>): string {
	if (medianDays === undefined) return 'not known';
	return `${spanWords(medianDays, ' to ')} (of ${timed})`;
}

/** A share in whole percent: "18%"; a dash without a share. */
export function shareWords(share: number | undefined): string {
	return share === undefined ? '–' : percentWords({ low: share, high: share });
}

/** A note on how small the numbers of a table are: "These are small numbers: 12 reports of a loss by 4 sides, …". */
export function smallSampleNote(all: ReportTally, sides: number): string {
	const made = `${numberOf(all.made, 'report')} of a loss by ${numberOf(sides, 'side')}`;
	const timed = all.verdicts === undefined ? '' : `, of which ${all.timed} can be timed`;
	return `These are small numbers: ${made}${timed}. One more or less changes every row; a report that two sides made stands in both.`;
}

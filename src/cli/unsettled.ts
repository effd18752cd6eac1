import type { ImportReport, ReportItem } from '../lib/opening/report/import-report.ts';
import { numberOf } from '../lib/words/wording.ts';

/** What is to mend and was not answered by a recipe, a line each: `Ministers:9:To: There is no 31 November.` */
export function unsettled({ toMend }: ImportReport): readonly string[] {
	return toMend.filter(({ answer }) => answer === undefined).map((item) => `${placeOf(item)}: ${sentenceOf(item)}`);
}

/** A line of a report as a sentence, with how many other rows it is about: "There is no 31 November. (And 3 more rows.)" */
export function sentenceOf({ what, rows }: ReportItem): string {
	const others = rows.length - 1;
	return others > 0 ? `${what} (And ${numberOf(others, 'more row')}.)` : what;
}

/** `table:row:column`, as far as it is told; of several rows the first. */
export function placeOf({ sheet, rows: [row], column }: ReportItem): string {
	return [sheet ?? 'all files', row ?? '', column ?? ''].join(':').replace(/:+$/, '');
}

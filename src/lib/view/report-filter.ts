import { type Id, type Report, type ReportedFate, reportedFates, type Verdict, verdicts } from '../dataset/dataset.ts';
import type { Vocabulary } from '../dataset/vocabulary.ts';

/** Which reports to list. A field that is left out does not narrow the list. */
export interface ReportFilter {
	readonly side?: Id | undefined;
	readonly verdict?: Verdict | undefined;
	readonly what?: ReportedFate | undefined;
}

/** Whether a filter lets a report through. */
export function passes({ sides, verdict, what }: Report, filter: ReportFilter): boolean {
	return (
		(filter.side === undefined || sides.includes(filter.side)) &&
		(filter.verdict === undefined || verdict === filter.verdict) &&
		(filter.what === undefined || what === filter.what)
	);
}

/** A filter as written in an address: "side:media,verdict:refuted"; empty where it lets everything through. */
export function filterText({ side, verdict, what }: ReportFilter): string {
	return Object.entries({ side, verdict, what })
		.flatMap(([field, value]) => (value === undefined ? [] : [`${field}:${value}`]))
		.join(',');
}

/** The filter of one part of such a text; undefined where the dataset has no such thing. */
export function filterFrom(text: string, { sides }: Pick<Vocabulary, 'sides'>): ReportFilter | undefined {
	const filters: readonly ReportFilter[] = [
		...[...sides.keys()].map((side) => ({ side })),
		...verdicts.map((verdict) => ({ verdict })),
		...reportedFates.map((what) => ({ what }))
	];
	return filters.find((filter) => filterText(filter) === text);
}

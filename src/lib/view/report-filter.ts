import {
	type Dataset,
	type Id,
	type Report,
	type ReportedFate,
	reportedFates,
	type Verdict,
	verdicts
} from '../dataset/dataset.ts';

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
export function filterFrom(text: string, { sides }: Pick<Dataset, 'sides'>): ReportFilter | undefined {
	const value = text.slice(text.indexOf(':') + 1);
	if (text.startsWith('side:')) return sides.has(value) ? { side: value } : undefined;
	if (text.startsWith('verdict:')) return known(verdicts, value, (verdict) => ({ verdict }));
	if (text.startsWith('what:')) return known(reportedFates, value, (what) => ({ what }));
	return undefined;
}

function known<Value extends string>(
	values: readonly Value[],
	text: string,
	filterOf: (value: Value) => ReportFilter
): ReportFilter | undefined {
	const found = values.find((value) => value === text);
	return found === undefined ? undefined : filterOf(found);
}

import {
	type Dataset,
	type Id,
	type Report,
	type ReportedFate,
	reportedFates,
	type Verdict,
	verdicts
} from '../dataset/dataset.ts';

/** Which reports to list; what is left out is not asked for. */
export interface ReportFilter {
	readonly side?: Id | undefined;
	readonly verdict?: Verdict | undefined;
	readonly what?: ReportedFate | undefined;
}

/** Whether a report is one of those that a filter asks for. */
export function passes({ sides, verdict, what }: Report, filter: ReportFilter): boolean {
	return (
		(filter.side === undefined || sides.includes(filter.side)) &&
		(filter.verdict === undefined || verdict === filter.verdict) &&
		(filter.what === undefined || what === filter.what)
	);
}

/** A filter in an address: "side:media,verdict:refuted"; empty for one that asks for nothing. */
export function filterText({ side, verdict, what }: ReportFilter): string {
	return Object.entries({ side, verdict, what })
		.flatMap(([field, value]) => (value === undefined ? [] : [`${field}:${value}`]))
		.join(',');
}

/** What one part of such a text asks for; undefined if there is no such thing in a dataset. */
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

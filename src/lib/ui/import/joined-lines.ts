import { group } from 'd3-array';
import type { ReportItem } from '$lib/opening/report/import-report.ts';

/** Lines of a report; those that say the same of several columns of a sheet, and ask nothing, are one with their heads. */
export function joinedLines(items: readonly ReportItem[]): readonly ReportItem[] {
	return [...group(items, keyOf).values()].flatMap(([first, ...others]) => {
		if (first === undefined || others.length === 0) return first ?? [];
		const heads = [first, ...others].map(({ column }) => column).join(', ');
		return { ...first, where: `${first.sheet ?? ''}, columns ${heads}` };
	});
}

function keyOf({ about, column, sheet, what, mends, fields = [], each = [] }: ReportItem): string {
	const isTold = column !== undefined && mends.length + fields.length + each.length === 0;
	return JSON.stringify(isTold ? [sheet, what] : about);
}

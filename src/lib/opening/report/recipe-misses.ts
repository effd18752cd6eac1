import { group } from 'd3-array';
import type { BoundSheet } from '../binding/bound-sheet.ts';
import type { ReportLines } from './report-lines.ts';
import { aboutColumns, type Recipe } from '../recipe.ts';
import { inShort } from '../written/in-short.ts';

/**
 * Tells of the sheets and heads that a recipe speaks of and that are not there, as in a file of another form.
 *
 * @param sheets as they were bound and as they were meant: what was asked about a column that Cadre made misses nothing
 */
export function tellMisses({ heads, answers }: Recipe, sheets: readonly BoundSheet[], lines: ReportLines): void {
	const wanted = new Map(Object.entries(heads).map(([sheet, some]) => [sheet, new Set(some)]));
	for (const { about } of answers) {
		const [kind, sheet, head] = about;
		if (!aboutColumns.includes(kind) || sheet === undefined || head === undefined) continue;
		wanted.set(sheet, new Set([...(wanted.get(sheet) ?? []), head]));
	}
	const there = new Map(
		[...group(sheets, ({ key }) => key)].map(([key, same]) => [key, new Set(same.flatMap(headsIn))])
	);
	for (const [sheet, some] of wanted) {
		const found = there.get(sheet);
		const missed = found === undefined ? [undefined] : [...some].filter((head) => !found.has(head));
		for (const head of missed) {
			lines.add('toMend', {
				about: ['remark', sheet, 'recipe', ...(head === undefined ? [] : [head])],
				sheet: head === undefined ? undefined : sheet,
				say: () =>
					head === undefined
						? `The recipe speaks of a sheet “${inShort(sheet)}”, which is not there.`
						: `The recipe speaks of a column “${inShort(head)}”, which is not there.`
			});
		}
	}
}

function headsIn({ columns, given }: BoundSheet): readonly string[] {
	return [...(given?.heads ?? []), ...columns.map(({ head }) => head)];
}

import type { Import } from '../../formats/import.ts';
import { withKeys } from '../binding/bind-sheets.ts';
import { findHeads } from '../binding/find-heads.ts';
import { aboutSheets, answersIn, type Question, type Recipe } from '../recipe.ts';
import { inShort } from '../written/in-short.ts';
import type { ReportLines } from './report-lines.ts';

/** What sheets of a recipe that are not there are called now: where one other sheet, and no more, has the same heads. */
export function sheetsRenamed(recipe: Recipe, imports: readonly Import[]): ReadonlyMap<string, string> {
	const answers = answersIn(recipe);
	const sheets = withKeys(imports.flatMap((each) => each.sheets));
	const missing = Object.entries(recipe.heads).filter(([name]) => !sheets.some(({ key }) => key === name));
	const others = sheets.filter(({ key }) => !Object.hasOwn(recipe.heads, key));
	return new Map(
		missing.flatMap(([name, heads]) => {
			const same = others.filter(({ sheet }) => areSame(heads, findHeads(sheet, answers('heads', name)).heads));
			const isOnlyOne = missing.filter(([, some]) => areSame(some, heads)).length === 1;
			return same.length === 1 && isOnlyOne ? same.map(({ key }) => [name, key] as const) : [];
		})
	);
}

/** A recipe that speaks of sheets by what they are called now. */
export function withSheetsRenamed(recipe: Recipe, renamed: ReadonlyMap<string, string>): Recipe {
	if (renamed.size === 0) return recipe;
	return {
		...recipe,
		heads: Object.fromEntries(Object.entries(recipe.heads).map(([name, heads]) => [renamed.get(name) ?? name, heads])),
		answers: recipe.answers.map(({ about, is }) => ({ about: aboutNow(about), is }))
	};

	function aboutNow(about: Question): Question {
		const [kind, name, ...path] = about;
		const now = name === undefined || !aboutSheets.includes(kind) ? undefined : renamed.get(name);
		return now === undefined ? about : [kind, now, ...path];
	}
}

/** Tells which sheets were taken for those of the recipe. */
export function tellRenamed(renamed: ReadonlyMap<string, string>, lines: ReportLines): void {
	for (const [name, key] of renamed) {
		lines.add('guessed', {
			about: ['remark', key, 'recipe'],
			sheet: key,
			say: () => `“${inShort(key, 6)}” is taken for “${inShort(name, 6)}” of the recipe: it has the same heads.`
		});
	}
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
	return some.length === others.length && some.every((head) => others.includes(head));
}

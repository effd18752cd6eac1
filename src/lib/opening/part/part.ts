import { itemsOf } from '../../reading/table.ts';
import { type Answer, answersIn, type Recipe } from '../recipe.ts';

/** What the user chose to open of files that hold more. Nothing chosen is all of it. */
export interface Part {
	/** Rows have to hold one of the values of each of these columns. */
	readonly columns: readonly ChosenColumn[];
	/** Names and ids of people; without any, all people are in the part. */
	readonly people: readonly string[];
	/** How many steps round these people are in the part too. */
	readonly steps: Steps;
}

/** A column of a sheet, and the values of it that were chosen. */
export interface ChosenColumn {
	readonly sheet: string;
	readonly head: string;
	readonly values: readonly string[];
}

/** One of {@link allSteps}. */
export type Steps = (typeof allSteps)[number];

/** How many steps can be asked for. */
export const allSteps = [0, 1, 2] as const;

/** All that files hold. */
export const wholeOfIt: Part = { columns: [], people: [], steps: 0 };

/** Whether nothing is left out. */
export function isWhole({ columns, people }: Part): boolean {
	return columns.length === 0 && people.length === 0;
}

/** The part that a recipe chooses. */
export function partIn(recipe: Recipe): Part {
	const answers = answersIn(recipe);
	return {
		columns: recipe.answers.flatMap(({ about: [kind, sheet, head], is }) => {
			const values = itemsOf(is);
			return kind === 'part' && sheet !== undefined && head !== undefined && values.length > 0
				? [{ sheet, head, values }]
				: [];
		}),
		people: linesIn(answers('part-people') ?? ''),
		steps: allSteps.find((steps) => String(steps) === answers('part-steps')) ?? 0
	};
}

/** A recipe that chooses a part, in place of any other. */
export function withPart(recipe: Recipe, { columns, people, steps }: Part): Recipe {
	const ofPeople: readonly Answer[] = [
		{ about: ['part-people'], is: people.join('\n') },
		{ about: ['part-steps'], is: String(steps) }
	];
	return {
		...recipe,
		answers: [
			...recipe.answers.filter(({ about: [kind] }) => !kind.startsWith('part')),
			...columns.map(({ sheet, head, values }): Answer => ({ about: ['part', sheet, head], is: values.join(';') })),
			...(people.length > 0 ? ofPeople : [])
		]
	};
}

/** The lines of a text that are not empty, each once. */
export function linesIn(text: string): readonly string[] {
	const lines = text.split(/\r?\n/).map((line) => line.trim());
	return [...new Set(lines)].filter((line) => line !== '');
}

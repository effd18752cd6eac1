import * as v from 'valibot';

/**
 * What a user settled when files were opened, to be kept and used again on the next version of the same files. Taking an
 * answer out undoes it.
 */
export interface Recipe {
	/** The version of this form. */
	readonly recipe: 1;
	/** The heads of each sheet that it was made for. */
	readonly heads: Readonly<Record<string, readonly string[]>>;
	readonly answers: readonly Answer[];
}

/** One thing that the user settled. */
export interface Answer {
	/** What was asked, from the kind of question to its place: `['column', 'Ministers', 'Post held']`. */
	readonly about: Question;
	/** `post` */
	readonly is: string;
}

/** What can be asked, as the path to one thing. */
export type Question = readonly [kind: QuestionKind, ...path: string[]];

/** The kinds of question. */
export type QuestionKind =
	/** Which row of a sheet holds the heads: its number. */
	| 'heads'
	/** What the rows of a sheet are. */
	| 'rows'
	/** Whether a sheet that holds names in a grid is read as a plain list, or files of one network each alone. */
	| 'shape'
	/** What a column is. */
	| 'column'
	/** Whether the day or the month comes first in a column of dates. */
	| 'order'
	/** Whether 2011-12 in a column is a month or two years. */
	| 'year-pair'
	/** Which days the plain numbers of a column are, as a spreadsheet counts them. */
	| 'serial'
	/** Whether times that are plain numbers are years or steps. */
	| 'times'
	/** Which calendar a column of dates follows. */
	| 'calendar'
	/** What a blank end in a column means. */
	| 'blank-end'
	/** Whether blank cells in a column repeat the cell above. */
	| 'blank-cell'
	/** What a year, season or wave alone means, or when in a year somebody held what they are named for. */
	| 'year'
	/** What to read in place of a text in a column: a date, or the word that a code stands for. */
	| 'read-as'
	/** What is done about a row: whether it is left out, or its dates are swapped. */
	| 'row'
	/** Whether two names are one person; whether one name is, where it stands in several bodies; without names, of all such. */
	| 'same'
	/** Whether all names that are nearly alike are two people each. */
	| 'alike'
	/** Whether two names of a post or body are one's, one after the other; without names, of all that are offered. */
	| 'renamed'
	/** What the dataset counts: what became of people, or who is in post. */
	| 'counts'
	/** Whether a body acts together. */
	| 'collegial'
	/** Whether a post sits in a body that acts together. */
	| 'sits'
	/** Whether a name of a post that says "acting" is a post of its own; without the name, all in a sheet. */
	| 'acting'
	/** The day up to which the data goes, as `2026-11-30`; with the name of a sheet or a file, the day of a list or network without dates. */
	| 'day'
	/** The title of the dataset. */
	| 'title'
	/** Which values a column has to hold in the rows that are opened, separated by semicolons. */
	| 'part'
	/** Which people are opened: a name or an id a line. */
	| 'part-people'
	/** How many steps round these people are opened too: 0, 1 or 2. */
	| 'part-steps'
	/** Nothing: a remark that only tells. */
	| 'remark';

/** The kinds of question whose path goes on with a sheet and a head. */
export const aboutColumns: readonly QuestionKind[] = [
	'column',
	'order',
	'year-pair',
	'serial',
	'calendar',
	'blank-end',
	'blank-cell',
	'read-as'
];

/** The kinds of question whose path begins with a sheet. */
export const aboutSheets: readonly QuestionKind[] = [
	...aboutColumns,
	'heads',
	'rows',
	'shape',
	'year',
	'row',
	'day',
	'part'
];

/** A recipe without an answer. */
export const noAnswers: Recipe = { recipe: 1, heads: {}, answers: [] };

/** What was answered to a question; undefined where nothing was. */
export type Answers = (...about: Question) => string | undefined;

/** The answers of a recipe by their questions; of two to one question the later counts. */
export function answersIn({ answers }: Recipe): Answers {
	const byQuestion = new Map(answers.map(({ about, is }) => [JSON.stringify(about), is] as const));
	return (...about) => byQuestion.get(JSON.stringify(about));
}

/** A recipe with an answer, in place of any other to the same question. */
export function answered(recipe: Recipe, answer: Answer): Recipe {
	return { ...recipe, answers: [...unanswered(recipe, answer.about).answers, answer] };
}

/** A recipe without the answer to a question. */
export function unanswered(recipe: Recipe, about: Question): Recipe {
	const key = JSON.stringify(about);
	return { ...recipe, answers: recipe.answers.filter((answer) => JSON.stringify(answer.about) !== key) };
}

/** The recipe of files that were never opened: their data goes up to the day, where the user is, on which they changed last. */
export function firstRecipe(lastChange: number): Recipe {
	return answered(noAnswers, { about: ['day'], is: isoDay(new Date(lastChange)) });
}

/** A recipe as the text of a file. */
export function recipeText(given: Recipe): string {
	return `${JSON.stringify(given, undefined, '\t')}\n`;
}

/** The recipe in the text of a file; undefined where it holds none. */
export function recipeFrom(text: string): Recipe | undefined {
	try {
		const { success, output } = v.safeParse(writtenRecipe, JSON.parse(text));
		// A question of a kind that is not known here is never asked, so that its answer does nothing.
		return success ? (output as Recipe) : undefined;
	} catch {
		return undefined;
	}
}

/** A recipe as it is written down, in a file or in a store. */
export const writtenRecipe = v.object({
	recipe: v.literal(1),
	heads: v.record(v.string(), v.array(v.string())),
	answers: v.array(v.object({ about: v.tupleWithRest([v.string()], v.string()), is: v.string() }))
});

/** The day of a moment where the user is, as `2026-11-30`. */
function isoDay(moment: Date): string {
	const [month, day] = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
	return [String(moment.getFullYear()).padStart(4, '0'), month, day].join('-');
}

import { sentencesOn } from './findings.ts';
import { descriptorFile, placeInWords } from './place.ts';
import { type Cause, causesOf, type Problem, rowsOf } from './problem-list.ts';

/** Problems of one cause in words, for the person who keeps the file. */
export interface ProblemWords {
	/** Where: "people, rows 3 and 5, column birth". */
	readonly where: string;
	/** What is wrong. */
	readonly what: string;
	/** What to do about it. */
	readonly remedy: string;
}

/** Problems by their causes, a line each: where, what is wrong, and what to do. */
export function wordsOfProblems(problems: readonly Problem[]): string {
	return causesOf(problems)
		.map(causeInWords)
		.map(({ where, what, remedy }) => `${where}: ${what} ${remedy}`)
		.join('\n');
}

/** A cause in words. Where its problems differ, the first is the example. */
export function causeInWords(cause: Cause): ProblemWords {
	const [first] = cause;
	const [what, remedy] = sentencesOn(first, first.place);
	const isExample = cause.some((problem) => sentencesOn(problem, problem.place)[0] !== what);
	return { where: placeInWords(first.place, rowsOf(cause)), what: isExample ? `For example: ${what}` : what, remedy };
}

/** How much is wrong, on one line: "3 causes in 21 rows, 1 warning". A row with two causes counts once. */
export function totalInWords(causes: readonly Cause[]): string {
	const errors = causes.filter(([{ severity }]) => severity === 'error');
	const inTables = errors.filter(([{ place }]) => place.table !== descriptorFile);
	const rows = new Set(inTables.flatMap((cause) => rowsOf(cause).map((row) => `${cause[0].place.table} ${row}`)));
	const inRows = rows.size === 0 ? '' : ` in ${counted(rows.size, 'row')}`;
	const inError = errors.length === 0 ? 'no errors' : `${counted(errors.length, 'cause')}${inRows}`;
	const warned = causes.length - errors.length;
	return `${inError}, ${warned === 0 ? 'no warnings' : counted(warned, 'warning')}`;
}

function counted(count: number, word: string): string {
	return `${count} ${word}${count === 1 ? '' : 's'}`;
}

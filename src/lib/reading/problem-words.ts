import { placeInWords, sentencesOn } from './findings.ts';
import type { Problem } from './problems.ts';

/** A problem in words, for the person who keeps the file. */
export interface ProblemWords {
	/** Where: "people, row 3, column birth". */
	readonly where: string;
	/** What is wrong. */
	readonly what: string;
	/** What to do about it. */
	readonly remedy: string;
}

/** A problem on one line: where, what is wrong, and what to do. */
export function wordsOfProblem(problem: Problem): string {
	const { where, what, remedy } = problemInWords(problem);
	return `${where}: ${what} ${remedy}`;
}

/** A problem in words. */
export function problemInWords(problem: Problem): ProblemWords {
	const [what, remedy] = sentencesOn(problem, problem.place);
	return { where: placeInWords(problem.place), what, remedy };
}

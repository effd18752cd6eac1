import type { Answer, Question } from '../recipe.ts';

/** What was made of the files, for the user to see and mend. Nothing in it is final. */
export interface ImportReport {
	readonly understood: Understood;
	/** What is to be settled or mended. Until then it is drawn as unsure. */
	readonly toMend: readonly ReportItem[];
	/** What was decided without asking. */
	readonly guessed: readonly ReportItem[];
	/** What is kept in the files and shown in no picture. */
	readonly notUsed: readonly ReportItem[];
}

/** How much was understood. */
export interface Understood {
	readonly people: number;
	readonly posts: number;
	readonly bodies: number;
	readonly terms: number;
	readonly ties: number;
	readonly reports: number;
	readonly events: number;
	/** The first and last year with a date, or the first and last step; undefined where there is none. */
	readonly years: readonly [first: string, last: string] | undefined;
	readonly rowsUsed: number;
	readonly rows: number;
}

/** One line of the report. */
export interface ReportItem {
	/** The question that it puts, or that stands for it. */
	readonly about: Question;
	/** Where it is, in words: "Ministers, row 9, To". */
	readonly where: string;
	/** The sheet and rows that it is about, to show them. */
	readonly sheet: string | undefined;
	readonly rows: readonly number[];
	/** The head of the column that it is about, where it is about one. */
	readonly column: string | undefined;
	/** One sentence: "There is no 31 November." */
	readonly what: string;
	/** What the user can do about it with one click, none chosen beforehand. */
	readonly mends: readonly Mend[];
	/** What the user can write to settle it. */
	readonly fields?: readonly Field[];
	/** What it stands for, where each of several things can be settled alone too. */
	readonly each?: readonly ReportItem[];
	/** What was answered, if anything was; `each` where only all its fields or all that it stands for were. */
	readonly answer: string | undefined;
}

/** A field for a text that settles something. */
export interface Field {
	/** Before the field: "1 means". */
	readonly label: string;
	readonly about: Question;
	readonly answer: string | undefined;
}

/** One click that settles something. */
export interface Mend {
	/** On the button: "Day first". */
	readonly label: string;
	readonly answer: Answer;
}

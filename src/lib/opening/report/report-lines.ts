import type { Mend, ReportItem } from './import-report.ts';
import type { Answers, Question } from '../recipe.ts';

/** Where a line of the report belongs. */
export type ReportList = 'toMend' | 'guessed' | 'notUsed';

/** What is said of one cause. */
interface Line {
	readonly list: ReportList;
	readonly about: Question;
	readonly sheet: string | undefined;
	readonly head: string | undefined;
	readonly rows: number[];
	readonly say: (count: number) => string;
	readonly mends: readonly Mend[];
}

/** Something found while records are gathered. */
export interface Found {
	readonly about: Question;
	readonly sheet?: string | undefined;
	readonly head?: string | undefined;
	readonly row?: number | undefined;
	/** The sentence, from how many rows it is about. */
	readonly say: (count: number) => string;
	/** What can be answered, with the words on the button. */
	readonly mends?: Readonly<Record<string, string>> | undefined;
}

/** Gathers the lines of an import report: one for each cause, with all its rows. */
export class ReportLines {
	readonly #lines = new Map<string, Line>();
	readonly #answers: Answers;

	constructor(answers: Answers) {
		this.#answers = answers;
	}

	/** Notes something; the same question again adds its row. */
	add(list: ReportList, { about, sheet, head, row, say, mends = {} }: Found): void {
		const key = JSON.stringify([list, about]);
		const line = this.#lines.get(key) ?? {
			list,
			about,
			sheet,
			head,
			rows: [],
			say,
			mends: Object.entries(mends).map(([is, label]) => ({ label, answer: { about, is } }))
		};
		if (row !== undefined) line.rows.push(row);
		this.#lines.set(key, line);
	}

	/** The lines of a list, in the order found. */
	of(list: ReportList): readonly ReportItem[] {
		return [...this.#lines.values()]
			.filter((line) => line.list === list)
			.map(({ about, sheet, head, rows, say, mends }) => ({
				about,
				where: whereIn(sheet, rows, head),
				sheet,
				rows,
				column: head,
				what: say(rows.length),
				mends,
				answer: this.#answers(...about)
			}));
	}
}

/** "Ministers, row 9, To"; of several rows the first is named. */
function whereIn(sheet: string | undefined, rows: readonly number[], head: string | undefined): string {
	const [first] = rows;
	const row =
		first === undefined ? [] : [rows.length === 1 ? `row ${first}` : `row ${first} and ${rows.length - 1} more`];
	return [...(sheet === undefined ? [] : [sheet]), ...row, ...(head === undefined ? [] : [head])].join(', ');
}

import type { Field, ReportItem } from './import-report.ts';
import type { Origin } from '../binding/bound-sheet.ts';
import type { Answers, Question } from '../recipe.ts';

/** Where a line of the report belongs. */
export type ReportList = 'toMend' | 'guessed' | 'notUsed';

/** Of more things of one kind the report has one line. */
const mostLines = 8;

/** What is said of one cause, and of which rows. */
interface Line {
	readonly list: ReportList;
	readonly found: Found;
	readonly rows: number[];
}

/** Something found while records are gathered. */
export interface Found {
	readonly about: Question;
	readonly sheet?: string | undefined;
	readonly head?: string | undefined;
	readonly row?: number | undefined;
	/** The sentence, from how many rows it is about; of one that stands for several things, from how many. */
	readonly say: (count: number) => string;
	/** What can be answered, with the words on the button. */
	readonly mends?: Readonly<Record<string, string>> | undefined;
	/** What can be written, with the words before each field. */
	readonly fields?: readonly Omit<Field, 'answer'>[] | undefined;
	/** Whether what was written cannot be used, so that it still waits for an answer. */
	readonly isUnusable?: boolean;
	/** What it stands for. */
	readonly each?: readonly Found[] | undefined;
}

/** Where a row of a sheet stands in what the user gave. */
type PlaceOf = (sheet: string, row: number) => Origin;

/** Gathers the lines of an import report: one for each cause, with all its rows. */
export class ReportLines {
	readonly #lines = new Map<string, Line>();
	readonly #answers: Answers;
	readonly #placeOf: PlaceOf;

	/** @param placeOf where a row of a sheet stands in what the user gave */
	constructor(answers: Answers, placeOf: PlaceOf = (sheet, row) => ({ sheet, row })) {
		this.#answers = answers;
		this.#placeOf = placeOf;
	}

	/** Notes something; the same question again adds its row. */
	add(list: ReportList, found: Found): void {
		const key = JSON.stringify([list, found.about]);
		const line = this.#lines.get(key) ?? { list, found, rows: [] };
		if (found.row !== undefined) line.rows.push(found.row);
		this.#lines.set(key, line);
	}

	/**
	 * Notes several things of one kind: a line each, or one that stands for all of them.
	 *
	 * @param most so many still get a line each
	 */
	addEach(list: ReportList, each: readonly Found[], all: Omit<Found, 'each'>, most = mostLines): void {
		const causes = new Set(each.map(({ about }) => JSON.stringify(about))).size;
		if (causes > most) this.add(list, { ...all, each });
		else for (const found of each) this.add(list, found);
	}

	/** Leaves out what was found in rows that are not shown. */
	keepShown(isShown: (sheet: string, row: number) => boolean): void {
		for (const [key, { list, found, rows }] of this.#lines) {
			const { sheet = '' } = found;
			const each = found.each?.filter((part) => part.row === undefined || isShown(part.sheet ?? '', part.row));
			const left = rows.filter((row) => isShown(sheet, row));
			const isGone = (rows.length > 0 && left.length === 0) || each?.length === 0;
			if (isGone) this.#lines.delete(key);
			else this.#lines.set(key, { list, found: { ...found, each }, rows: left });
		}
	}

	/** The lines of a list, in the order found. */
	of(list: ReportList): readonly ReportItem[] {
		return [...this.#lines.values()].filter((line) => line.list === list).map((line) => this.#itemOf(line));
	}

	#itemOf({ list, found, rows }: Line): ReportItem {
		const { about, sheet, head, say, mends = {} } = found;
		const fields = found.fields?.map((field) => ({ ...field, answer: this.#answers(...field.about) })) ?? [];
		const inner = new ReportLines(this.#answers, this.#placeOf);
		for (const part of found.each ?? []) inner.add(list, part);
		const each = inner.of(list);
		const [only] = each;
		if (each.length === 1 && only !== undefined) return only;
		const parts = [...fields, ...each];
		const areAnswered = parts.length > 0 && parts.every(({ answer }) => answer !== undefined);
		return {
			about,
			where: this.where(sheet, rows, head),
			sheet,
			rows,
			column: head,
			what: say(each.length > 0 ? each.length : rows.length),
			mends: Object.entries(mends).map(([is, label]) => ({ label, answer: { about, is } })),
			fields,
			each,
			answer: found.isUnusable === true ? undefined : (this.#answers(...about) ?? (areAnswered ? 'each' : undefined))
		};
	}

	/** A place in words: "Ministers, row 9, To"; of several rows the first is named. */
	where(sheet: string | undefined, rows: readonly number[], head: string | undefined): string {
		const [first] = rows;
		const place = first === undefined ? undefined : this.#placeOf(sheet ?? '', first);
		const more = rows.length > 1 ? ` and ${rows.length - 1} more` : '';
		return [place?.sheet ?? sheet, place && `row ${place.row}${more}`, head]
			.filter((word) => word !== undefined && word !== '')
			.join(', ');
	}
}

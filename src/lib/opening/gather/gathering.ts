import type { Day } from '../../time/day.ts';
import type { BoundSheet, Origin } from '../binding/bound-sheet.ts';
import type { Answers } from '../recipe.ts';
import type { SheetRow } from '../../formats/sheet.ts';
import type { SettledReading } from '../written/dates/date-reading.ts';
import { MadeRecords } from './made-records.ts';
import type { ReportLines } from '../report/report-lines.ts';

/** Reads the dates of one column, and asks once what nothing in it settles. */
export interface DateColumn {
	/** The text of a cell. */
	readonly text: (row: SheetRow) => string;
	/** What a cell, or one item of the list in it, says; where that is not settled, an interval that covers all it may say. */
	readonly read: (row: SheetRow, item?: string) => SettledReading;
}

/** Everything that the rows of all sheets are gathered into. */
export interface Gathering {
	readonly answers: Answers;
	readonly lines: ReportLines;
	/** The day up to which the data goes. */
	readonly lastDay: Day;
	/** The same as the files state it themselves. */
	readonly statedDay: Day | undefined;
	/** The columns of dates that were looked at, by sheet and head. */
	readonly dateColumns: Map<string, DateColumn>;
	readonly people: MadeRecords;
	readonly bodies: MadeRecords;
	readonly posts: MadeRecords;
	readonly occupancies: MadeRecords;
	readonly ties: MadeRecords;
	readonly reports: MadeRecords;
	readonly events: MadeRecords;
	readonly sources: MadeRecords;
}

/** A gathering of nothing yet. */
export function emptyGathering(answers: Answers, lines: ReportLines, lastDay: Day, statedDay?: Day): Gathering {
	return {
		answers,
		lines,
		lastDay,
		statedDay,
		dateColumns: new Map(),
		people: new MadeRecords('people'),
		bodies: new MadeRecords('bodies'),
		posts: new MadeRecords('posts'),
		occupancies: new MadeRecords('occupancies'),
		ties: new MadeRecords('ties'),
		reports: new MadeRecords('reports'),
		events: new MadeRecords('events'),
		sources: new MadeRecords('sources')
	};
}

/** Where a row stands. */
export function originOf({ key }: BoundSheet, { number }: SheetRow): Origin {
	return { sheet: key, row: number };
}

/** The key of a record that a sheet names by an id. */
export function keyById(sheet: string, id: string): string {
	return `${sheet}\0${id}`;
}

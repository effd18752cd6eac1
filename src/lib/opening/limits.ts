import type { Dataset } from '../dataset/dataset.ts';
import type { Import } from '../formats/import.ts';
import { mostCells } from '../formats/most-cells.ts';
import type { ReportItem } from './report/import-report.ts';

/** So many people one page shows. */
export const mostPeople = 5_000;

/** How much one page shows. */
const limits = { people: mostPeople, ties: 50_000, cells: mostCells } as const;

const whatToDo = 'Choose a part, or leave out files.';

/** Why sheets are too many to be bound: undefined where they are not. */
export function tooManyCells(imports: readonly Import[]): ReportItem | undefined {
	let cells = 0;
	for (const { sheets } of imports) for (const { rows } of sheets) for (const row of rows) cells += row.cells.length;
	return cells > limits.cells ? tooMany('cells', cells) : undefined;
}

/** Whether a line of a report says that there is more than a page can show. */
export function isLimit({ about: [kind, what] }: ReportItem): boolean {
	return kind === 'remark' && what === 'limit';
}

/** Why a dataset is too large to be drawn: undefined where it is not. */
export function tooLarge({ people, ties }: Dataset): ReportItem | undefined {
	if (people.length > limits.people) return tooMany('people', people.length);
	return ties.length > limits.ties ? tooMany('ties', ties.length) : undefined;
}

function tooMany(what: keyof typeof limits, count: number): ReportItem {
	return {
		about: ['remark', 'limit', what],
		where: '',
		sheet: undefined,
		column: undefined,
		rows: [],
		what: `${inDigits(count)} ${what} are more than the ${inDigits(limits[what])} a page can show. ${whatToDo}`,
		mends: [],
		answer: undefined
	};
}

function inDigits(count: number): string {
	return count.toLocaleString('en');
}

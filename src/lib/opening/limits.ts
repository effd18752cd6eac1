import type { Dataset } from '../dataset/dataset.ts';
import type { Import } from '../formats/import.ts';
import { mostCells } from '../formats/most-cells.ts';
import type { ReportItem } from './report/import-report.ts';

/** So many people one page shows. */
export const mostPeople = 5_000;

/** How much one page shows. */
const limits = { people: mostPeople, ties: 50_000, cells: mostCells } as const;

const whatToDo = 'Leave out files or sheets, or cut a part out first.';

/** Why sheets are too many to be bound: undefined where they are not. */
export function tooManyCells(imports: readonly Import[]): ReportItem | undefined {
	let cells = 0;
	for (const { sheets } of imports) for (const { rows } of sheets) for (const row of rows) cells += row.cells.length;
	return cells > limits.cells ? tooMany('cells', cells) : undefined;
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

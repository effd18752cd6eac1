import { max } from 'd3-array';
import { parsePeriod } from '../dataset/period.ts';
import { parseEdtf } from '../time/edtf.ts';
import { numberAsStep } from '../time/step.ts';
import type { ProblemList } from './problems/problem-list.ts';
import type { TableName } from './schema.ts';
import { cellOf, type Table } from './table.ts';

/** The columns that place records in time. Births and the dates of sources stay days, whatever the others are. */
const timeColumns: Readonly<Partial<Record<TableName, readonly string[]>>> = {
	people: ['joined'],
	occupancies: ['start', 'end'],
	ties: ['start', 'end'],
	reports: ['occurred', 'published'],
	events: ['date'],
	series: ['date'],
	rosters: ['drawn_up', 'period']
};

/** Each step in a cell, with its number. */
const steps = /step (-?\d+(?:\.\d+)?)/g;

/**
 * Tables in which all times can be compared: steps have equally many decimals. Where some times are steps and others days, the
 * rarer ones are problems.
 */
export function withTimesAlike(tables: ReadonlyMap<TableName, Table>, problems: ProblemList): typeof tables {
	const cells = [...tables].flatMap(([name, table]) =>
		(timeColumns[name] ?? []).filter((column) => table.columns.has(column)).map((column) => ({ name, table, column }))
	);
	const hasSteps = cells.some(({ table, column }) => table.rows.some((row) => isNumbered(cellOf(table, row, column))));
	if (!hasSteps) return tables;
	const times = cells.flatMap(({ name, table, column }) =>
		table.rows.map((row) => ({ place: { table: name, row: row.number, column }, text: cellOf(table, row, column) }))
	);
	const numbered = times.filter(({ text }) => isNumbered(text));
	const dated = times.filter(({ text }) => !isNumbered(text) && (parseEdtf(text) ?? parsePeriod(text)) !== undefined);
	for (const { place, text } of dated.length < numbered.length ? dated : numbered) {
		problems.add(place, { kind: 'other-time', given: text, isStep: isNumbered(text) });
	}
	const decimals = max(numbered, ({ text }) => mostDecimals(text)) ?? 0;
	return new Map(
		[...tables].map(([name, table]) => {
			const at = new Set((timeColumns[name] ?? []).map((column) => table.columns.get(column)));
			const rows = table.rows.map((row) => ({
				...row,
				cells: row.cells.map((cell, index) => (at.has(index) ? withDecimals(cell, decimals) : cell))
			}));
			return [name, { ...table, rows }];
		})
	);
}

/** Whether a text tells of steps: `step 12`, `../step 12`. */
function isNumbered(text: string): boolean {
	return text.startsWith('step ') || text.startsWith('../step ');
}

function mostDecimals(text: string): number {
	return Math.max(0, ...Array.from(text.matchAll(steps), ([step]) => step.split('.')[1]?.length ?? 0));
}

function withDecimals(text: string, decimals: number): string {
	return text.replaceAll(steps, (_, number: string) => numberAsStep(number, decimals));
}

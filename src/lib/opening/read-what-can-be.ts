import { group } from 'd3-array';
import type { Dataset } from '../dataset/dataset.ts';
import type { Descriptor } from '../reading/descriptor.ts';
import { type Problem, ProblemList } from '../reading/problems/problem-list.ts';
import { readDataset, type Tables } from '../reading/read-dataset.ts';
import { columnsOf, type TableName } from '../reading/schema.ts';
import { cellOf, type Row, type Table } from '../reading/table.ts';

/**
 * Reads what can be read of complete tables: a cell with an error counts as empty, and a row that cannot do without it is
 * left out. What was passed over is told as warnings; an error that no row bears stays one.
 */
export function readWhatCanBe(
	id: string,
	descriptor: Descriptor,
	complete: Tables
): { readonly dataset: Dataset; readonly problems: readonly Problem[] } {
	const passedOver: Problem[] = [];
	let tables = complete;
	for (;;) {
		const list = new ProblemList();
		const dataset = readDataset(id, descriptor, tables, list);
		const numbers = new Map(
			[...tables.values()].map(({ name, rows }) => [name, new Set(rows.map(({ number }) => number))])
		);
		const errors = list.all.filter(
			({ severity, place: { table, row } }) =>
				severity === 'error' && row !== undefined && numbers.get(table)?.has(row) === true
		);
		if (errors.length === 0) return { dataset, problems: [...passedOver, ...list.all] };
		for (const problem of errors) passedOver.push({ ...problem, severity: 'warning' });
		tables = new Map([...tables].map(([name, table]) => [name, without(errors, name, table)]));
	}
}

/** A table without the cells that have an error, and without the rows that need them. */
function without(errors: readonly Problem[], name: TableName, table: Table): Table {
	const columnsIn = group(
		errors.filter(({ place }) => place.table === name),
		({ place }) => place.row
	);
	const needed = new Set(columnsOf(name).flatMap(({ column, needed: need }) => (need === 'always' ? [column] : [])));
	const rows = table.rows.flatMap((row): readonly Row[] => {
		const columns = row.number === undefined ? [] : (columnsIn.get(row.number) ?? []).map(({ place }) => place.column);
		const isLost = columns.some(
			(column) => column === undefined || needed.has(column) || cellOf(table, row, column) === ''
		);
		if (isLost) return [];
		const at = new Set(columns.map((column) => table.columns.get(column ?? '')));
		return [{ ...row, cells: row.cells.map((cell, index) => (at.has(index) ? '' : cell)) }];
	});
	return { ...table, rows };
}

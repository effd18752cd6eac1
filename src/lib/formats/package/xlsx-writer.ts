import { titleOf } from '../../reading/descriptor.ts';
import { type Column, columnsOf, type TableName, tableNames } from '../../reading/schema.ts';
import type { Table } from '../../reading/table.ts';
import { descriptionOf, lossOf, stayBehind } from '../left-behind.ts';
import type { Contents, Writer } from '../writer.ts';
import { columnWords, tableWords } from './column-words.ts';
import { columnsAndRows } from './table-csv.ts';
import { longestText, sheetOfTexts, xlsxOf } from './xlsx-text.ts';

/** The sheet that explains the others. With (ignore) in its name it is not read as a table. */
const aboutName = 'About (ignore)';

/** The tables of a dataset as a workbook: a sheet that explains them, then one a table. */
export const xlsxWriter = {
	name: 'Excel',
	ending: 'xlsx',
	mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	losses: (contents) => [...stayBehind(descriptionOf(contents)), ...cutTexts([...contents.tables.values()])],
	write: (contents) => {
		const tables = namedTables(contents).map(([name, table]) => tableSheet(name, table));
		return xlsxOf([aboutSheet(contents), ...tables], contents.descriptor.title);
	}
} satisfies Writer;

function cutTexts(tables: readonly Table[]): readonly string[] {
	const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
	const count = cells.filter(({ length }) => length > longestText).length;
	const cut = `cut to ${longestText.toLocaleString('en')} characters`;
	return lossOf(count, `text is ${cut}`, `texts are ${cut}`);
}

function namedTables({ tables }: Contents): readonly (readonly [TableName, Table])[] {
	return tableNames.flatMap((name) => {
		const table = tables.get(name);
		return table === undefined ? [] : [[name, table] as const];
	});
}

function aboutSheet(contents: Contents): ReturnType<typeof sheetOfTexts> {
	const { descriptor } = contents;
	const rows = [
		['Sheet', 'Column', 'What it holds'],
		['', '', descriptor.title],
		...(descriptor.description === '' ? [] : [['', '', descriptor.description]]),
		...namedTables(contents).flatMap(([name, table]) => [
			[name, '', tableWords[name].row],
			...columnsAndRows(table).columns.map((column) => [name, column, explained(name, column, contents)])
		])
	];
	return sheetOfTexts(aboutName, rows, [16, 22, 100]);
}

/** What a column holds: as the dataset says, else in our words, else its title. */
function explained(table: TableName, column: string, { descriptor }: Contents): string {
	const own = descriptor.resources
		.find(({ path }) => path === `${table}.csv`)
		?.schema.fields.find(({ name }) => name === column)?.description;
	const { choices = [] } = columnsOf(table).find((each) => each.column === column) ?? {};
	const said = [own, columnWords(table, column)].find((words) => words !== undefined && words !== '');
	const words = said ?? titleOf(descriptor, table, column);
	return choices.length === 0 ? words : `${words} One of: ${choices.join(', ')}.`;
}

function tableSheet(name: TableName, table: Table): ReturnType<typeof sheetOfTexts> {
	const { columns, rows } = columnsAndRows(table);
	const known = columns.map((column) => columnsOf(name).find((each) => each.column === column));
	const values = rows.map((cells) => cells.map((cell, at) => valueOf(cell, known[at])));
	return sheetOfTexts(
		name,
		[columns, ...values],
		columns.map(() => 20)
	);
}

/** What a cell holds, by its column: a number, a list of whole items, or a text. */
function valueOf(cell: string, column: Column<unknown> | undefined): string | number {
	if (column?.type === 'integer' || column?.type === 'number') return numberOr(cell);
	if (column?.isList !== true || cell.length <= longestText) return cell;
	return cell.slice(0, Math.max(0, cell.lastIndexOf(';', longestText)));
}

/** A number where it is written as one, else the text. */
function numberOr(cell: string): string | number {
	const number = Number(cell);
	return cell !== '' && String(number) === cell && Math.abs(number) < 1e15 ? number : cell;
}

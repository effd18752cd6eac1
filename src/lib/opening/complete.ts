import type { Tables } from '../reading/read-dataset.ts';
import { columnsOf, type TableName, tableNames } from '../reading/schema.ts';
import { cellOf, itemsOf, type Row, type Table } from '../reading/table.ts';

/**
 * Tables with what was not given: ids, the records of tables that are absent, and a source for whatever names none. What
 * is given always wins.
 *
 * A record may be named where its id is asked for. A table that is absent is made of the names that others give: people
 * who hold posts and the posts they hold, the bodies of posts, sources. Posts without a body belong to one that bears the
 * title of the dataset.
 */
export function complete(given: Tables, title: string): Tables {
	let tables = new Map(given);
	for (const name of ['sources', 'bodies', 'posts', 'people'] as const) {
		if (!tables.has(name)) tables.set(name, tableOfNames(name, namesIn(tables, name)));
	}
	tables = withBodies(tables, title);
	tables = withSources(tables, title);
	const taken = new Set([...tables.values()].flatMap((table) => table.rows.map((row) => cellOf(table, row, 'id'))));
	const withIds = new Map([...tables].map(([name, table]) => [name, withId(name, table, taken)]));
	return new Map([...withIds].map(([name, table]) => [name, withReferences(name, table, withIds)]));
}

/** Whether a column is completed, so that only a published dataset must fill it in. */
export function isCompleted(table: TableName, column: string): boolean {
	return column === 'id' || (table === 'posts' && column === 'body');
}

/** By which columns a record is known, where it has no id. */
const keys: Readonly<Record<TableName, readonly string[]>> = {
	people: ['name'],
	bodies: ['name'],
	posts: ['name'],
	occupancies: ['person', 'post', 'start'],
	ties: ['from', 'kind', 'to'],
	reports: ['person', 'what', 'occurred'],
	events: ['name'],
	series: ['series', 'date'],
	rosters: ['name'],
	claims: ['statement'],
	sources: ['title']
};

/** The column that names the records of a table. */
const nameColumns: Readonly<Partial<Record<TableName, string>>> = {
	people: 'name',
	bodies: 'name',
	posts: 'name',
	sources: 'title'
};

/** All that the columns which refer to a table hold, each once. */
function namesIn(tables: Tables, of: TableName): readonly string[] {
	const names = [...tables].flatMap(([name, table]) =>
		columnsOf(name)
			.filter(({ refersTo }) => refersTo === of)
			.flatMap(({ column, isList }) =>
				table.rows.flatMap((row) => {
					const cell = cellOf(table, row, column);
					return isList ? itemsOf(cell) : cell === '' ? [] : [cell];
				})
			)
	);
	return [...new Set(names)];
}

function tableOfNames(name: TableName, names: readonly string[]): Table {
	return tableOf(
		name,
		[nameColumns[name] ?? 'name'],
		names.map((each) => [each])
	);
}

function tableOf(name: TableName, columns: readonly string[], rows: readonly (readonly string[])[]): Table {
	return {
		name,
		columns: new Map(columns.map((column, index) => [column, index])),
		rows: rows.map((cells) => ({ number: undefined, cells, whole: true }))
	};
}

/** Tables in which every post has a body. */
function withBodies(tables: Tables, title: string): Map<TableName, Table> {
	const [posts, bodies] = [tables.get('posts'), tables.get('bodies')];
	const hasBody = (row: Row) => posts === undefined || cellOf(posts, row, 'body') !== '';
	if (posts === undefined || bodies === undefined || posts.rows.every(hasBody)) return new Map(tables);
	return new Map([
		...tables,
		['posts', withCells(posts, 'body', (row, cell) => (cell === '' ? title : cell))],
		['bodies', withRow(bodies, { name: title })]
	]);
}

/** Tables in which every record has a source; whatever names none rests on the files themselves. */
function withSources(tables: Tables, title: string): Map<TableName, Table> {
	const files = `The files of “${title}”`;
	const hasSources = (name: TableName) => columnsOf(name).some(({ column }) => column === 'sources');
	const isMissing = (table: Table) => table.rows.some((row) => cellOf(table, row, 'sources') === '');
	const lacking = [...tables].filter(([name, table]) => hasSources(name) && isMissing(table));
	const sources = tables.get('sources');
	if (lacking.length === 0 || sources === undefined) return new Map(tables);
	return new Map([
		...tables,
		...lacking.map(([name, table]) => [name, withCells(table, 'sources', (_, cell) => cell || files)] as const),
		['sources', withRow(sources, { title: files, publisher: title })]
	]);
}

/** A table in which every record has an id: its own, else one made of its name, and a number where that is taken. */
function withId(name: TableName, table: Table, taken: Set<string>): Table {
	return withCells(table, 'id', (row, cell) => {
		if (cell !== '') return cell;
		const plain = plainOf(keys[name].map((column) => cellOf(table, row, column)).join(' '));
		const wanted = plain === '' ? name : plain;
		let id = wanted;
		for (let number = 2; taken.has(id); number++) id = `${wanted}-${number}`;
		taken.add(id);
		return id;
	});
}

/** A text in letters, digits and hyphens: "Émile Zola" is `emile-zola`. */
function plainOf(text: string): string {
	const folded = text.normalize('NFKD').replaceAll(/\p{Mark}/gu, '');
	return (
		folded
			.toLowerCase()
			.match(/[a-z0-9]+/g)
			?.join('-') ?? ''
	);
}

/** A table that refers to records by their ids, though it may have named them. */
function withReferences(name: TableName, table: Table, tables: Tables): Table {
	return columnsOf(name).reduce((before, { column, refersTo, isList }) => {
		const other = tableNames.find((each) => each === refersTo);
		const records = other && tables.get(other);
		if (other === undefined || records === undefined || !table.columns.has(column)) return before;
		const ids = idsByName(other, records);
		const idOf = (item: string) => ids.get(item) ?? item;
		return withCells(before, column, (_, cell) => (isList ? itemsOf(cell).map(idOf).join(';') : idOf(cell)));
	}, table);
}

/** The ids of records by their names; an id stands for itself, and of several of one name the first has it. */
function idsByName(name: TableName, table: Table): ReadonlyMap<string, string> {
	const column = nameColumns[name];
	const named = table.rows.map((row) => [column === undefined ? '' : cellOf(table, row, column), row] as const);
	const ids = table.rows.map((row) => cellOf(table, row, 'id'));
	return new Map([
		...named.reverse().map(([text, row]) => [text, cellOf(table, row, 'id')] as const),
		...ids.map((id) => [id, id] as const)
	]);
}

/** A table with other cells in a column, which comes last where it is new. */
function withCells(table: Table, column: string, cellFor: (row: Row, cell: string) => string): Table {
	const at = table.columns.get(column) ?? table.columns.size;
	return {
		...table,
		columns: new Map([...table.columns, [column, at]]),
		rows: table.rows.map((row) => {
			const cell = cellFor(row, cellOf(table, row, column));
			return {
				...row,
				cells: Array.from({ length: Math.max(row.cells.length, at + 1) }, (_, index) =>
					index === at ? cell : (row.cells[index] ?? '')
				)
			};
		})
	};
}

/** A table with a further row. */
function withRow(table: Table, cells: Readonly<Record<string, string>>): Table {
	const widened = Object.keys(cells).reduce((before, column) => withCells(before, column, (_, cell) => cell), table);
	const row = [...widened.columns.keys()].map((column) => cells[column] ?? '');
	return { ...widened, rows: [...widened.rows, { number: undefined, cells: row, whole: true }] };
}

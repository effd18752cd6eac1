import { everyone } from '../../view/view.ts';
import type { Descriptor } from '../../reading/descriptor.ts';
import { tableOf, withCells, withRow } from '../../reading/edited-table.ts';
import type { Tables } from '../../reading/read-dataset.ts';
import { idPattern } from '../../reading/cells.ts';
import { columnsOf, type TableName, tableNames } from '../../reading/schema.ts';
import { cellOf, itemsOf, type Table } from '../../reading/table.ts';
import { freeRosters } from './free-rosters.ts';
import { codeOf, Ids } from './ids.ts';

/**
 * Tables with what was not given: ids, the records of tables that are absent, rosters, and a source for each record that names
 * none.
 * What is given always wins.
 *
 * A record may be named where its id is asked for. A table that is absent is made of the names that others give: people
 * who hold posts and the posts they hold, the bodies of posts, sources. Posts without a body belong to one that bears the
 * title of the dataset.
 */
export function complete(given: Tables, { title, cadre }: Descriptor): Tables {
	const named = (['sources', 'bodies', 'posts', 'people'] as const).reduce<Tables>((tables, name) => {
		const names = tables.has(name) ? [] : namesIn(tables, name);
		return names.length === 0 ? tables : new Map([...tables, [name, tableOf(name, nameColumns[name], names)]]);
	}, given);
	const filled = withBodies(new Map([...named].map(([name, table]) => [name, filledIn(name, table)])), title);
	const ids = new Ids([
		everyone,
		...cadre.story.map(({ id }) => id),
		...[...filled.values()].flatMap((table) =>
			table.rows.flatMap((row) => [cellOf(table, row, 'id'), cellOf(table, row, 'series')])
		)
	]);
	const withIds = new Map([...filled].map(([name, table]) => [name, withId(name, table, ids)]));
	const told = new Map([...withIds].map(([name, table]) => [name, withReferences(name, table, filled, withIds)]));
	const sourced = withSources(told, title, ids);
	return given.has('rosters') ? sourced : withRosters(sourced, ids);
}

/** Tables with the rosters that follow from them. */
function withRosters(tables: Tables, ids: Ids): Tables {
	const rosters = freeRosters(tables);
	if (rosters.length === 0) return tables;
	const table: Table = {
		name: 'rosters',
		columns: new Map(['name', 'members', 'heading'].map((column, at) => [column, at])),
		rows: rosters.map(({ name, members, heading }) => ({
			number: undefined,
			cells: [name, members.join(';'), heading],
			whole: true
		}))
	};
	return new Map([...tables, ['rosters', withId('rosters', table, ids)]]);
}

/** A table with what its own rows settle: ranks, codes, and what a report or a source leaves to be understood. */
function filledIn(name: TableName, table: Table): Table {
	switch (name) {
		case 'posts': {
			const ranks = table.rows.map((row) => Number(cellOf(table, row, 'rank'))).filter((rank) => rank > 0);
			const last = String(Math.max(0, ...ranks) + 1);
			return withCells(
				withCells(table, 'rank', (_, cell) => cell || last),
				'portfolio',
				(_, cell) => codeOf(cell)
			);
		}
		case 'ties':
			return withCells(table, 'kind', (_, cell) => codeOf(cell));
		case 'reports':
			// A claimant without a side is a side of its own.
			return withCells(table, 'sides', (row, cell) => {
				const sides = itemsOf(cell).map(codeOf);
				return sides.length > 0 ? sides.join(';') : codeOf(cellOf(table, row, 'claimant') || 'this dataset');
			});
		case 'sources': {
			const copied = withCells(
				table,
				'copy',
				(row, cell) => cell || (cellOf(table, row, 'url') === '' ? 'none' : 'original')
			);
			return withCells(copied, 'publisher', (row, cell) => cell || cellOf(table, row, 'title'));
		}
		default:
			return table;
	}
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
const nameColumns = { people: 'name', bodies: 'name', posts: 'name', sources: 'title' } as const;

function isNamed(name: TableName): name is keyof typeof nameColumns {
	return Object.hasOwn(nameColumns, name);
}

/** All that the columns which refer to a table hold, each once. */
export function namesIn(tables: Tables, of: TableName): readonly string[] {
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

/** Tables in which every post has a body. */
function withBodies(tables: Tables, title: string): Tables {
	const posts = tables.get('posts');
	if (posts === undefined || posts.rows.every((row) => cellOf(posts, row, 'body') !== '')) return tables;
	const bodies = tables.get('bodies') ?? tableOf('bodies', nameColumns.bodies, []);
	return new Map([
		...tables,
		['posts', withCells(posts, 'body', (_, cell) => cell || title)],
		['bodies', withRow(bodies, new Map([['name', title]]))]
	]);
}

/** Tables in which every record has a source; whatever names none rests on the files themselves. */
function withSources(tables: Tables, title: string, ids: Ids): Tables {
	// A roster only groups people, who have sources of their own.
	const hasSources = (name: TableName) =>
		name !== 'rosters' && columnsOf(name).some(({ column }) => column === 'sources');
	const isMissing = (cell: string) => itemsOf(cell).length === 0;
	const lacking = [...tables].filter(
		([name, table]) => hasSources(name) && table.rows.some((row) => isMissing(cellOf(table, row, 'sources')))
	);
	if (lacking.length === 0) return tables;
	const files = `The files of “${title}”`;
	const sources = tables.get('sources') ?? tableOf('sources', 'id', []);
	const known = sources.rows.find((row) => cellOf(sources, row, 'title') === files);
	const id = known === undefined ? ids.made(files, 'sources') : cellOf(sources, known, 'id');
	const own = new Map(Object.entries({ id, title: files, publisher: title, copy: 'none' }));
	return new Map([
		...tables,
		...lacking.map(
			([name, table]) => [name, withCells(table, 'sources', (_, cell) => (isMissing(cell) ? id : cell))] as const
		),
		['sources', known === undefined ? withRow(sources, own) : sources]
	]);
}

/** A table in which every record has an id of letters, digits and hyphens: its own, else one made of its name. */
function withId(name: TableName, table: Table, ids: Ids): Table {
	return withCells(table, 'id', (row, cell) => {
		if (idPattern.test(cell)) return cell;
		return ids.made(cell === '' ? keys[name].map((column) => cellOf(table, row, column)).join(' ') : cell, name);
	});
}

/**
 * A table that refers to records by their ids, though it may have named them.
 *
 * @param given the tables with the ids that were given
 */
function withReferences(name: TableName, table: Table, given: Tables, tables: Tables): Table {
	return columnsOf(name).reduce((before, { column, refersTo, isList }) => {
		const other = tableNames.find((each) => each === refersTo);
		const [records, asGiven] = [other && tables.get(other), other && given.get(other)];
		if (other === undefined || records === undefined || asGiven === undefined || !table.columns.has(column))
			return before;
		const ids = idsByName(other, asGiven, records);
		const idOf = (item: string) => ids.get(item) ?? item;
		return withCells(before, column, (_, cell) => (isList ? itemsOf(cell).map(idOf).join(';') : idOf(cell)));
	}, table);
}

/** The ids of records by what may name them: a given id before a name, a name before a made id, the first of one name. */
function idsByName(name: TableName, given: Table, table: Table): ReadonlyMap<string, string> {
	const ids = table.rows.map((row) => cellOf(table, row, 'id'));
	const named = table.rows.map(
		(row, index) => [isNamed(name) ? cellOf(table, row, nameColumns[name]) : '', ids[index] ?? ''] as const
	);
	const own = given.rows.map((row, index) => [cellOf(given, row, 'id'), ids[index] ?? ''] as const);
	return new Map([...ids.map((id) => [id, id] as const), ...named.reverse(), ...own.filter(([text]) => text !== '')]);
}

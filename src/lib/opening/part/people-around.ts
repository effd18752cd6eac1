import { rollup } from 'd3-array';
import { withCells } from '../../reading/edited-table.ts';
import type { Tables } from '../../reading/read-dataset.ts';
import { columnsOf, type TableName } from '../../reading/schema.ts';
import { cellOf, itemsOf, type Row, type Table } from '../../reading/table.ts';
import { namesIn } from '../complete/complete.ts';
import type { ReportLines } from '../report/report-lines.ts';
import type { Part } from './part.ts';
import { peopleNamed } from './people-named.ts';

/** What tables hold of a part. */
interface AroundPeople {
	readonly tables: Tables;
	/** The ids of the people whom it names; none where it is of all people. */
	readonly named: ReadonlySet<string>;
}

/**
 * Tables with the people whom a part names, with whoever is so many steps away, and with the records about them. A step leads
 * over a tie, or to whoever ever held a post in the same body; of a post without a body, to whoever ever held it. A tie stays
 * where both its ends do; posts, bodies and sources stay where something that stays names them.
 *
 * @param lines take the names that are not found, and those of several people
 */
export function peopleAround(tables: Tables, { people, steps }: Part, lines: ReportLines): AroundPeople {
	if (people.length === 0) return { tables, named: new Set() };
	const named = peopleNamed(tables.get('people'), people, lines);
	let around = named;
	const groups = groupsIn(tables);
	for (let step = 0; step < steps; step += 1) around = withNextStep(around, groups);
	const about = each(tables, (name, table) => {
		const columns = columnsOf(name).filter(({ refersTo, needed }) => refersTo === 'people' && needed === 'always');
		return withRows(table, (row) =>
			name === 'people'
				? around.has(cellOf(table, row, 'id'))
				: columns.every(({ column }) => itemsOf(cellOf(table, row, column)).some((id) => around.has(id)))
		);
	});
	const needed = (['posts', 'bodies', 'sources'] as const).reduce(onlyNamed, about);
	const left = each(needed, (name, table) => withoutGone(name, table, tables, needed));
	return { tables: new Map([...left].filter(([, { rows }]) => rows.length > 0)), named };
}

function each(tables: Tables, change: (name: TableName, table: Table) => Table): Tables {
	return new Map([...tables].map(([name, table]) => [name, change(name, table)]));
}

function withRows(table: Table, stays: (row: Row) => boolean): Table {
	return { ...table, rows: table.rows.filter(stays) };
}

/** The ids of people who are one step apart: the two ends of a tie, and all who ever sat in one body. */
function groupsIn(tables: Tables): readonly (readonly string[])[] {
	const bodies = new Map(cellsIn(tables, 'posts', ['id', 'body']).map(([post = '', body = '']) => [post, body]));
	const members = rollup(
		cellsIn(tables, 'occupancies', ['person', 'post']),
		(terms) => terms.map(([person = '']) => person),
		([, post = '']) => {
			const body = bodies.get(post) ?? '';
			return body === '' ? `post ${post}` : `body ${body}`;
		}
	);
	return [...cellsIn(tables, 'ties', ['from', 'to']), ...members.values()];
}

/** The cells of some columns, a list for each row. */
function cellsIn(tables: Tables, name: TableName, columns: readonly string[]): readonly (readonly string[])[] {
	const table = tables.get(name);
	return table?.rows.map((row) => columns.map((column) => cellOf(table, row, column))) ?? [];
}

/** People, and whoever is in a group with one of them. */
function withNextStep(people: ReadonlySet<string>, groups: readonly (readonly string[])[]): ReadonlySet<string> {
	return new Set([...people, ...groups.filter((group) => group.some((id) => people.has(id))).flat()]);
}

/** Tables in which the records of one stay where another record names them. A superior post does not stay for that alone. */
function onlyNamed(tables: Tables, name: 'posts' | 'bodies' | 'sources'): Tables {
	const ids = new Set(namesIn(new Map([...tables].filter(([other]) => other !== name)), name));
	return each(tables, (other, table) =>
		other === name ? withRows(table, (row) => ids.has(cellOf(table, row, 'id'))) : table
	);
}

/** A table whose cells do not name records that were left out. */
function withoutGone(name: TableName, table: Table, before: Tables, after: Tables): Table {
	return columnsOf(name).reduce((changed, { column, refersTo }) => {
		if (!changed.columns.has(column)) return changed;
		const gone = idsIn(before, refersTo);
		for (const id of idsIn(after, refersTo)) gone.delete(id);
		if (gone.size === 0) return changed;
		return withCells(changed, column, (_, cell) =>
			itemsOf(cell)
				.filter((id) => !gone.has(id))
				.join(';')
		);
	}, table);
}

function idsIn(tables: Tables, name: string | undefined): Set<string> {
	const table = [...tables].find(([each]) => each === name)?.[1];
	return new Set(table?.rows.map((row) => cellOf(table, row, 'id')));
}

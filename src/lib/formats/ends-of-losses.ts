import { group, least } from 'd3-array';
import { isLoss } from '../dataset/loss.ts';
import { withCells } from '../reading/edited-table.ts';
import type { TableName } from '../reading/schema.ts';
import { cellOf, type Table } from '../reading/table.ts';
import type { EdtfDate } from '../time/edtf-date.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { Contents } from './writer.ts';

/** The columns of those whose loss ends a record. */
const endedBy = [
	['occupancies', ['person']],
	['ties', ['from', 'to']]
] as const satisfies readonly (readonly [TableName, readonly string[]])[];

/** What undoes a loss. */
const undoings: ReadonlyMap<string, string> = new Map([
	['captured', 'released'],
	['left', 'returned']
]);

/**
 * A dataset in which each term and tie that has no end of its own ends when somebody in it is lost. Elsewhere only the reports
 * say so, which few formats hold.
 */
export function withEndsOfLosses(contents: Contents): Contents {
	const lost = datesOfLosses(contents);
	const tables = new Map(contents.tables);
	for (const [name, columns] of endedBy) {
		const table = tables.get(name);
		if (table !== undefined) tables.set(name, withEnds(table, columns, lost));
	}
	return { ...contents, tables };
}

/** When each person was lost who is established to be, by id: the first loss that nothing undid. */
export function datesOfLosses({ tables }: Contents): ReadonlyMap<string, EdtfDate> {
	const table = tables.get('reports');
	if (table === undefined) return new Map();
	const reports = table.rows.flatMap((row) => {
		const cell = (column: string) => cellOf(table, row, column);
		const when = parseEdtf(cell('occurred')) ?? parseEdtf(`../${cell('published')}`);
		if (when === undefined || !['established', ''].includes(cell('verdict'))) return [];
		return [{ person: cell('person'), what: cell('what'), when }];
	});
	return new Map(
		[...group(reports, ({ person }) => person)].flatMap(([person, about]) => {
			const lasting = about.filter(
				({ what, when }) =>
					isLoss({ what }) &&
					!about.some((other) => other.what === undoings.get(what) && other.when.latest >= when.latest)
			);
			const first = least(lasting, ({ when }) => when.latest);
			return first === undefined ? [] : [[person, first.when] as const];
		})
	);
}

function withEnds(table: Table, people: readonly string[], lost: ReadonlyMap<string, EdtfDate>): Table {
	return withCells(table, 'end', (row, end) => {
		const losses = people.flatMap((column) => lost.get(cellOf(table, row, column)) ?? []);
		const first = least(losses, ({ latest }) => latest);
		const start = parseEdtf(cellOf(table, row, 'start'))?.earliest ?? -Infinity;
		// What began after a loss, that loss did not end.
		return end !== '' || first === undefined || start >= first.latest ? end : first.text;
	});
}

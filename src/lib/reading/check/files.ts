import type { Descriptor } from '../descriptor.ts';
import { descriptorFile } from '../problems/place.ts';
import type { Profile } from '../profile.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { TableName } from '../schema.ts';
import type { Table } from '../table.ts';

/** Tables that must be there and have a row. */
const neverEmpty: Readonly<Record<Profile, readonly TableName[]>> = {
	own: ['people'],
	published: ['people', 'rosters', 'sources']
};

/** Finds tables that are missing or empty and must not be, and files that the descriptor describes though they are gone. */
export function checkFiles(
	{ resources, cadre: { profile } }: Descriptor,
	tables: ReadonlyMap<TableName, Table>,
	problems: ProblemList
): void {
	for (const name of neverEmpty[profile]) {
		const table = tables.get(name);
		if (table === undefined) problems.add({ table: name }, { kind: 'missing-file' });
		else if (table.rows.length === 0) problems.add({ table: name }, { kind: 'empty-table' });
	}
	for (const [index, { path }] of resources.entries()) {
		const isThere = [...tables.keys()].some((name) => path === `${name}.csv`);
		const place = { table: descriptorFile, column: `resources.${index}` };
		if (!isThere) problems.add(place, { kind: 'no-such-file', path });
	}
}

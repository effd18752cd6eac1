import { expect, test } from 'vitest';
import { ProblemList } from './problems/problem-list.ts';
import { readTables } from './read-tables.ts';
import { tableNames } from './schema.ts';
import { tableFrom } from './table.ts';

const bodies = 'id,name,collegial,note,sources\ncouncil,The council,true,,S1\n';
const sources = 'id,publisher,title,date,url,copy,note\nS1,The guild,A ledger,2013~,,none,\n';

test('each table is read with its own columns, and a missing one has no rows', () => {
	const problems = new ProblemList();
	const tables = new Map([
		['bodies', tableFrom('bodies', bodies, [], problems)] as const,
		['sources', tableFrom('sources', sources, [], problems)] as const
	]);

	const rows = readTables(tables, problems);

	expect(problems.all).toEqual([]);
	expect(Object.keys(rows)).toEqual([...tableNames]);
	expect(rows.bodies).toMatchObject([{ row: 2, record: { id: 'council', collegial: true, sources: ['S1'] } }]);
	expect(rows.sources).toMatchObject([{ row: 2, record: { date: { text: '2013~' }, url: undefined, copy: 'none' } }]);
	expect(rows.people).toEqual([]);
});

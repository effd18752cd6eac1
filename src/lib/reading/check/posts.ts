import type { Id } from '../../dataset/dataset.ts';
import type { ProblemList } from '../problems/problem-list.ts';
import type { PlacedRow } from '../read-tables.ts';

/** Finds posts that report to themselves by way of others. Each circle is reported once, at one of its posts. */
export function checkPosts(rows: readonly PlacedRow<'posts'>[], problems: ProblemList): void {
	const above = new Map(rows.map(({ record }) => [record.id, record.reportsTo]));
	const rowOf = new Map(rows.map(({ record, row }) => [record.id, row]));
	const settled = new Set<Id>();
	for (const { record } of rows) {
		const path = pathUp(record.id, above, settled);
		const last = path.at(-1);
		const entry = last === undefined ? undefined : above.get(last);
		path.forEach((id) => settled.add(id));
		if (entry === undefined || !path.includes(entry)) continue;
		const posts = [...path.slice(path.indexOf(entry)), entry];
		problems.add({ table: 'posts', row: rowOf.get(entry), column: 'reports_to' }, { kind: 'command-circle', posts });
	}
}

/** The posts from one upwards, until the head, a post already on the path, or a settled one. */
function pathUp(id: Id, above: ReadonlyMap<Id, Id | undefined>, settled: ReadonlySet<Id>): readonly Id[] {
	const path = new Set<Id>();
	let next: Id | undefined = id;
	while (next !== undefined && !path.has(next) && !settled.has(next)) {
		path.add(next);
		next = above.get(next);
	}
	return [...path];
}

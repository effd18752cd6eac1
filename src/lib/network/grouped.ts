import type { Id } from '../dataset/dataset.ts';

/** Records by their id. */
export function byId<Entry extends { readonly id: Id }>(records: readonly Entry[]): ReadonlyMap<Id, Entry> {
	return new Map(records.map((record) => [record.id, record]));
}

/** Records that share a key, in their order. */
export function groupedBy<Entry>(
	records: readonly Entry[],
	keyOf: (record: Entry) => Id
): ReadonlyMap<Id, readonly Entry[]> {
	const groups = new Map<Id, Entry[]>();
	for (const record of records) {
		const key = keyOf(record);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [record]);
		else group.push(record);
	}
	return groups;
}

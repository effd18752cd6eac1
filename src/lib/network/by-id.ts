import type { Id } from '../dataset/dataset.ts';

/** Records by their id. */
export function byId<Entry extends { readonly id: Id }>(records: readonly Entry[]): ReadonlyMap<Id, Entry> {
	return new Map(records.map((record) => [record.id, record]));
}

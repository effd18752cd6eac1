import type { Id, Source } from '../../dataset/dataset.ts';

/** The sources of a record, as far as they may be told of. */
export interface KnownSources {
	readonly all: readonly KnownSource[];
	/** How many more were published later, or without a date. */
	readonly later: number;
}

/** A source, and whether it is set aside. */
export interface KnownSource extends Source {
	readonly isAside: boolean;
}

/**
 * The sources with some ids.
 *
 * @param known those that may be told of
 * @param aside those set aside
 */
export function knownSourcesOf(
	known: ReadonlyMap<Id, Source>,
	aside: ReadonlySet<Id>,
	ids: readonly Id[]
): KnownSources {
	const all = ids.flatMap((id) => {
		const source = known.get(id);
		return source === undefined ? [] : [{ ...source, isAside: aside.has(id) }];
	});
	return { all, later: ids.length - all.length };
}

import type { Id, Source } from '../../dataset/dataset.ts';
import type { Network } from '../../network/network.ts';
import { isSourceAside } from '../../view/set-aside.ts';

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

/** The sources with some ids, as far as a network tells of them. */
export function knownSourcesOf(
	{ sources, setAside }: Pick<Network, 'sources' | 'setAside'>,
	ids: readonly Id[]
): KnownSources {
	const all = ids.flatMap((id) => {
		const source = sources.get(id);
		return source === undefined ? [] : [{ ...source, isAside: isSourceAside(source, setAside) }];
	});
	return { all, later: ids.length - all.length };
}

import type { Id, Report } from '../../dataset/dataset.ts';
import type { Network } from '../../network/network.ts';
import type { Day } from '../../time/day.ts';

/** What the reports, read through a lens, make of a person on a date. */
export type FateKind = (typeof fateKinds)[number];

/** Every {@link FateKind}, from the surest life to the surest loss. */
export const fateKinds = ['alive', 'not-known', 'maybe-lost', 'lost'] as const;

/**
 * What a loss is that is no death: a capture, where all the reports that decide it tell of one; having left; or being out of
 * post, where a dataset counts posts.
 */
export type LossBy = 'capture' | 'leaving' | 'posts';

/** A person's fate, with what decides it. */
export interface Fate {
	readonly kind: FateKind;
	/** Under clock `then`: the latest word of one side is a loss, that of another is life no earlier than it. */
	readonly contested: boolean;
	/** Whether a what-if decides it. */
	readonly whatIf: boolean;
	/** Of a loss, or a possible one, that is no death: what it is. Nobody in custody is called dead. */
	readonly lossBy: LossBy | undefined;
	/** The ids of the reports that decide it; none where no report does. */
	readonly reports: readonly Id[];
	/** The days on which a loss, or a possible one, can have happened; infinite where nothing bounds them. */
	readonly loss: { readonly earliest: Day; readonly latest: Day } | undefined;
	/** Of somebody not known, the last day with evidence of life; absent where nothing about them is dated. */
	readonly lastSeen?: Day;
}

/** Whether two fates read alike (alive, lost, in custody), whatever decides them. */
export function readsAlike(a: Fate, b: Fate): boolean {
	return a.kind === b.kind && a.lossBy === b.lossBy;
}

/** How a fate looks: somebody out of post is not struck out as the lost are. */
export type FateLook = FateKind | 'out-of-post';

/** The look of a fate. */
export function lookOfFate({ kind, lossBy }: Pick<Fate, 'kind' | 'lossBy'>): FateLook {
	return kind === 'lost' && lossBy === 'posts' ? 'out-of-post' : kind;
}

/** The reports that decide a fate, or a loss. */
export function decidingReports({ reports }: Network, { reports: ids }: Pick<Fate, 'reports'>): readonly Report[] {
	return ids.flatMap((id) => reports.get(id) ?? []);
}

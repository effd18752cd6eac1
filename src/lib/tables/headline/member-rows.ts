import type { Id, Roster } from '../../dataset/dataset.ts';
import { firstPublished } from '../../dataset/publication.ts';
import { organisation } from '../../dataset/sides.ts';
import type { Portfolio } from '../../dataset/vocabulary.ts';
import { decidingReports, type Fate } from '../../history/fate/fate.ts';
import { fateSince } from '../../history/fate/fate-since.ts';
import type { Known } from '../../history/known/known.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import { portfolioOf } from '../../network/highest-post.ts';
import { nameOfPerson } from '../../network/names.ts';
import { fateSinceWords } from '../../words/person/fate-since.ts';
import { claimantAndDay } from '../../words/reports/reports.ts';

/** How it stands with a member of a roster on a day. */
export interface MemberRow {
	readonly id: Id;
	readonly name: string;
	readonly portfolio: Portfolio;
	readonly fate: Fate | undefined;
	/** Their fate, and since when: "dead since 30 Aug 2016". */
	readonly said: string;
	/** The report that decides it, the organisation's own before others; undefined where none does. */
	readonly report: { readonly id: Id; readonly words: string } | undefined;
}

/**
 * A row for each member of a roster, in its order.
 *
 * @param gone of whom nothing is left without what is set aside
 */
export function memberRows(
	known: Known,
	{ fates, day }: Snapshot,
	{ members }: Roster,
	gone: ReadonlySet<Id>
): readonly MemberRow[] {
	const { network } = known;
	return members.map((id) => {
		const fate = fates.get(id);
		const reports = fate === undefined ? [] : decidingReports(network, fate);
		const report =
			firstPublished(reports.filter(({ sides }) => sides.includes(organisation))) ?? firstPublished(reports);
		return {
			id,
			name: nameOfPerson(network, id),
			portfolio: portfolioOf(network, id),
			fate,
			said: fateSinceWords(fate, fateSince(known, id, day), network.dataset.vocabulary.fates, gone.has(id)),
			report: report && { id: report.id, words: claimantAndDay(report) }
		};
	});
}

import type { Id, Occupancy, Period, Roster } from '../../dataset/dataset.ts';
import {
	canAgree,
	type DayRange,
	daysTold,
	isDeath,
	isLoss,
	isPublished,
	type PublishedReport
} from '../../dataset/loss.ts';
import { firstPublished } from '../../dataset/publication.ts';
import { valueOn, type StepFunction } from '../../history/step-function.ts';
import type { Fate } from '../../history/fate/fate.ts';
import { fatesOf } from '../../history/fate/fates-of.ts';
import type { History } from '../../history/history.ts';
import type { Day } from '../../time/day.ts';
import { delayFrom } from '../reports/delay.ts';
import { emptiedPost, type EmptiedPost } from './emptied-post.ts';
import { refutedBefore } from '../reports/false-reports.ts';
import { type LostSpell, lostSpellsIn } from '../survival/lost-spells.ts';
import type { Range } from '../value.ts';

/** A loss: who, when, how it became known, and the posts it left. Undefined means not known. */
export interface Loss {
	readonly person: Id;
	/** The days on which it can have happened. */
	readonly days: DayRange;
	/** The death that followed, if the loss is a capture. */
	readonly death: Death | undefined;
	/** The days on which a captured person was released within the period; open-ended where that is only maybe so. */
	readonly released: DayRange | undefined;
	/** The first day at whose close the loss is sure. */
	readonly since: Day;
	readonly whatIf: boolean;
	/** The ids of the reports that decide it; none for a what-if. */
	readonly reports: readonly Id[];
	/** The first published report of a loss that can be this one, also where it is disputed or open. */
	readonly reported: Publication | undefined;
	/**
	 * The report that made it sure under clock `then`: the organisation's own, or that of a second side. A loss reported by
	 * one side only has none, whatever its verdict.
	 */
	readonly established: Publication | undefined;
	/** The number of earlier loss reports that were refuted; undefined under clock `then`. */
	readonly falseBefore: number | undefined;
	/** The least number of earlier reports, where a source counts them without listing them. */
	readonly falseBeforeAtLeast: number | undefined;
	/** The posts held, surely or maybe, on the eve of the first day on which a loss is possible, in the order of the table. */
	readonly posts: readonly EmptiedPost[];
}

/** A death after a capture: the days on which it can have happened, and the reports that decide it. */
export type Death = Pick<Loss, 'days' | 'reports'>;

/** A report of a loss, and the days from the loss to its publication. */
export interface Publication {
	readonly report: Id;
	readonly days: Range | undefined;
}

/**
 * The losses of the members of a roster that began within a period, in order of {@link Loss.since}, as known at its end. A
 * second capture after a release is a second loss. Under clock `then` the period must not go beyond the date in view.
 */
export function lossesOf(history: History, { members }: Roster, period: Period): readonly Loss[] {
	const recordedThen = fatesOf(history.network, { ...history.lens, clock: 'then', whatIfs: new Map() });
	const losses = members
		.flatMap((person) =>
			lostSpellsIn(history.fates.get(person) ?? [], period).map((spell) =>
				lossOf(history, person, spell, recordedThen.get(person) ?? [])
			)
		)
		.sort((a, b) => a.since - b.since || a.days.earliest - b.days.earliest || (a.person < b.person ? -1 : 1));
	return withSuccessorsOnce(losses);
}

/** A successor counts once a post: of several holders whom one followed, the last to be lost handed it on. */
function withSuccessorsOnce(losses: readonly Loss[]): readonly Loss[] {
	const last = new Map(losses.flatMap(({ posts }) => posts.map((post) => [post.next?.occupancy, post] as const)));
	const isLast = (post: EmptiedPost) => post.next === undefined || last.get(post.next.occupancy) === post;
	return losses.map((loss) => ({
		...loss,
		posts: loss.posts.map((post) => ({ ...post, handedOn: post.handedOn && isLast(post) }))
	}));
}

function lossOf(
	history: History,
	person: Id,
	{ since, fate, death, released, until }: LostSpell,
	then: StepFunction<Fate>
): Loss {
	const { network, lens } = history;
	const days = fate.loss ?? { earliest: since, latest: since };
	const reports = (network.reportsOn.get(person) ?? []).filter(isPublished).filter(isLoss);
	const standing = fate.whatIf ? [] : reports.filter((report) => fate.reports.includes(report.id));
	const eve = eveOf(history.fates.get(person) ?? [], days, since);
	const settling = fate.whatIf ? undefined : settlingReport(reports, then, { from: days.earliest, to: until });
	return {
		person,
		days,
		death: death?.loss && { days: death.loss, reports: death.reports },
		released,
		since,
		whatIf: fate.whatIf,
		reports: fate.reports,
		reported: publicationOf(firstPublished(reports.filter((report) => canBeOf(report, standing, days))), days),
		established: publicationOf(settling, days),
		falseBefore: lens.clock === 'then' ? undefined : refutedBefore(reports, days.earliest),
		falseBeforeAtLeast: network.people.get(person)?.earlierReports,
		posts: heldOn(history, person, eve).map((occupancy) => emptiedPost(history, occupancy, eve, days))
	};
}

/** Whether a report can be of a loss that others decide: of its kind, of days that can agree, and not refuted. */
function canBeOf(report: PublishedReport, standing: readonly PublishedReport[], days: DayRange): boolean {
	const isOfKind = standing.some(({ what }) => what === report.what || (isDeath({ what }) && isDeath(report)));
	return isOfKind && report.verdict !== 'refuted' && canAgree(daysTold(report), days);
}

/**
 * The report that made a loss sure under clock `then`. It comes no earlier than the loss can have happened (an arrest does
 * not confirm the execution that follows it), and before the person was back.
 */
function settlingReport(
	reports: readonly PublishedReport[],
	then: StepFunction<Fate>,
	{ from: first, to: end }: Period
): PublishedReport | undefined {
	const after = then.filter(({ from }) => first <= from && from < end);
	const sure = after.slice(after.findLastIndex(({ value }) => value.kind !== 'lost') + 1);
	return reports.find(({ id, published }) =>
		sure.some(({ from, value }) => from === published.latest && value.reports.includes(id))
	);
}

function publicationOf(report: PublishedReport | undefined, days: DayRange): Publication | undefined {
	return report && { report: report.id, days: delayFrom(days, report.published) };
}

/** The eve of the first day on which a loss is possible; nobody is lost before they are first heard of. */
function eveOf(fates: StepFunction<Fate>, { earliest }: DayRange, since: Day): Day {
	const settled = fates.findLastIndex(({ from, value }) => from < since && value.kind !== 'maybe-lost');
	const possibleFrom = fates[settled + 1]?.from ?? since;
	return Math.max(Math.min(possibleFrom, earliest) - 1, fates[0]?.from ?? -Infinity);
}

function heldOn(history: History, person: Id, day: Day): readonly Occupancy[] {
	return (history.network.occupanciesOf.get(person) ?? []).filter(
		({ id }) => (valueOn(history.occupancies.get(id) ?? [], day) ?? 'no') !== 'no'
	);
}

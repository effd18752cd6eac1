import type { Id, Occupancy, Period, Roster } from '../dataset/dataset.ts';
import { canAgree, type DayRange, daysTold, isLoss, isPublished, type PublishedReport } from '../dataset/loss.ts';
import { type Course, valueOn } from '../history/course.ts';
import type { Fate } from '../history/fate.ts';
import { fatesOf } from '../history/fates-of.ts';
import type { History } from '../history/history.ts';
import type { Day } from '../time/day.ts';
import { delayFrom } from './delay.ts';
import { emptiedPost, type EmptiedPost } from './emptied-post.ts';
import type { Range } from './value.ts';

/** One loss: who, when, how it came to be known, and what it left empty. Undefined is: not known. */
export interface Loss {
	readonly person: Id;
	/** The days on which it can have happened. */
	readonly days: DayRange;
	/** The death of somebody lost by a capture, if it followed. */
	readonly death: Death | undefined;
	/** The first day at whose close it is sure; it orders the losses. */
	readonly since: Day;
	readonly whatIf: boolean;
	/** The reports that decide it; none for a what-if. */
	readonly reports: readonly Id[];
	/** The first report of it that stands. */
	readonly reported: Publication | undefined;
	/**
	 * The report that settled it for who read only what was out: the organisation's own, or that of a second side. A loss that
	 * one side alone ever reported has none, whatever is made of it today.
	 */
	readonly established: Publication | undefined;
	/** How many reports of a loss before it were refuted; under clock `then` nobody knows yet. */
	readonly falseBefore: number | undefined;
	/** How many a source counts at least, without telling them apart. */
	readonly falseBeforeAtLeast: number | undefined;
	/** The posts held on the eve, surely or maybe, in the order of the table. */
	readonly posts: readonly EmptiedPost[];
}

/** A death after a capture: the days on which it can have happened, and the reports that decide it. */
export type Death = Pick<Loss, 'days' | 'reports'>;

/** A report of a loss, and how long after it it came. */
export interface Publication {
	readonly report: Id;
	readonly days: Range | undefined;
}

/**
 * The losses of a roster's members within a period, in order, as a history has them at its end: one who was released again by
 * then is not lost. Under clock `then` the period must not go beyond the date in view.
 */
export function lossesOf(history: History, { members }: Roster, period: Period): readonly Loss[] {
	const recordedThen = fatesOf(history.network, { ...history.lens, clock: 'then', whatIfs: new Map() });
	return members
		.flatMap((person) => {
			const loss = standingLoss(history.fates.get(person) ?? [], period.to);
			if (loss === undefined || loss.since < period.from) return [];
			return [lossOf(history, person, loss, recordedThen.get(person) ?? [])];
		})
		.sort((a, b) => a.since - b.since || a.days.earliest - b.days.earliest || (a.person < b.person ? -1 : 1));
}

/** A loss that stands on a day of a course, and since when it is sure. */
interface StandingLoss {
	readonly since: Day;
	readonly fate: Fate;
	/** What followed, if the fate is that of a capture. */
	readonly death: Fate | undefined;
	/** The day from which it stands no longer, as somebody was released; Infinity if it stands to the end. */
	readonly until: Day;
}

function standingLoss(course: Course<Fate>, until: Day): StandingLoss | undefined {
	const steps = course.filter(({ from }) => from <= until);
	const lost = lostToTheLast(steps);
	const [first, last] = [lost[0], lost.at(-1)];
	if (first === undefined || last === undefined) return undefined;
	const captured =
		first.value.captured && !last.value.captured ? lost.findLast(({ value }) => value.captured) : undefined;
	const back = course.slice(steps.length).find(({ value }) => value.kind !== 'lost');
	return {
		since: first.from,
		fate: (captured ?? last).value,
		death: captured && last.value,
		until: back?.from ?? Infinity
	};
}

function lostToTheLast(steps: Course<Fate>): Course<Fate> {
	return steps.slice(steps.findLastIndex(({ value }) => value.kind !== 'lost') + 1);
}

function lossOf(history: History, person: Id, { since, fate, death, until }: StandingLoss, then: Course<Fate>): Loss {
	const { network, lens } = history;
	const days = fate.loss ?? { earliest: since, latest: since };
	const reports = (network.reportsOn.get(person) ?? []).filter(isPublished).filter(isLoss);
	const standing = fate.whatIf ? [] : reports.filter((report) => fate.reports.includes(report.id));
	const settling = fate.whatIf ? undefined : settlingReport(reports, then, { from: days.earliest, to: until });
	return {
		person,
		days,
		death: death?.loss && { days: death.loss, reports: death.reports },
		since,
		whatIf: fate.whatIf,
		reports: fate.reports,
		reported: publicationOf(standing[0], days),
		established: publicationOf(settling, days),
		falseBefore: lens.clock === 'then' ? undefined : reports.filter((report) => isFalseBefore(report, days)).length,
		falseBeforeAtLeast: network.people.get(person)?.earlierReports,
		posts: heldOnEve(history, person, days, since).map((occupancy) => emptiedPost(history, occupancy, days))
	};
}

/**
 * The report by which a loss became sure for who read only what was out: not before it can have happened, as an arrest does
 * not settle the execution that follows, nor once somebody was back.
 */
function settlingReport(
	reports: readonly PublishedReport[],
	then: Course<Fate>,
	{ from: first, to: end }: Period
): PublishedReport | undefined {
	const sure = lostToTheLast(then.filter(({ from }) => first <= from && from < end));
	return reports.find(({ id, published }) =>
		sure.some(({ from, value }) => from === published.latest && value.reports.includes(id))
	);
}

function publicationOf(report: PublishedReport | undefined, days: DayRange): Publication | undefined {
	return report && { report: report.id, days: delayFrom(days, report.published) };
}

function isFalseBefore(report: PublishedReport, loss: DayRange): boolean {
	return report.verdict === 'refuted' && report.published.latest < loss.earliest && !canAgree(daysTold(report), loss);
}

function heldOnEve(history: History, person: Id, { earliest }: DayRange, since: Day): readonly Occupancy[] {
	const eves = [since - 1, earliest - 1].filter(Number.isFinite);
	return (history.network.occupanciesOf.get(person) ?? []).filter(({ id }) =>
		eves.some((eve) => (valueOn(history.occupancies.get(id) ?? [], eve) ?? 'no') !== 'no')
	);
}

import type { Report } from '../../dataset/dataset.ts';
import { agreement, canAgree, type DayRange, daysTold, isDeath, isLife, isLoss } from '../../dataset/loss.ts';
import type { Day } from '../../time/day.ts';
import { happenedBy } from '../../time/presence.ts';
import type { Fate } from './fate.ts';
import { type Evidence, fateOf, type FateOverTime, notKnownSince } from './evidence.ts';

/** A part of a life: from its beginning or a release, to the next release. */
interface LifePart {
	/** The days on which it began, by a release; undefined for the first. */
	readonly begun: DayRange | undefined;
	readonly losses: readonly Report[];
	readonly lives: readonly Report[];
	/** Established life after this part, such as the release that ends it. */
	readonly livesLater: readonly Report[];
}

/** How a part of a life ends, as far as is known. */
interface Ending {
	/** In order: none, one, or a capture and the death that followed it. */
	readonly losses: readonly DatedLoss[];
	/** The last day with evidence of life. */
	readonly lastSeen: Day;
	/** From this day on nothing is known, unless a loss comes first. */
	readonly unknownFrom: Day;
}

/** A loss, and the reports that decide it. */
interface DatedLoss {
	/** Of an established loss, the days on which it can have happened; else from when it may have, without an end. */
	readonly days: DayRange;
	readonly reports: readonly Report[];
}

/**
 * Fate as known today (clock `today`).
 *
 * Established losses decide, narrowed to the days on which they agree and to those not before established life. One with
 * no earliest day may have happened from the earliest disputed or open loss on, else from the day after the last evidence
 * of life. Without an established loss, a disputed or open one that no established life follows makes a person maybe lost
 * from its earliest day on. Evidence of life is the first dated fact, established life, a term whose end is stated, and the
 * eve of an established loss; once the window has passed since the last of it, a person is not known. A term sets no loss
 * aside. A release starts over. Death after a capture:
 * lost from the capture on.
 */
export function hindsight(evidence: Evidence): FateOverTime {
	const parts = partsOf(evidence.reports);
	const endings = parts.map((part) => endingOf(part, evidence));
	return {
		fateOn: (day) => {
			const current = parts.findLastIndex(({ begun }) => begun === undefined || begun.earliest <= day);
			const before = fateIn(endings[current - 1], day);
			const isFree = day >= (parts[current]?.begun?.latest ?? -Infinity);
			if (isFree || before.loss === undefined) return fateIn(endings[current], day);
			return { ...before, kind: 'maybe-lost' };
		},
		turningDays: [
			evidence.firstDay,
			...parts.flatMap(({ begun }) => (begun === undefined ? [] : [begun.earliest, begun.latest])),
			...endings.flatMap(({ losses, unknownFrom }) => [
				unknownFrom,
				...losses.flatMap(({ days }) => [days.earliest, days.latest])
			])
		]
	};
}

function fateIn(ending: Ending | undefined, day: Day): Fate {
	if (ending === undefined) return fateOf('alive', [], undefined);
	const { losses, lastSeen, unknownFrom } = ending;
	const sure = losses.findLast(({ days }) => happenedBy(days, day) === 'yes');
	if (sure !== undefined) return fateOf('lost', sure.reports, sure.days);
	const possible = losses.find(({ days }) => happenedBy(days, day) === 'maybe');
	if (possible !== undefined) return fateOf('maybe-lost', possible.reports, possible.days);
	return day < unknownFrom ? fateOf('alive', [], undefined) : notKnownSince(lastSeen);
}

function partsOf(reports: readonly Report[]): readonly LifePart[] {
	const settled = reports.filter((report) => isLife(report) && report.verdict === 'established');
	const releases = settled
		.filter(({ what }) => what === 'released')
		.map(daysTold)
		.sort((a, b) => a.latest - b.latest || a.earliest - b.earliest);
	const partIndexOf = (report: Report) => releases.filter((release) => isAfter(report, release)).length;
	return [undefined, ...releases].map((begun, index) => ({
		begun,
		losses: reports.filter((report) => isLoss(report) && partIndexOf(report) === index),
		lives: settled.filter((report) => partIndexOf(report) === index),
		livesLater: settled.filter((report) => partIndexOf(report) > index)
	}));
}

/** Whether a report tells of something after a release. A capture that may have led to the release is not after it. */
function isAfter(report: Report, release: DayRange): boolean {
	const { earliest, latest } = daysTold(report);
	return report.what === 'captured' && Number.isFinite(earliest) ? earliest > release.latest : latest >= release.latest;
}

/** The last day that a report of life tells of; one that is open tells of its first. */
function lastDayTold(life: Report): Day {
	const { earliest, latest } = daysTold(life);
	return Number.isFinite(latest) ? latest : earliest;
}

function endingOf(part: LifePart, { firstDay, termEnds, window }: Evidence): Ending {
	const seen = [...part.lives.map(lastDayTold), ...termEnds];
	const lastSeenBy = (day: Day) => Math.max(firstDay, ...seen.filter((each) => each <= day));
	const lastSeen = lastSeenBy(Infinity);
	const established = part.losses.filter(({ verdict }) => verdict === 'established');
	const unsettled = part.losses
		.filter(({ verdict }) => verdict === 'disputed' || verdict === 'open')
		.filter((report) => !isFollowed(report, part))
		.map((report) => ({
			report,
			from: fromLife(daysTold(report), part.lives, lastSeenBy(daysTold(report).latest) + 1)
		}));
	if (established.length > 0) {
		const lossOf = (reports: readonly Report[]): DatedLoss => {
			const days = agreement(reports.map(daysTold));
			const opened = unsettled.map(({ from }) => from).filter((from) => from <= days.latest);
			const assumed = opened.length > 0 ? Math.min(...opened) : lastSeenBy(days.latest) + 1;
			return {
				days: { earliest: fromLife(days, part.lives, assumed), latest: days.latest },
				reports: reports.filter((report) => canAgree(daysTold(report), days))
			};
		};
		return { losses: establishedLosses(established, lossOf), lastSeen, unknownFrom: Infinity };
	}
	const possible: DatedLoss = {
		days: { earliest: Math.min(...unsettled.map(({ from }) => from)), latest: Infinity },
		reports: unsettled.map(({ report }) => report)
	};
	return {
		losses: unsettled.length === 0 ? [] : [possible],
		lastSeen,
		// A later release shows that they were alive all the while.
		unknownFrom: part.livesLater.length > 0 ? Infinity : lastSeen + window + 1
	};
}

/** The established losses of a part of a life: a capture and a death after it, or one of the two. */
function establishedLosses(
	established: readonly Report[],
	lossOf: (reports: readonly Report[]) => DatedLoss
): readonly DatedLoss[] {
	const deaths = established.filter(isDeath);
	if (deaths.length === 0) return [lossOf(established)];
	const death = lossOf(deaths);
	const captures = established.filter((report) => !isDeath(report) && daysTold(report).earliest <= death.days.latest);
	if (captures.length === 0) return [death];
	const capture = lossOf(captures);
	return [
		{ ...capture, days: { ...capture.days, latest: Math.min(capture.days.latest, death.days.latest) } },
		{ ...death, days: { ...death.days, earliest: Math.max(capture.days.earliest, death.days.earliest) } }
	];
}

/** Whether established life follows a loss. A release does not contradict a capture: it implies one. */
function isFollowed(loss: Report, { lives, livesLater }: LifePart): boolean {
	const { latest } = daysTold(loss);
	const against = loss.what === 'captured' ? lives : [...lives, ...livesLater];
	return against.some((life) => daysTold(life).earliest > latest);
}

/** The first day on which a loss can have happened: not before established life; `assumed` where the loss has none. */
function fromLife({ earliest, latest }: DayRange, lives: readonly Report[], assumed: Day): Day {
	const livedOn = lives.map((life) => daysTold(life).earliest).filter((day) => day <= latest);
	return Math.min(latest, Math.max(Number.isFinite(earliest) ? earliest : assumed, ...livedOn));
}

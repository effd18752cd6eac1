import type { Id, Roster, Verdict } from '../../dataset/dataset.ts';
import { type DayRange, isLoss, isPublished, type PublishedReport } from '../../dataset/loss.ts';
import { fatesOf } from '../../history/fate/fates-of.ts';
import type { Known } from '../../history/known/known.ts';
import { delayFrom } from './delay.ts';
import { medianOf } from '../median.ts';
import type { Range } from '../value.ts';

/** The loss reports of one side. */
export interface SideRow extends ReportTally {
	/** A key of the dataset's `sides`. */
	readonly side: Id;
}

/** What became of some loss reports. */
export interface ReportTally {
	readonly made: number;
	/** The number with each verdict; they add up to `made`. Undefined under clock `then`. */
	readonly verdicts: Readonly<Record<Verdict, number>> | undefined;
	/** Median days from event to report, over the established reports; undefined where there are none. */
	readonly medianDays: Range | undefined;
	/** The number of reports in that median. */
	readonly timed: number;
	/** The share of `made` that was refuted, 0 to 1; undefined where none were made, or under clock `then`. */
	readonly refutedShare: number | undefined;
}

/** Loss reports by side. */
export interface Sides {
	/** A row for each side with a loss report, most reports first; a report of two sides is in both rows. */
	readonly rows: readonly SideRow[];
	/** Every loss report once. */
	readonly all: ReportTally;
	/** Loss reports without a day of publication, which are in no row. */
	readonly undated: number;
}

/**
 * What the sides said of the losses of a roster's members, as far as it is known. The record judges them, never a what-if.
 */
export function sidesOf(known: Known, { members }: Roster): Sides {
	const { network, isLaterKnown } = known;
	const losses = members.flatMap((member) => network.reportsOn.get(member) ?? []).filter(isLoss);
	const made = losses.filter(isPublished);
	const tally = isLaterKnown ? judgedBy(known) : unjudged;
	const rows = [...network.dataset.vocabulary.sides.keys()]
		.map((side) => ({ side, ...tally(made.filter(({ sides }) => sides.includes(side))) }))
		.filter((row) => row.made > 0)
		.sort((a, b) => b.made - a.made);
	return { rows, all: tally(made), undated: losses.filter((report) => !isPublished(report)).length };
}

function unjudged({ length }: readonly PublishedReport[]): ReportTally {
	return { made: length, verdicts: undefined, medianDays: undefined, timed: 0, refutedShare: undefined };
}

/** A tally of reports, judged by the record as known today. */
function judgedBy({ network, lens }: Known): (reports: readonly PublishedReport[]) => ReportTally {
	const recorded = fatesOf(network, { ...lens, clock: 'today', whatIfs: new Map() });
	// A person freed on the day of an arrest, or the next, was never lost for sure.
	const lossIn = ({ id, person }: PublishedReport) =>
		recorded.get(person)?.findLast(({ value }) => value.loss && value.reports.includes(id))?.value.loss;
	return (reports) => judged(reports, lossIn);
}

function judged(
	reports: readonly PublishedReport[],
	lossIn: (report: PublishedReport) => DayRange | undefined
): ReportTally {
	const count = (as: Verdict) => reports.filter(({ verdict }) => verdict === as).length;
	const established = reports.filter(({ verdict }) => verdict === 'established');
	const delays = established.flatMap((report) => {
		const loss = lossIn(report);
		return (loss && delayFrom(loss, report.published)) ?? [];
	});
	return {
		made: reports.length,
		verdicts: {
			established: established.length,
			refuted: count('refuted'),
			superseded: count('superseded'),
			disputed: count('disputed'),
			open: count('open')
		},
		medianDays: medianOf(delays),
		timed: delays.length,
		refutedShare: reports.length === 0 ? undefined : count('refuted') / reports.length
	};
}

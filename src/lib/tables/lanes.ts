import type { Id, Period, Report, Roster } from '../dataset/dataset.ts';
import { publishedBy } from '../dataset/publication.ts';
import type { Clock } from '../view/view.ts';
import type { StepFunction } from '../history/step-function.ts';
import type { Fate, FateKind } from '../history/fate/fate.ts';
import { fatesOf } from '../history/fate/fates-of.ts';
import type { History } from '../history/history.ts';
import type { Day } from '../time/day.ts';

/** How a report looks where it was published: by what became of it, or, while no verdict is known, as reported. */
export type ReportLook = 'established' | 'refuted' | 'unsettled' | 'reported';

/** One fate, for as long as it lasts within the period. */
export interface Stretch {
	readonly from: Day;
	/** The first day of the next stretch; of the last one, the end of the period. */
	readonly to: Day;
	readonly fate: FateKind;
	readonly contested: boolean;
	readonly whatIf: boolean;
}

/** A report where it was published. */
export interface LaneMark {
	readonly report: Id;
	readonly day: Day;
	readonly look: ReportLook;
}

/** What the axis shows of one member of a roster. */
export interface Lane {
	readonly person: Id;
	/** In order, and without a gap from the first on. */
	readonly stretches: readonly Stretch[];
	/** Every report about them that was published in the period, in order. */
	readonly marks: readonly LaneMark[];
}

/**
 * A lane for each member of a roster over a period.
 *
 * They stand in the order in which the members were lost, or maybe lost, as known today, then those not known, then the
 * living: the same under either clock, any what-if and whatever is set aside, so that no lane moves away from under the
 * pointer. Under clock `then` a lane runs past the date on the slider; what lies there is not to be shown.
 */
export function lanesOf(history: History, roster: Roster, period: Period): readonly Lane[] {
	return inOrderOfLoss(history, roster).map((person) => ({
		person,
		stretches: stretchesIn(history.fates.get(person) ?? [], period),
		marks: marksIn(history, person, period)
	}));
}

/** How a report looks under a clock. */
export function reportLook({ verdict }: Pick<Report, 'verdict'>, clock: Clock): ReportLook {
	if (clock === 'then') return 'reported';
	return verdict === 'established' || verdict === 'refuted' ? verdict : 'unsettled';
}

function inOrderOfLoss({ network }: History, { members }: Roster): readonly Id[] {
	const recorded = fatesOf(network.whole, { clock: 'today', whatIfs: new Map() });
	return members
		.map((person) => ({ person, end: endOf(recorded.get(person) ?? []) }))
		.sort((a, b) => a.end.place - b.end.place || a.end.since - b.end.since)
		.map(({ person }) => person);
}

/** What a life came to in the end, as far as is known, and since when. */
function endOf(course: StepFunction<Fate>): { readonly place: number; readonly since: Day } {
	const placeOf = ({ kind }: Fate) => ({ lost: 0, 'maybe-lost': 0, 'not-known': 1, alive: 2 })[kind];
	const last = course.at(-1);
	if (last === undefined) return { place: 3, since: 0 };
	const turn = course.findLastIndex(({ value }) => placeOf(value) !== placeOf(last.value));
	return { place: placeOf(last.value), since: course[turn + 1]?.from ?? last.from };
}

function stretchesIn(course: StepFunction<Fate>, period: Period): readonly Stretch[] {
	const stretches = course.map(({ from, value: { kind, contested, whatIf } }, index) => ({
		from: Math.max(from, period.from),
		to: Math.min(course[index + 1]?.from ?? Infinity, period.to),
		fate: kind,
		contested,
		whatIf
	}));
	const within = stretches.filter(({ from, to }) => from < to || (from === to && from === period.to));
	return within.reduce<readonly Stretch[]>((joined, stretch) => {
		const last = joined.at(-1);
		return last?.fate === stretch.fate && last.contested === stretch.contested
			? [...joined.slice(0, -1), { ...last, to: stretch.to }]
			: [...joined, stretch];
	}, []);
}

function marksIn({ network, lens }: History, person: Id, period: Period): readonly LaneMark[] {
	return (network.reportsOn.get(person) ?? [])
		.map((report) => ({
			report: report.id,
			day: publishedBy(report),
			look: reportLook(report, lens.clock)
		}))
		.filter(({ day }) => period.from <= day && day <= period.to);
}

import type { Id, Period, Report } from '../dataset/dataset.ts';
import { publishedBy } from '../dataset/publication.ts';
import { type StepFunction, stretchesIn } from '../history/step-function.ts';
import { type Fate, type FateLook, lookOfFate } from '../history/fate/fate.ts';
import type { Known } from '../history/known/known.ts';
import type { Day } from '../time/day.ts';
import type { Stretch } from '../time/stretch.ts';

/** How a report looks: by its verdict, or as reported while that is not known. */
export type ReportLook = 'established' | 'refuted' | 'unsettled' | 'reported';

/** One fate, for as long as it lasts within the period. The last one ends with the period. */
interface FateStretch extends Stretch, Pick<Fate, 'contested' | 'whatIf'> {
	readonly fate: FateLook;
}

/** A report where it was published. */
export interface LaneMark {
	readonly report: Report;
	readonly day: Day;
	readonly look: ReportLook;
}

/** What the axis shows of one person. */
export interface Lane {
	readonly person: Id;
	/** In order, without a gap from the first on; the last one runs to the end of the period. */
	readonly stretches: readonly FateStretch[];
	/** Every report about them that was published in the period, in order. */
	readonly marks: readonly LaneMark[];
}

/** A lane over a period for each of some people, in the order given. */
export function lanesOf(known: Known, people: readonly Id[], period: Period): readonly Lane[] {
	return people.map((person) => ({
		person,
		stretches: fatesIn(known.fates.get(person) ?? [], period),
		marks: marksIn(known, person, period)
	}));
}

/** How a report looks. */
export function reportLook({ verdict }: Pick<Report, 'verdict'>): ReportLook {
	if (verdict === undefined) return 'reported';
	return verdict === 'established' || verdict === 'refuted' ? verdict : 'unsettled';
}

function fatesIn(fates: StepFunction<Fate>, period: Period): readonly FateStretch[] {
	const stretches = stretchesIn(fates, period).map(({ from, to, value }) => ({
		from,
		to,
		fate: lookOfFate(value),
		contested: value.contested,
		whatIf: value.whatIf
	}));
	return stretches.reduce<readonly FateStretch[]>((joined, stretch) => {
		const last = joined.at(-1);
		return last?.fate === stretch.fate && last.contested === stretch.contested
			? [...joined.slice(0, -1), { ...last, to: stretch.to }]
			: [...joined, stretch];
	}, []);
}

function marksIn({ network }: Known, person: Id, period: Period): readonly LaneMark[] {
	return (network.reportsOn.get(person) ?? [])
		.map((report) => ({ report, day: publishedBy(report), look: reportLook(report) }))
		.filter(({ day }) => period.from <= day && day <= period.to);
}

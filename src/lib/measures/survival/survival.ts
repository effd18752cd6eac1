import type { Id, Roster } from '../../dataset/dataset.ts';
import { valueOn, type StepFunction, stepFunctionOf } from '../../history/step-function.ts';
import type { Fate } from '../../history/fate/fate.ts';
import type { History } from '../../history/history.ts';
import type { Day } from '../../time/day.ts';
import { countUpTo } from './count-up-to.ts';
import { type AtRisk, kaplanMeier, type SurvivalStep } from './kaplan-meier.ts';
import { type Undefined, undefinedBecause } from '../value.ts';

/** Who of a roster came through, counted from the day it was drawn up: nobody on a list can be lost before it. */
export interface Survival {
	readonly kind: 'survival';
	readonly from: Day;
	readonly until: Day;
	/** With every loss on the last day on which it can have happened, as the picture counts the lost. */
	readonly latest: SurvivalCurve;
	/** With every loss on the first day on which it may have happened, and everyone lost who only may have been. */
	readonly earliest: SurvivalCurve;
	/** Members who had been lost by the day the roster was drawn up, and are not counted. */
	readonly lostBefore: readonly Id[];
	/** Members who are counted from a later day, on which they enter the record. */
	readonly enterLater: readonly Id[];
	/** Members who never enter the record, and are not counted. */
	readonly notInRecord: readonly Id[];
	/** Members who count as lost from their capture, and are watched anew from their release. */
	readonly watchedAnew: readonly Id[];
}

/** An estimate over time. It is 1 until its first step. */
export interface SurvivalCurve {
	readonly steps: readonly SurvivalStep[];
	/** How many are watched on at the close of a day. */
	readonly atRisk: StepFunction<number>;
	/** The first day on which at most half are estimated to have come through; undefined if that is not reached. */
	readonly median: Day | undefined;
}

/** A product of shares may lie by so much above what it comes to. */
const rounding = 1e-9;

/** What a fate comes to for an estimate. */
type State = 'there' | 'lost' | 'unseen';

/** A state from a day on. */
interface Turn {
	readonly from: Day;
	readonly state: State;
}

/**
 * The survivors of a roster with the estimate of Kaplan and Meier, twice, since days of losses are often known only as lying
 * between two others: what is true lies between the two curves. With a few people this describes and infers nothing.
 *
 * Whoever is not known and stays so is watched until the day from which they are not known; somebody released after a
 * capture is watched anew. Under clock `then` each day is as it was known on that day.
 */
export function survivalOf(history: History, roster: Roster, until: Day): Survival | Undefined {
	const from = roster.drawnUp;
	if (until < from) return undefinedBecause('The roster had not been drawn up yet.');
	const courses = roster.members.map((id) => ({ id, course: history.fates.get(id) ?? [] }));
	const entering = courses.map(({ id, course }) => ({ id, first: course[0]?.from ?? Infinity }));
	const watched = (end: 'earliest' | 'latest') =>
		courses.map(({ id, course }) => ({ id, spells: watchedIn(turnsOf(course, from, until, end), until) }));
	const curve = (each: ReturnType<typeof watched>) =>
		curveOf(
			each.flatMap(({ spells }) => spells),
			from,
			until
		);
	const watchedLatest = watched('latest');
	const [latest, earliest] = [curve(watchedLatest), curve(watched('earliest'))];
	if (latest.atRisk.every(({ value }) => value === 0)) {
		return undefinedBecause('Nobody on the roster is known to have been there after it was drawn up.');
	}
	return {
		kind: 'survival',
		from,
		until,
		latest,
		earliest,
		lostBefore: courses.filter(({ course }) => valueOn(course, from)?.kind === 'lost').map(({ id }) => id),
		enterLater: entering.filter(({ first }) => first > from && first <= until).map(({ id }) => id),
		notInRecord: entering.filter(({ first }) => first > until).map(({ id }) => id),
		watchedAnew: watchedLatest
			.filter(({ spells: [first, ...later] }) => first?.lost === true && later.length > 0)
			.map(({ id }) => id)
	};
}

function curveOf(watched: readonly AtRisk[], from: Day, until: Day): SurvivalCurve {
	const steps = kaplanMeier(watched);
	const begun = countUpTo(watched.map((each) => each.from));
	const left = countUpTo(watched.map(({ to, lost }) => (to === until && !lost ? Infinity : to)));
	return {
		steps,
		atRisk: stepFunctionOf(
			[from, ...watched.flatMap((each) => [each.from, each.to])],
			(day) => begun(day) - left(day),
			(a, b) => a === b
		),
		median: steps.find(({ estimate }) => estimate <= 0.5 + rounding)?.from
	};
}

/** The states of a member from one day to another; read from the end, since what follows decides what a maybe comes to. */
function turnsOf(course: StepFunction<Fate>, from: Day, until: Day, end: 'earliest' | 'latest'): readonly Turn[] {
	const steps = course.filter((step, index) => step.from <= until && (course[index + 1]?.from ?? Infinity) > from);
	const turns: Turn[] = [];
	let next: State | undefined;
	for (const { from: day, value } of [...steps].reverse()) {
		next = stateOf(value.kind, next, end);
		turns.unshift({ from: Math.max(day, from), state: next });
	}
	return turns;
}

function stateOf(kind: Fate['kind'], next: State | undefined, end: 'earliest' | 'latest'): State {
	switch (kind) {
		case 'alive':
			return 'there';
		case 'lost':
			return 'lost';
		case 'maybe-lost':
			return end === 'earliest' && (next === undefined || next === 'lost') ? 'lost' : 'there';
		case 'not-known':
			return next === undefined ? 'unseen' : 'there';
	}
}

function watchedIn(turns: readonly Turn[], until: Day): readonly AtRisk[] {
	return turns.flatMap(({ from, state }, index) => {
		if (state !== 'there' || turns[index - 1]?.state === 'there') return [];
		const stop = turns.slice(index).find((turn) => turn.state !== 'there');
		return [{ from, to: stop?.from ?? until, lost: stop?.state === 'lost' }];
	});
}

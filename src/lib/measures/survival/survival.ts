import type { Id, Roster } from '../../dataset/dataset.ts';
import { valueOn, type StepFunction, stepFunctionOf } from '../../history/step-function.ts';
import type { Fate } from '../../history/fate/fate.ts';
import type { History } from '../../history/history.ts';
import type { Day } from '../../time/day.ts';
import { countUpTo } from './count-up-to.ts';
import { type AtRisk, kaplanMeier, type SurvivalStep } from './kaplan-meier.ts';
import { type Undefined, undefinedBecause } from '../value.ts';

/** The survival of the members of a roster, from the day it was drawn up on. */
export interface Survival {
	readonly kind: 'survival';
	readonly from: Day;
	readonly until: Day;
	/** With every loss on the last day on which it can have happened, as the scene counts the lost. */
	readonly latest: SurvivalCurve;
	/** With every loss on the first day on which it can have happened, and the maybe lost as lost. */
	readonly earliest: SurvivalCurve;
	/** Members lost by the day the roster was drawn up; they are not counted. */
	readonly lostBefore: readonly Id[];
	/** Members who enter the record later; they are counted from then. */
	readonly enterLater: readonly Id[];
	/** Members who never enter the record; they are not counted. */
	readonly notInRecord: readonly Id[];
	/** Members who count as lost from a capture on, and are observed again from their release. */
	readonly observedAgain: readonly Id[];
}

/** An estimate over time. It is 1 until its first step. */
export interface SurvivalCurve {
	readonly steps: readonly SurvivalStep[];
	/** The number still observed at the close of a day. */
	readonly atRisk: StepFunction<number>;
	/** The first day on which the estimate is at most one half; undefined where it stays above. */
	readonly median: Day | undefined;
}

/** A product of shares can exceed its exact value by so much. */
const rounding = 1e-9;

/** A fate as the estimate takes it; `unseen` is censored. */
type State = 'there' | 'lost' | 'unseen';

/** A state from a day on. */
interface Turn {
	readonly from: Day;
	readonly state: State;
}

/**
 * The Kaplan-Meier estimate for a roster, once with every loss as late and once as early as its dates allow. With a few
 * people it describes and infers nothing.
 *
 * A person who is not known to the end is censored on the day of the last evidence of life. One released after a capture is
 * observed again. Under clock `then` each day is as it was known on that day. Undefined, with a reason, where the roster was
 * drawn up later, or nobody on it is known to have been there.
 */
export function survivalOf(history: History, roster: Roster, until: Day): Survival | Undefined {
	const from = roster.drawnUp;
	if (until < from) return undefinedBecause('The roster had not been drawn up yet.');
	const members = roster.members.map((id) => {
		const fates = history.fates.get(id) ?? [];
		const observed = (end: 'earliest' | 'latest') => observedIn(turnsOf(fates, from, until, end), until);
		return { id, fates, first: fates[0]?.from ?? Infinity, late: observed('latest'), early: observed('earliest') };
	});
	const idsOf = (chosen: typeof members) => chosen.map(({ id }) => id);
	const curve = (observed: readonly AtRisk[]) => curveOf(observed, from, until);
	const latest = curve(members.flatMap(({ late }) => late));
	const earliest = curve(members.flatMap(({ early }) => early));
	if (latest.atRisk.every(({ value }) => value === 0)) {
		return undefinedBecause('Nobody on the roster is known to have been there after it was drawn up.');
	}
	return {
		kind: 'survival',
		from,
		until,
		latest,
		earliest,
		lostBefore: idsOf(members.filter(({ fates }) => valueOn(fates, from)?.kind === 'lost')),
		enterLater: idsOf(members.filter(({ first }) => first > from && first <= until)),
		notInRecord: idsOf(members.filter(({ first }) => first > until)),
		observedAgain: idsOf(members.filter(({ late: [spell, ...more] }) => spell?.lost === true && more.length > 0))
	};
}

function curveOf(observed: readonly AtRisk[], from: Day, until: Day): SurvivalCurve {
	const steps = kaplanMeier(observed);
	const begun = countUpTo(observed.map((each) => each.from));
	const left = countUpTo(observed.map(({ to, lost }) => (to === until && !lost ? Infinity : to)));
	const days = [from, ...observed.flatMap((each) => [each.from, each.to])];
	return {
		steps,
		atRisk: stepFunctionOf(days, (day) => begun(day) - left(day)),
		median: steps.find(({ estimate }) => estimate <= 0.5 + rounding)?.from
	};
}

/** The states of a member from one day to another. Goes backwards, since what follows a maybe decides its state. */
function turnsOf(fates: StepFunction<Fate>, from: Day, until: Day, end: 'earliest' | 'latest'): readonly Turn[] {
	const steps = fates.filter((step, index) => step.from <= until && (fates[index + 1]?.from ?? Infinity) > from);
	const turns: Turn[] = [];
	let next: State | undefined;
	for (const [index, { from: day, value }] of [...steps.entries()].reverse()) {
		next = stateOf(value.kind, next, end);
		const begins = next === 'unseen' ? Math.max(steps[index - 1]?.from ?? -Infinity, value.lastSeen ?? day) : day;
		turns.unshift({ from: Math.max(begins, from), state: next });
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

function observedIn(turns: readonly Turn[], until: Day): readonly AtRisk[] {
	return turns.flatMap(({ from, state }, index) => {
		if (state !== 'there' || turns[index - 1]?.state === 'there') return [];
		const stop = turns.slice(index).find((turn) => turn.state !== 'there');
		return [{ from, to: stop?.from ?? until, lost: stop?.state === 'lost' }];
	});
}

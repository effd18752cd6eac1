import type { Id } from '../../dataset/dataset.ts';
import type { Day } from '../../time/day.ts';
import type { Lens } from '../../view/view.ts';
import { changesBetween } from '../changes.ts';
import type { History } from '../history.ts';
import { networkUntil } from './network-until.ts';
import type { StepFunction } from '../step-function.ts';

/**
 * A history as far as it may be told on a day. In hindsight that is all of it. Under clock `then` it holds nothing later:
 * no later step, no later report, no spell that begins later, no end that is still to come, no verdict, and no note, since
 * notes are written in hindsight.
 */
export interface Known extends History {
	/** The last day that may be told of: Infinity in hindsight. */
	readonly until: Day;
	/** Whether what is later may be told, and so what became of reports: true in hindsight only. */
	readonly isLaterKnown: boolean;
}

/** The last day that may be told of on a day: the day itself under clock `then`, Infinity in hindsight. */
export function lastDayKnown({ clock }: Lens, day: Day): Day {
	return clock === 'then' ? day : Infinity;
}

/** What of a history may be told on a day. */
export function knownOn(history: History, day: Day): Known {
	return knownUntil(history, lastDayKnown(history.lens, day));
}

/**
 * What of a history may be told up to a {@link lastDayKnown}. Its parts are made when they are first asked for, since most
 * readers ask for few of them.
 */
export function knownUntil(history: History, until: Day): Known {
	if (until === Infinity) return { ...history, until, isLaterKnown: true };
	const network = once(() => networkUntil(history.network, until));
	const [fates, occupancies, ties] = [
		once(() => stepsUntil(history.fates, until)),
		once(() => stepsUntil(history.occupancies, until)),
		once(() => stepsUntil(history.ties, until))
	];
	const changes = once(() => changesBetween(history, -Infinity, until));
	return {
		lens: history.lens,
		until,
		isLaterKnown: false,
		get network() {
			return network();
		},
		get fates() {
			return fates();
		},
		get occupancies() {
			return occupancies();
		},
		get ties() {
			return ties();
		},
		get changes() {
			return changes();
		}
	};
}

function stepsUntil<Value>(
	all: ReadonlyMap<Id, StepFunction<Value>>,
	until: Day
): ReadonlyMap<Id, StepFunction<Value>> {
	return new Map([...all].map(([id, steps]) => [id, steps.filter(({ from }) => from <= until)]));
}

function once<Value>(make: () => Value): () => Value {
	let made: { readonly value: Value } | undefined;
	return () => (made ??= { value: make() }).value;
}

import type { Id, Period } from '../dataset/dataset.ts';
import type { Lens } from '../view/view.ts';
import type { StepFunction } from '../history/step-function.ts';
import type { History } from '../history/history.ts';
import { rosterOf } from '../network/rosters.ts';
import type { Form } from './measure.ts';
import { measures } from './measures.ts';
import { overHistory } from './over-history.ts';
import type { MeasureValue } from './value.ts';

/** A measure to compute: plain data, so that it can be sent to a worker. */
export interface MeasureRequest {
	readonly lens: Lens;
	/** A roster's id, or `everyone`. */
	readonly roster: Id;
	/** A measure's id. */
	readonly measure: string;
	readonly form: Form;
	readonly period: Period;
}

/** A key of a request: equal for requests that ask for the same. */
export function requestKey({ lens, roster, measure, form, period }: MeasureRequest): string {
	return JSON.stringify([lensKey(lens), roster, measure, form, period.from, period.to]);
}

/** A key of a lens: equal for lenses that read alike, whatever the order of their what-ifs and of what is set aside. */
export function lensKey({ clock, whatIfs, setAside }: Lens): string {
	const changes = [...whatIfs].map(([id, whatIf]) => `${id}:${whatIf.kind === 'alive' ? '' : whatIf.from}`);
	return JSON.stringify([clock, changes.sort(), [...setAside].sort()]);
}

/**
 * The measure of a request, over its period.
 *
 * @param history the dataset read through the lens of the request
 * @throws RangeError if there is no such roster or measure, or not in that form
 */
export function answerTo(
	history: History,
	{ roster, measure: id, form, period }: MeasureRequest
): StepFunction<MeasureValue> {
	const measure = measures.find((candidate) => candidate.id === id);
	if (measure === undefined) throw new RangeError(`No measure ${id}`);
	return overHistory(history, rosterOf(history.network, roster), measure, form, period);
}

import { valueOn, type StepFunction, stepFunctionOf } from '../../history/step-function.ts';
import type { History } from '../../history/history.ts';
import type { Presence } from '../../time/presence.ts';

/** The history with only what is certain of its occupancies: where one only may last, it does not. */
export function certainHistory(history: History): History {
	const occupancies = [...history.occupancies].map(([id, presence]) => [id, certainPart(presence)] as const);
	return { ...history, occupancies: new Map(occupancies) };
}

function certainPart(presence: StepFunction<Presence>): StepFunction<Presence> {
	const steps = stepFunctionOf<Presence>(
		presence.map(({ from }) => from),
		(day) => (valueOn(presence, day) === 'yes' ? 'yes' : 'no'),
		(a, b) => a === b
	);
	return steps[0]?.value === 'no' ? steps.slice(1) : steps;
}

import { valueOn, type StepFunction, stepFunctionOf } from '../../history/step-function.ts';
import type { History } from '../../history/history.ts';
import type { Presence } from '../../time/presence.ts';

/** A history in which whatever only may have been held was not: its occupancies last while they do for sure. */
export function certainHistory(history: History): History {
	const occupancies = [...history.occupancies].map(([id, course]) => [id, sureCourse(course)] as const);
	return { ...history, occupancies: new Map(occupancies) };
}

function sureCourse(course: StepFunction<Presence>): StepFunction<Presence> {
	const sure = stepFunctionOf<Presence>(
		course.map(({ from }) => from),
		(day) => (valueOn(course, day) === 'yes' ? 'yes' : 'no'),
		(a, b) => a === b
	);
	return sure[0]?.value === 'no' ? sure.slice(1) : sure;
}

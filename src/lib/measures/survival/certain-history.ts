import { presenceSteps, valueOn } from '../../history/step-function.ts';
import type { History } from '../../history/history.ts';

/** The history with only what is certain of its occupancies: where one only may last, it does not. */
export function certainHistory(history: History): History {
	const occupancies = [...history.occupancies].map(([id, presence]) => {
		const days = presence.map(({ from }) => from);
		return [id, presenceSteps(days, (day) => (valueOn(presence, day) === 'yes' ? 'yes' : 'no'))] as const;
	});
	return { ...history, occupancies: new Map(occupancies) };
}

import type { Roster } from '../../dataset/dataset.ts';
import type { History } from '../../history/history.ts';
import { valueOn } from '../../history/step-function.ts';

/** Whether most members of a roster were there on the day it was drawn up, so that one can say how many of them stayed. */
export function isTogether({ fates }: Pick<History, 'fates'>, { members, drawnUp }: Roster): boolean {
	const there = members.filter((id) => valueOn(fates.get(id) ?? [], drawnUp)?.kind === 'alive');
	return there.length > members.length / 2;
}

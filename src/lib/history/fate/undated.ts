import type { Id, Report } from '../../dataset/dataset.ts';
import { isDeath, isLoss } from '../../dataset/loss.ts';
import { wholePeriod } from '../../dataset/whole-period.ts';
import { firstDays } from '../../network/first-day.ts';
import type { Network } from '../../network/network.ts';
import type { Day } from '../../time/day.ts';
import { fateOf, type FateOverTime } from './evidence.ts';

/**
 * The people of whom nothing is dated, with the day from which they are there all the same: the first of the period. A
 * published dataset with dates has none: whoever it cannot place is not there.
 */
export function undatedPeople({ whole }: Network): ReadonlyMap<Id, Day> {
	const { dataset } = whole;
	if (dataset.time !== 'none' && dataset.profile === 'published') return new Map();
	const undated = [...firstDays(whole, 'today')].filter(([, day]) => day === Infinity);
	const { from } = wholePeriod(dataset);
	return new Map(undated.map(([id]) => [id, from]));
}

/** The fate of somebody of whom nothing is dated in a dataset with dates: nobody knows whether they are there. */
export const notPlaced: FateOverTime = { fateOn: () => fateOf('not-known', [], undefined), turningDays: [] };

/**
 * The fate of somebody in a dataset without any date. An established loss counts, else one that is open makes maybe lost; an
 * established release undoes captures, and a return that somebody left.
 */
export function withoutTime(reports: readonly Report[]): FateOverTime {
	const isSaid = (said: Report['what']) =>
		reports.some(({ what, verdict }) => what === said && verdict === 'established');
	const undone = [...(isSaid('released') ? ['captured'] : []), ...(isSaid('returned') ? ['left'] : [])];
	const losses = reports.filter((report) => isLoss(report) && !undone.includes(report.what));
	const established = losses.filter(({ verdict }) => verdict === 'established');
	const unsettled = losses.filter(({ verdict }) => verdict === 'disputed' || verdict === 'open');
	const deciding = established.length > 0 ? established : unsettled;
	const deaths = deciding.filter(isDeath);
	const kind = established.length > 0 ? 'lost' : unsettled.length > 0 ? 'maybe-lost' : 'alive';
	return { fateOn: () => fateOf(kind, deaths.length > 0 ? deaths : deciding, undefined), turningDays: [] };
}

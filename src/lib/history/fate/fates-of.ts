import type { Id } from '../../dataset/dataset.ts';
import { isPlaced } from '../../dataset/loss.ts';
import type { Lens } from '../../view/view.ts';
import { firstDays } from '../../network/first-day.ts';
import type { Network } from '../../network/network.ts';
import type { Day } from '../../time/day.ts';
import { asReported } from './as-reported.ts';
import { stepFunctionOf } from '../step-function.ts';
import { hindsight } from './hindsight.ts';
import type { History } from '../history.ts';
import { whatIfFate } from './what-if-fate.ts';

/** The fate of everyone over time as a lens reads the reports, from the first dated fact about each on. */
export function fatesOf(network: Network, { clock, whatIfs }: Pick<Lens, 'clock' | 'whatIfs'>): History['fates'] {
	const read = clock === 'today' ? hindsight : asReported;
	const { window } = network.dataset;
	const fateOver = (id: Id, firstDay: Day) => {
		const whatIf = whatIfs.get(id);
		const reports = (network.reportsOn.get(id) ?? []).filter(isPlaced);
		const { fateOn, turningDays } =
			whatIf === undefined ? read({ reports, firstDay, window }) : whatIfFate(whatIf, firstDay);
		const days = turningDays.filter((day) => day >= firstDay);
		return stepFunctionOf(days, fateOn);
	};
	return new Map([...firstDays(network, clock)].map(([id, firstDay]) => [id, fateOver(id, firstDay)] as const));
}

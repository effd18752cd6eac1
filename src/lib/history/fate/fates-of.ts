import type { Id } from '../../dataset/dataset.ts';
import { isPublished } from '../../dataset/loss.ts';
import type { Lens } from '../../view/view.ts';
import { firstDays } from '../../network/first-day.ts';
import type { Network } from '../../network/network.ts';
import { asReported } from './as-reported.ts';
import { stepFunctionOf } from '../step-function.ts';
import { isSameFate } from './fate.ts';
import { hindsight } from './hindsight.ts';
import type { History } from '../history.ts';
import { whatIfFate } from './what-if-fate.ts';

/** What becomes of everyone over time, as a lens reads the reports; it starts with the first dated fact about each. */
export function fatesOf(network: Network, { clock, whatIfs }: Pick<Lens, 'clock' | 'whatIfs'>): History['fates'] {
	const read = clock === 'today' ? hindsight : asReported;
	const { window } = network.dataset;
	const course = (id: Id, firstDay: number) => {
		const whatIf = whatIfs.get(id);
		const reports = (network.reportsOn.get(id) ?? []).filter(isPublished);
		const reading = whatIf === undefined ? read({ reports, firstDay, window }) : whatIfFate(whatIf, firstDay);
		const days = reading.turningDays.filter((day) => day >= firstDay);
		return stepFunctionOf(days, reading.fateOn, isSameFate);
	};
	return new Map([...firstDays(network, clock)].map(([id, firstDay]) => [id, course(id, firstDay)] as const));
}

import type { Id, Report } from '../../dataset/dataset.ts';
import { isPlaced } from '../../dataset/loss.ts';
import type { Lens } from '../../view/view.ts';
import { firstDays } from '../../network/first-day.ts';
import type { Network } from '../../network/network.ts';
import type { Day } from '../../time/day.ts';
import { asReported } from './as-reported.ts';
import { stepFunctionOf } from '../step-function.ts';
import type { FateOverTime } from './evidence.ts';
import { hindsight } from './hindsight.ts';
import type { History } from '../history.ts';
import { firstDaysInPost, inPost, spellsInPost } from './in-post.ts';
import { notPlaced, undatedPeople, withoutTime } from './undated.ts';
import { withLeaving } from './with-leaving.ts';
import { postWhatIf, whatIfFate } from './what-if-fate.ts';

/** How the fate of a person runs from a first day on. */
type FateReader = (id: Id, firstDay: Day) => FateOverTime;

/**
 * The fate of everyone over time as a lens reads it, from the first dated fact about each on: what the reports make of them, or
 * where the dataset counts posts, whether they are in post.
 */
export function fatesOf(network: Network, lens: Pick<Lens, 'clock' | 'whatIfs'>): History['fates'] {
	if (network.dataset.counts === 'fate') return fatesByReports(network, lens);
	const spellsOf = spellsInPost(network);
	const read = reportReader(network, lens);
	return overTime(network, lens, (id, firstDay) => inPost(network.dataset, read(id, firstDay), spellsOf(id)));
}

/** The same by reports alone: whoever is out of post is not lost by that. */
export function fatesByReports(network: Network, lens: Pick<Lens, 'clock' | 'whatIfs'>): History['fates'] {
	return overTime(network, lens, reportReader(network, lens));
}

/** Nobody is said to be alive where posts are counted, so that nobody becomes unknown with time either. */
function reportReader(network: Network, { clock }: Pick<Lens, 'clock'>): FateReader {
	const { counts, time, window } = network.dataset;
	const reportsAbout = (id: Id): readonly Report[] => network.reportsOn.get(id) ?? [];
	const termEndsOf = (id: Id) =>
		(network.occupanciesOf.get(id) ?? []).map(({ spell }) => spell.end?.earliest ?? -Infinity).filter(Number.isFinite);
	if (time === 'none') return (id) => withoutTime(reportsAbout(id));
	const read = withLeaving(clock === 'today' ? hindsight : asReported);
	const undated = undatedPeople(network);
	return (id, firstDay) => {
		if (undated.has(id)) return notPlaced;
		const reports = reportsAbout(id).filter(isPlaced);
		return read({ reports, firstDay, termEnds: termEndsOf(id), window: counts === 'post' ? Infinity : window });
	};
}

/** @param read without what-ifs */
function overTime(
	network: Network,
	{ clock, whatIfs }: Pick<Lens, 'clock' | 'whatIfs'>,
	read: FateReader
): History['fates'] {
	const isOfPosts = network.dataset.counts === 'post';
	const first = new Map([...firstDays(network, clock), ...undatedPeople(network)]);
	const enters = isOfPosts ? new Map([...first, ...firstDaysInPost(network)]) : first;
	const supposedly: FateReader = (id, firstDay) => {
		const recorded = read(id, firstDay);
		const whatIf = whatIfs.get(id);
		if (whatIf === undefined) return recorded;
		return isOfPosts ? postWhatIf(whatIf, recorded, firstDay) : whatIfFate(whatIf, firstDay);
	};
	return new Map(
		[...enters].map(([id, firstDay]) => {
			const { fateOn, turningDays } = supposedly(id, firstDay);
			return [
				id,
				stepFunctionOf(
					[firstDay, ...turningDays].filter((day) => day >= firstDay),
					fateOn
				)
			] as const;
		})
	);
}

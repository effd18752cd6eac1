import { decidingReports } from '../../history/fate/fate.ts';
import type { Loss, Publication } from '../../measures/posts/losses.ts';
import type { Network } from '../../network/network.ts';
import { lossWords, rangeWords } from '../loss.ts';
import { numberOf } from '../wording.ts';
import { spanWords } from './range.ts';

/**
 * What a loss was, and when: "killed 18 Aug 2015", "captured 30 Mar 2016, killed 5 Apr 2016", "captured May 2016, released 2
 * Jun 2017".
 */
export function whenWords(loss: Loss, network: Network): string {
	const { death, released } = loss;
	const losses = death === undefined ? [loss] : [loss, death];
	const words = losses.map((each) => {
		const reports = decidingReports(network, each);
		const isByPosts = network.dataset.counts === 'post' && reports.length === 0;
		return isByPosts ? `left ${rangeWords(each.days)}` : lossWords(each.days, reports);
	});
	if (released === undefined) return words.join(', ');
	const perhaps = Number.isFinite(released.latest) ? '' : 'perhaps ';
	const hasLeft = loss.reports.some((id) => network.reports.get(id)?.what === 'left');
	const undone = hasLeft ? 'returned' : 'released';
	const back = network.dataset.counts === 'post' ? 'back' : undone;
	return [...words, `${perhaps}${back} ${rangeWords(released)}`].join(', ');
}

/** How long after a loss something was published: "3", "5–14", "not known". */
export function delayWords(publication: Publication | undefined): string {
	return publication?.days === undefined ? 'not known' : spanWords(publication.days);
}

/** How many reports before a loss were false, to follow it: "; 1 false report before", "; at least 4 false reports before". */
export function falseBeforeWords({ falseBefore, falseBeforeAtLeast }: Loss): string {
	if (falseBefore === undefined) return '';
	if (falseBeforeAtLeast !== undefined && falseBeforeAtLeast > falseBefore) {
		return `; at least ${numberOf(falseBeforeAtLeast, 'false report')} before`;
	}
	return falseBefore === 0 ? '' : `; ${numberOf(falseBefore, 'false report')} before`;
}

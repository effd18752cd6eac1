import { decidingReports } from '../../history/fate/fate.ts';
import type { EmptiedPost, YearsCompared } from '../../measures/posts/emptied-post.ts';
import type { Loss, Publication } from '../../measures/posts/losses.ts';
import type { SuccessionTally } from '../../measures/posts/successions.ts';
import type { Range } from '../../measures/value.ts';
import type { Network } from '../../network/network.ts';
import { lossNames } from './loss-names.ts';
import { lossWords, rangeWords } from '../loss.ts';
import { roundedRange, spanWords } from './range.ts';
import { capitalised, numberOf } from '../wording.ts';

/** For what the record does not say. */
export const notKnown = 'not known';

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
	return publication?.days === undefined ? notKnown : spanWords(publication.days);
}

/** How many reports before a loss were false: "1", "1 (a source counts at least 4)", "not known yet". */
export function falseBeforeWords({ falseBefore, falseBeforeAtLeast }: Loss): string {
	if (falseBefore === undefined) return 'not known yet';
	return falseBeforeAtLeast === undefined
		? String(falseBefore)
		: `${falseBefore} (a source counts at least ${falseBeforeAtLeast})`;
}

/** For how many days a post stood empty, or that it is not handed on. */
export function emptyWords({ handedOn, empty }: EmptiedPost): string {
	if (!handedOn) return 'not a single seat';
	return empty === undefined ? notKnown : spanWords(empty);
}

/** The years of a successor against those of who held the post before: "2.4 against 9–9.9: fewer". */
export function yearsWords({ next, years, compared }: EmptiedPost): string {
	if (next?.years === undefined && years === undefined) return notKnown;
	const verdict = comparedWords[compared];
	return `${yearsSpan(next?.years)} against ${yearsSpan(years)}${verdict === '' ? '' : `: ${verdict}`}`;
}

/** The sum of a table of losses, in one sentence. */
export function tallyWords(tally: SuccessionTally, { loss, losses } = lossNames()): string {
	const { cases, fewer, more, unclear, noSuccessor } = tally;
	if (cases === 0) return `No ${loss} left a post that is handed on to one holder.`;
	const undated = noSuccessor > 0 ? ` Of ${noSuccessor} of these no dated successor is on record.` : '';
	if (fewer + more + unclear === 0) {
		return `${capitalised(losses)} left a post to the next holder ${numberOf(cases, 'time')}. Nothing tells how long they had been in the organisation.${undated}`;
	}
	const parts = [
		`In ${fewer} of ${numberOf(cases, 'case')} the successor had been in the organisation for fewer years than whoever held the post before`,
		...(more > 0 ? [`in ${more} for more`] : []),
		...(unclear > 0 ? [`in ${unclear} the dates allow either`] : [])
	];
	const unknown = tally['not-known'];
	const nobody = noSuccessor > 0 ? ` (in ${noSuccessor} of them no dated successor is on record)` : '';
	return `${[...parts, `in ${unknown} nobody knows`].join('; ')}${nobody}.`;
}

const comparedWords: Readonly<Record<YearsCompared, string>> = {
	fewer: 'fewer',
	more: 'more',
	unclear: 'the dates allow either',
	'not-known': ''
};

function yearsSpan(years: Range | undefined): string {
	return years === undefined ? notKnown : spanWords(roundedRange(years, 1));
}

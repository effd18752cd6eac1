import { agreement, canAgree, type DayRange, daysTold, type PublishedReport } from '../../dataset/loss.ts';
import { organisation } from '../../dataset/sides.ts';
import { isLater } from './report-order.ts';

/** What makes a loss sure under clock `then`. */
export interface Confirmation {
	/** The losses that decide, in the order given. */
	readonly losses: readonly PublishedReport[];
	/** The days on which they agree. */
	readonly days: DayRange;
}

/**
 * What makes a loss sure, of the losses that stand on a day: the organisation says so itself, or two sides say so about
 * days that can be the same. Undefined where nothing does.
 *
 * Of several that cannot all be true one decides: the organisation's own word, and without one the loss published last
 * of those that dated losses confirm, since newer news supersedes what had been believed. With it go the confirmed losses
 * that can agree with it and with one another; those of another side come first, as it takes one of them to confirm, and
 * of those the last published.
 *
 * A loss without a day of its own may have happened on any day up to its publication, and so could confirm every earlier
 * rumour. It can make sure that there was a loss, but never comes before a dated one: it confirms the last published of
 * those it can agree with, and never narrows its days.
 */
export function confirmationOf(standing: readonly PublishedReport[]): Confirmation | undefined {
	const confirmed = standing.filter((loss) => isConfirmed(loss, standing)).sort(datedThenLatest);
	const dated = standing.filter(isDated);
	const lead = confirmed.find(isOwnWord) ?? confirmed.find((loss) => isConfirmed(loss, dated)) ?? confirmed[0];
	if (lead === undefined) return undefined;
	const isOfAnotherSide = (loss: PublishedReport) => loss.sides.some((side) => !lead.sides.includes(side));
	const others = confirmed.filter((loss) => loss !== lead);
	const inOrder = [...others.filter(isOfAnotherSide), ...others.filter((loss) => !isOfAnotherSide(loss))];
	const agreeing = inOrder.reduce<readonly PublishedReport[]>(
		(accepted, loss) =>
			accepted.every((other) => canAgree(daysTold(other), daysTold(loss))) ? [...accepted, loss] : accepted,
		[lead]
	);
	const narrowing = agreeing.filter(isDated);
	return {
		losses: standing.filter((loss) => agreeing.includes(loss)),
		days: agreement((narrowing.length > 0 ? narrowing : agreeing).map(daysTold))
	};
}

function isConfirmed(loss: PublishedReport, standing: readonly PublishedReport[]): boolean {
	const agreeing = standing.filter((other) => canAgree(daysTold(loss), daysTold(other)));
	const sides = new Set(agreeing.flatMap((other) => other.sides));
	return isOwnWord(loss) || sides.size > 1;
}

function isOwnWord({ sides }: PublishedReport): boolean {
	return sides.includes(organisation);
}

function isDated({ occurred }: PublishedReport): boolean {
	return occurred !== undefined;
}

/** The dated before those without a day, and the last published first. */
function datedThenLatest(a: PublishedReport, b: PublishedReport): number {
	if (isDated(a) !== isDated(b)) return isDated(a) ? -1 : 1;
	return isLater(a, b) ? -1 : 1;
}

import { agreement, canAgree, type DayRange, daysTold, type PublishedReport } from '../../dataset/loss.ts';
import { organisation } from '../../dataset/sides.ts';
import { isLater } from './report-order.ts';

/** The reports that make a loss sure under clock `then`. */
export interface Confirmation {
	/** In the order given. */
	readonly losses: readonly PublishedReport[];
	/** The days on which they agree. */
	readonly days: DayRange;
}

/**
 * The reports that make a loss sure, among those that stand on a day: one of the organisation itself, or two of different
 * sides whose days can be the same. Undefined where there are none.
 *
 * Of several that cannot all be true one leads: the organisation's own, else the last published that dated losses confirm,
 * since later news replaces earlier. It takes along the confirmed losses that can agree with it and with each other: first
 * those of other sides, since one of them must confirm it, and of those the last published.
 *
 * A loss without a date of its own may have happened on any day up to its publication, so it would confirm every earlier
 * rumour. It can confirm a dated loss, the last published that it can agree with, but never leads one or narrows its days.
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

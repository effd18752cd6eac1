import { sort } from 'd3-array';
import type { Id, Occupancy } from '../dataset/dataset.ts';
import { daysTold, isEstablishedLoss, isPlaced } from '../dataset/loss.ts';
import type { Day } from '../time/day.ts';
import { firstDayIn } from '../time/edtf-date.ts';
import { firstDayOf } from './first-day.ts';
import type { Network } from './network.ts';

/**
 * The occupancies of a post in the order in which they followed each other: by start, or without one by end, which may be
 * an established loss of the holder. Those with neither come last.
 */
export function holdersOf(network: Network, post: Id): readonly Occupancy[] {
	const place = (occupancy: Occupancy) => placeOf(network, occupancy);
	return sort(network.occupanciesIn.get(post) ?? [], place, ({ id }) => id);
}

/**
 * The next occupancy of the post: the first to start after this one did, or from its end on where its start is not known.
 * Undefined where the post has not exactly one seat, and where no dated start follows.
 */
export function nextHolder(network: Network, occupancy: Occupancy): Occupancy | undefined {
	const place = placeOf(network, occupancy);
	const atEnd = occupancy.spell.start === undefined;
	return othersIn(network, occupancy).find((other) => startOf(other) > place || (atEnd && startOf(other) === place));
}

/** The occupancy before in the same one-seat post: the last with a known start before this one's. */
export function previousHolder(network: Network, occupancy: Occupancy): Occupancy | undefined {
	const place = placeOf(network, occupancy);
	return Number.isFinite(place) ? othersIn(network, occupancy).findLast((other) => startOf(other) < place) : undefined;
}

/**
 * The occupancies of other persons in the same one-seat post whose starts are known, in order. Whoever only acts is no
 * successor.
 */
function othersIn(network: Network, { post, person }: Occupancy): readonly Occupancy[] {
	if (network.posts.get(post)?.seats !== 1) return [];
	return holdersOf(network, post).filter(
		(other) => other.person !== person && !other.acting && Number.isFinite(startOf(other))
	);
}

/** The day by which an occupancy is placed in the order of its post; Infinity where no date is known. */
function placeOf(network: Network, occupancy: Occupancy): Day {
	return occupancy.spell.start === undefined ? endOf(network, occupancy) : startOf(occupancy);
}

function startOf({ spell: { start } }: Occupancy): Day {
	return firstDayOf(start);
}

/**
 * The first day on which an occupancy may have ended, by its own end or else by the last established loss of its holder;
 * Infinity where neither is known.
 */
function endOf({ reportsOn }: Network, { person, spell: { end } }: Occupancy): Day {
	if (end !== undefined) return firstDayOf(end);
	const losses = (reportsOn.get(person) ?? [])
		.filter(isPlaced)
		.filter(isEstablishedLoss)
		.map((report) => firstDayIn(daysTold(report)));
	return losses.length === 0 ? Infinity : Math.max(...losses);
}

import type { Id, Report } from '../dataset/dataset.ts';
import { daysTold, isLife, isPublished } from '../dataset/loss.ts';
import type { Fate } from '../history/fate/fate.ts';
import type { History } from '../history/history.ts';
import type { CastMember } from '../network/cast.ts';
import type { Network } from '../network/network.ts';
import { type Day, shortWordsOfDay } from '../time/day.ts';
import { lossWords, monthWords, possibleLossWords } from './loss.ts';

/**
 * What stands under a person's name on a day: what became of them, and while they live what they did, or for context
 * why they are in the picture. Whoever stands in a council by a seat that is set aside is told so. Under clock `then` it holds nothing published later.
 */
export function personLine(history: History, day: Day, id: Id, fate: Fate, member: CastMember): string {
	if (fate.whatIf) return whatIfLine(history, id);
	const reports = fate.reports.flatMap((report): readonly Report[] => {
		const found = history.network.reports.get(report);
		return found === undefined ? [] : [found];
	});
	switch (fate.kind) {
		case 'lost':
			return lossWords(fate.loss, reports);
		case 'maybe-lost':
			return `maybe ${possibleLossWords(fate.loss, reports, day)}`;
		case 'not-known':
			return `no news since ${monthWords(lastSeen(history, day, id))}`;
		case 'alive':
			if (!member.member) return member.reason;
			return hasLostSeat(history.network, id) ? 'seat set aside' : (history.network.people.get(id)?.role ?? '');
	}
}

/** Whether somebody stands among the members of a body in which no seat of theirs counts any more. */
function hasLostSeat(network: Network, id: Id): boolean {
	const isSeated = ({ occupanciesOf, posts, bodies }: Network): boolean =>
		(occupanciesOf.get(id) ?? []).some(({ post }) => bodies.get(posts.get(post)?.body ?? '')?.collegial === true);
	return network.whole !== network && isSeated(network.whole) && !isSeated(network);
}

function whatIfLine({ lens }: History, id: Id): string {
	const whatIf = lens.whatIfs.get(id);
	return whatIf?.kind === 'lost' ? `what if: lost ${shortWordsOfDay(whatIf.from)}` : 'what if: alive';
}

/** The last day on which there is evidence of a life, as far as the clock allows. */
function lastSeen({ network, lens, fates }: History, day: Day, id: Id): Day {
	const lives = (network.reportsOn.get(id) ?? [])
		.filter(isPublished)
		.filter(isLife)
		.filter(({ published, verdict }) => (lens.clock === 'then' ? published.latest <= day : verdict === 'established'));
	const first = fates.get(id)?.[0]?.from ?? day;
	return Math.min(day, Math.max(first, ...lives.map((life) => daysTold(life).latest)));
}

import type { Id } from '../../dataset/dataset.ts';
import { decidingReports, type Fate } from '../../history/fate/fate.ts';
import type { Known } from '../../history/known/known.ts';
import { valueOn } from '../../history/step-function.ts';
import type { CastMember, CastReason } from '../../network/cast.ts';
import { nameOfHeld, titleInText } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import { type Day, shortWordsOfDay, yearWords } from '../../time/day.ts';
import { lastStepBefore } from '../../time/step.ts';
import { wordsOfFate } from '../count.ts';
import { lossNames } from '../measures/loss-names.ts';
import { lossWords, monthWords, possibleLossWords, rangeWords, shortLossWords } from '../loss.ts';

/**
 * What stands under a person's name on a day. Of the lost and the not known: what became of them. Of the living: the role of
 * a member, or that their council seat is set aside, and why others are in the picture; where no reason holds on the day, the
 * highest post they hold.
 */
export function personLine(known: Known, day: Day, id: Id, fate: Fate, member: CastMember): string {
	if (fate.whatIf) return whatIfLine(known, id);
	if (fate.lossBy === 'posts') return postLine(known, day, id, fate, member);
	const reports = decidingReports(known.network, fate);
	switch (fate.kind) {
		case 'lost':
			return lossWords(fate.loss, reports);
		case 'maybe-lost':
			return `maybe ${possibleLossWords(fate.loss, reports, day)}`;
		case 'not-known':
			return noNewsLine(fate);
		case 'alive':
			return aliveLine(known, day, id, member);
	}
}

/** Of somebody not known: since when there was no news, or that nothing about them is dated. */
export function noNewsLine({ lastSeen }: Pick<Fate, 'lastSeen'>): string {
	return lastSeen === undefined ? 'undated' : `no news since ${monthWords(lastSeen)}`;
}

function aliveLine(known: Known, day: Day, id: Id, member: CastMember): string {
	if (member.member && hasLostSeat(known.network, id)) return 'seat set aside';
	const written = member.member ? (known.network.people.get(id)?.role ?? '') : reasonOn(known, day, id, member);
	return written === '' ? highestPostOn(known, day, id) : written;
}

/** Of somebody out of post: until when they were in one. Of somebody who is maybe in one: what they are if they are. */
function postLine(known: Known, day: Day, id: Id, { kind, loss, lossBy }: Fate, member: CastMember): string {
	if (kind === 'lost' && loss !== undefined) return `until ${rangeWords(lastStepBefore(loss))}`;
	const line = aliveLine(known, day, id, member);
	return line === '' ? wordsOfFate({ kind, lossBy }, known.network.dataset.vocabulary.fates) : line;
}

/**
 * The same in fewer words, for where there is less room: without the day, or a post in place of a role. Empty where there are
 * none.
 */
export function shortPersonLine(known: Known, day: Day, id: Id, fate: Fate): string {
	if (fate.whatIf) return '';
	const reports = decidingReports(known.network, fate);
	switch (fate.kind) {
		case 'lost':
			return '';
		case 'maybe-lost':
			if (fate.lossBy === 'posts') return highestPostOn(known, day, id);
			return `maybe ${shortLossWords(fate.loss, reports)}`;
		case 'not-known':
			return fate.lastSeen === undefined ? 'undated' : `no news since ${yearWords(fate.lastSeen)}`;
		case 'alive':
			return highestPostOn(known, day, id);
	}
}

/** Why somebody is in the picture at all, by the best reason that is known; empty where none is, and for members. */
export function reasonWords(known: Known, id: Id, { reasons }: CastMember): string {
	return reasons.find((reason) => isReasonKnown(known, id, reason))?.words ?? '';
}

/** The same by the best reason that holds on a day. */
function reasonOn(known: Known, day: Day, id: Id, { reasons }: CastMember): string {
	const lasts = (tie: Id) => (valueOn(known.ties.get(tie) ?? [], day) ?? 'no') !== 'no';
	const held = reasons.filter(({ from, tie }) => from <= day && (tie === undefined || lasts(tie)));
	return held.find((reason) => isReasonKnown(known, id, reason))?.words ?? '';
}

function isReasonKnown({ fates, until }: Known, id: Id, { from, unlessLostBy }: CastReason): boolean {
	const isLostBy = (day: Day) => valueOn(fates.get(id) ?? [], day)?.kind === 'lost';
	return from <= until && (unlessLostBy === undefined || !isLostBy(unlessLostBy));
}

/** The highest post that somebody holds on a day, or may: "spokesman", "perhaps spokesman". */
function highestPostOn({ network, occupancies }: Known, day: Day, id: Id): string {
	const [highest] = (network.occupanciesOf.get(id) ?? [])
		.map(({ id: occupancy, post, heldAs, acting }) => ({
			post,
			heldAs,
			acting,
			presence: valueOn(occupancies.get(occupancy) ?? [], day) ?? 'no'
		}))
		.filter(({ presence }) => presence !== 'no')
		.sort((a, b) => rankOf(network, a.post) - rankOf(network, b.post));
	if (highest === undefined) return '';
	const acting = highest.acting ? 'acting ' : '';
	return `${highest.presence === 'maybe' ? 'perhaps ' : ''}${acting}${titleInText(network, nameOfHeld(network, highest))}`;
}

function rankOf({ posts }: Network, post: Id): number {
	return posts.get(post)?.rank ?? Infinity;
}

/** Whether all the seats that somebody holds in collegial bodies are set aside. */
function hasLostSeat(network: Network, id: Id): boolean {
	const isSeated = ({ occupanciesOf, posts, bodies }: Network): boolean =>
		(occupanciesOf.get(id) ?? []).some(({ post }) => {
			const held = posts.get(post);
			return held !== undefined && held.sits !== false && bodies.get(held.body)?.collegial === true;
		});
	return network.whole !== network && isSeated(network.whole) && !isSeated(network);
}

function whatIfLine({ lens, network }: Known, id: Id): string {
	const whatIf = lens.whatIfs.get(id);
	return whatIf?.kind === 'lost'
		? `what if: ${lossNames(network.dataset.vocabulary.fates).lost} ${shortWordsOfDay(whatIf.from)}`
		: `what if: ${network.dataset.vocabulary.fates.notLost}`;
}

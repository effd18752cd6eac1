import { dequal } from 'dequal/lite';
import type { Id } from '../../dataset/dataset.ts';
import type { Known } from '../../history/known/known.ts';
import { holdersIn, seatingOf, seatingOn, tellsVacancies } from '../../history/seats.ts';
import { type Vacancy, vacanciesOf } from '../../measures/posts/vacancies.ts';
import { nameOfPost } from '../../network/names.ts';
import type { Network } from '../../network/network.ts';
import type { Day } from '../../time/day.ts';
import { howVacant } from '../posts/vacancy.ts';
import { betweenTerms } from './between-terms.ts';
import type { CardWords } from './card-words.ts';
import { fromTo } from './from-to.ts';

/** What a gap is known by: it has no record. */
interface GapOf {
	readonly post: Id;
	/** A day in it. */
	readonly day: Day;
}

/** The id of the card of a gap in a post. No id of a record has a colon. */
export function gapCardId({ post, day }: GapOf): string {
	return `gap:${post}:${day}`;
}

/** What a {@link gapCardId} stands for; undefined for any other id. */
export function gapOfCard(id: string): GapOf | undefined {
	const [kind, post = '', day] = id.split(':');
	return kind === 'gap' ? { post, day: Number(day) } : undefined;
}

/**
 * How long a post stood empty, or may have, and between whom; or that no holder is reported.
 *
 * @param record the same without what-ifs
 */
export function gapCard(known: Known, record: Known, { post, day }: GapOf): CardWords | undefined {
	if (!known.network.posts.has(post)) return undefined;
	const vacancy = tellsVacancies(known.lens) ? vacancyOn(known, { post, day }) : undefined;
	if (vacancy === undefined) return unreportedCard(known, { post, day });
	return vacancyCard(known.network, vacancy, !dequal(vacancyOn(record, { post, day }), vacancy));
}

/** Whoever only may hold a post in between does not end its vacancy. */
function vacancyOn(known: Known, { post, day }: GapOf): Vacancy | undefined {
	if (seatingOn(known, post, day).kind === 'no-holder-reported') return undefined;
	return vacanciesOf(known, [post], { from: day, to: day }).find(({ from, to }) => from <= day && day < to);
}

function vacancyCard(network: Network, { post, from, to, days, before, next }: Vacancy, whatIf: boolean): CardWords {
	const isSure = days.low === days.high;
	return cardBetween(network, before, next, {
		title: `${nameOfPost(network, post)}: ${howVacant(days, from)}`,
		about: `${fromTo(from, to)}${isSure ? '' : ' at the most'}${whatIf ? ', what if' : ''}`,
		text: isSure
			? 'It rests on the end of one term and the start of the next.'
			: 'The dates of those terms leave it open how long.'
	});
}

function unreportedCard(known: Known, { post, day }: GapOf): CardWords {
	const { network } = known;
	const seatings = seatingOf(known, post);
	const next = seatings.find(({ from, value }) => from > day && value.kind === 'held');
	const last = seatings.findLast(({ from, value }) => from <= day && value.kind === 'held');
	const start = seatings.find(({ from }) => last !== undefined && from > last.from)?.from;
	return cardBetween(network, holdersIn(last?.value), holdersIn(next?.value), {
		title: `${nameOfPost(network, post)}: no holder reported`,
		about: fromTo(start, next?.from),
		text: 'No source here names a holder. That is no proof that the post was empty.'
	});
}

/** The card with the terms on both sides, on whose sources it rests. */
function cardBetween(
	network: Network,
	before: readonly Id[],
	next: readonly Id[],
	{ title, about, text }: Pick<CardWords, 'title' | 'about' | 'text'>
): CardWords {
	const termsOf = (ids: readonly Id[]) => ids.flatMap((id) => network.occupancies.get(id) ?? []);
	const [ended, begun] = [termsOf(before), termsOf(next)];
	const between = betweenTerms(network, ended, begun);
	return {
		title,
		about,
		verdict: '',
		text: between === '' ? text : `${between}\n${text}`,
		sources: [...new Set([...ended, ...begun].flatMap(({ sources }) => sources))],
		when: '',
		day: undefined
	};
}

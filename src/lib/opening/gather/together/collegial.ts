import { group, max } from 'd3-array';
import { inShort } from '../../written/in-short.ts';
import type { Question } from '../../recipe.ts';
import type { Found } from '../../report/report-lines.ts';
import type { Gathering } from '../gathering.ts';
import { fill, keyIn, type MadeRecord, nameOf } from '../made-records.ts';
import { type LastsUntil, leastShared, turnsOf } from './seats.ts';

/** More at once are a department, and no board. */
const mostAtTable = 25;

/**
 * Takes as collegial each body in which several hold posts of one rank at once, for a tenth of the time or more. One post
 * of several seats counts too; posts without a rank are of one rank, below all others. The posts of the lowest such rank sit, and
 * those above it. What the user or the file says comes first.
 */
export function fillCollegial(gathering: Gathering, until: LastsUntil): void {
	const { answers, bodies, posts, lines } = gathering;
	const asked = bodies.all.filter(({ cells }) => !cells.has('collegial'));
	const ofBody = group(posts.all, (post) => keyIn(post, 'body'));
	const ranks = seatRanks(gathering, until);
	const found: Found[] = [];
	let [inFound, outside] = [0, 0];
	for (const body of asked) {
		const own = ofBody.get(body.key) ?? [];
		const rank = ranks.get(body.key);
		const isSeat = (post: MadeRecord) => rankOf(post) <= (rank ?? Infinity);
		if (rank !== undefined) {
			found.push(lineOf(body, own, isSeat));
			inFound += own.length;
			outside += own.filter((post) => !isSeat(post)).length;
		}
		const answer =
			answers('collegial', nameOf(body)) ?? (answers(...ofAll) === 'no' || rank === undefined ? 'no' : 'yes');
		if (answer !== 'yes') continue;
		fill(body, 'collegial', 'true');
		for (const post of own) {
			const sits = answers('sits', nameOf(body), nameOf(post)) ?? (isSeat(post) ? 'yes' : 'no');
			if (sits === 'no') fill(post, 'sits', 'false');
		}
	}
	const [first, second] = found.map(({ about: [, name = ''] }) => inShort(name));
	lines.addEach('guessed', found, {
		about: ofAll,
		say: (count) =>
			outside === 0
				? `Everyone in ${count} bodies (${first}, ${second} and others) is drawn as working together; several sit in each at once.`
				: `All who sit in ${count} bodies (${first} and others) are drawn as working together; ${outside} of their ${inFound} posts ${outside === 1 ? 'does' : 'do'} not sit.`,
		mends: { no: 'In none of them' }
	});
}

/** The question about all bodies; with a name it is about that one. */
const ofAll: Question = ['collegial', ''];

/** What is said of a body that is taken to act together; of several posts each can be answered. */
function lineOf(body: MadeRecord, posts: readonly MadeRecord[], isSeat: (post: MadeRecord) => boolean): Found {
	const name = nameOf(body);
	const seats = posts.filter(isSeat).map((post) => inShort(nameOf(post), 2));
	const who = seats.length > 2 ? `${seats.length} of its ${posts.length} posts` : seats.join(' and ');
	return {
		about: ['collegial', name],
		say: () =>
			posts.length < 2
				? `Everyone in ${inShort(name)} is drawn as working together: several sit in it at once.`
				: `All who sit in ${inShort(name)} are drawn as working together; ${who} ${seats.length === 1 ? 'sits' : 'sit'} in it.`,
		mends: { yes: 'They work together', no: 'They do not' },
		each: posts.length < 2 ? [] : posts.map((post) => seatLine(name, nameOf(post), isSeat(post)))
	};
}

function seatLine(body: string, post: string, isSeat: boolean): Found {
	return {
		about: ['sits', body, post],
		say: () => `${inShort(post)} ${isSeat ? 'sits' : 'does not sit'} in ${inShort(body)}.`,
		mends: { yes: 'It sits', no: 'It does not' }
	};
}

/**
 * The bodies in which several people hold posts of one rank at once, and not too many hold any: by their keys, that rank. Of
 * several it is the lowest.
 */
function seatRanks({ posts, occupancies }: Gathering, until: LastsUntil): ReadonlyMap<string, number> {
	const postOf = new Map(posts.all.map((post) => [post.key, post] as const));
	const postIn = (term: MadeRecord) => postOf.get(keyIn(term, 'post'));
	const byBody = group(occupancies.all, (term) => {
		const post = postIn(term);
		return post === undefined ? '' : keyIn(post, 'body');
	});
	const ranks = new Map<string, number>();
	for (const [body, terms] of byBody) {
		if (body === '' || mostAtOnce(terms, until).most > mostAtTable) continue;
		const lowest = max(
			group(terms, (term) => rankOf(postIn(term))),
			([rank, some]) => {
				const { most, share } = mostAtOnce(some, until);
				return most > 1 && share >= leastShared ? rank : undefined;
			}
		);
		if (lowest !== undefined) ranks.set(body, lowest);
	}
	return ranks;
}

/** The rank of a post; one without is below all others. */
function rankOf(post: MadeRecord | undefined): number {
	return Number(post?.cells.get('rank') ?? Infinity);
}

/** How many different people hold some terms at once, at most, and for what share of the time two or more do. */
function mostAtOnce(
	terms: readonly MadeRecord[],
	until: LastsUntil
): { readonly most: number; readonly share: number } {
	const turns = terms.flatMap((term) =>
		turnsOf(term, until).map((turn) => ({ ...turn, person: keyIn(term, 'person') }))
	);
	if (turns.length === 0) return { most: new Set(terms.map((term) => keyIn(term, 'person'))).size, share: 1 };
	const held = new Map<string, number>();
	let [most, anybody, several, before] = [0, 0, 0, -Infinity];
	// What ends on a day is over when another begins.
	for (const { day, change, person } of turns.sort((a, b) => a.day - b.day || a.change - b.change)) {
		if (held.size > 0) anybody += day - before;
		if (held.size > 1) several += day - before;
		const count = (held.get(person) ?? 0) + change;
		if (count === 0) held.delete(person);
		else held.set(person, count);
		most = Math.max(most, held.size);
		before = day;
	}
	return { most, share: anybody === 0 ? 0 : several / anybody };
}

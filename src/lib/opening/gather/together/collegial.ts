import { group } from 'd3-array';
import { inShort } from '../../written/in-short.ts';
import type { Gathering } from '../gathering.ts';
import { fill, type MadeRecord } from '../made-records.ts';
import { type LastsUntil, leastShared, turnsOf } from './seats.ts';

/** More at once are a department, and no board. */
const mostAtTable = 25;
/** Of more bodies the report has one line. */
const mostLines = 8;

/**
 * Takes as collegial each body in which several hold posts of one rank at once, for a tenth of the time or more. One post
 * of several seats counts too; posts without a rank are of one rank. What the user or the file says comes first.
 */
export function fillCollegial(gathering: Gathering, until: LastsUntil): void {
	const { answers, bodies, lines } = gathering;
	const asked = bodies.all.filter(({ cells }) => !cells.has('collegial'));
	const none = answers('collegial', '') === 'no';
	const together = actingTogether(gathering, until);
	const guessed = asked.filter((body) => together.has(body.key));
	for (const body of asked) {
		const answer = answers('collegial', nameOf(body));
		const isGuessed = together.has(body.key) && !none;
		if (answer === 'yes' || (answer !== 'no' && isGuessed)) fill(body, 'collegial', 'true');
	}
	if (guessed.length > mostLines) {
		const names = guessed
			.slice(0, 2)
			.map((body) => inShort(nameOf(body)))
			.join(', ');
		lines.add('guessed', {
			about: ['collegial', ''],
			say: () =>
				`${guessed.length} bodies (${names} and others) are taken to act together; several sit in each at once.`,
			mends: { no: 'None of them does' }
		});
		return;
	}
	for (const body of guessed) {
		lines.add('guessed', {
			about: ['collegial', nameOf(body)],
			say: () => `${inShort(nameOf(body))} is taken to act together: several sit in it at once.`,
			mends: { no: 'It does not' }
		});
	}
}

/** The keys of the bodies in which several people hold posts of one rank at once, and not too many hold any. */
function actingTogether({ posts, occupancies }: Gathering, until: LastsUntil): ReadonlySet<string> {
	const postOf = new Map(posts.all.map((post) => [post.key, post] as const));
	const postIn = (term: MadeRecord) => postOf.get(first(term, 'post'));
	const byBody = group(occupancies.all, (term) => {
		const post = postIn(term);
		return post === undefined ? '' : first(post, 'body');
	});
	const together = new Set<string>();
	for (const [body, terms] of byBody) {
		if (body === '' || mostAtOnce(terms, until).most > mostAtTable) continue;
		const byRank = group(terms, (term) => postIn(term)?.cells.get('rank') ?? '');
		const isShared = [...byRank.values()].some((some) => {
			const { most, share } = mostAtOnce(some, until);
			return most > 1 && share >= leastShared;
		});
		if (isShared) together.add(body);
	}
	return together;
}

/** How many different people hold some terms at once, at most, and for what share of the time two or more do. */
function mostAtOnce(
	terms: readonly MadeRecord[],
	until: LastsUntil
): { readonly most: number; readonly share: number } {
	const turns = terms.flatMap((term) =>
		turnsOf(term, until).map((turn) => ({ ...turn, person: first(term, 'person') }))
	);
	if (turns.length === 0) return { most: new Set(terms.map((term) => first(term, 'person'))).size, share: 1 };
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

function first({ names }: MadeRecord, column: string): string {
	return [...(names.get(column) ?? [])][0] ?? '';
}

function nameOf({ cells }: MadeRecord): string {
	return cells.get('name') ?? '';
}

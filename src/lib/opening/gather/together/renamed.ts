import { group } from 'd3-array';
import { parseEdtf } from '../../../time/edtf.ts';
import { itemsOf } from '../../../reading/table.ts';
import { folded } from '../../written/folded.ts';
import { inShort } from '../../written/in-short.ts';
import type { Question } from '../../recipe.ts';
import type { Found } from '../../report/report-lines.ts';
import type { Gathering } from '../gathering.ts';
import { addItem, fill, keyIn, type MadeRecord, nameOf, refer } from '../made-records.ts';

type Kind = 'post' | 'body';

/** What records became, each with the record that it is part of now. */
type Became = Map<MadeRecord, MadeRecord>;

const otherNames = 'Other names';

/** A term with what it is held in. */
interface Held {
	readonly person: string;
	readonly start: string;
	readonly end: string;
	readonly post: MadeRecord;
	readonly body: MadeRecord | undefined;
}

/** A word in more of the names of posts than this, as "Minister", says nothing about what one is for. */
const mostNames = { share: 0.05, count: 10 };

/**
 * Offers that a post or body was only renamed: one name ends on the day on which a like one begins, or the day before, and the
 * holder stays.
 * Where the user says so, of one or of all, both are one, under the later name.
 */
export function joinRenamed(gathering: Gathering): void {
	const { answers, lines } = gathering;
	const terms = termsOf(gathering);
	const offered: Found[] = [];
	const became: Became = new Map();
	const ofPost = group(terms, ({ post }) => post);
	const ofBody = group(terms, ({ body }) => body);
	for (const [before, after] of handovers(terms, commonWords(gathering.posts.all))) {
		const kind = before.body === after.body ? 'post' : 'body';
		const [one, other] = [before[kind], after[kind]];
		if (one === undefined || other === undefined) continue;
		const [ending, beginning] =
			kind === 'post' ? [ofPost.get(one), ofPost.get(other)] : [ofBody.get(one), ofBody.get(other)];
		if (!isOver(ending ?? [], before.end) || !begins(beginning ?? [], after.start)) continue;
		const offer = offerOf(kind, one, other);
		offered.push(offer);
		if ((answers(...offer.about) ?? answers(...ofAll)) === 'yes') join(gathering, became, kind, one, other);
	}
	lines.addEach('guessed', offered, {
		about: ofAll,
		say: (count) => `${count} posts or bodies may have been renamed. Until you say so, they stay apart.`,
		mends: { yes: 'All of them', no: 'None of them' }
	});
}

/** The question about all that are offered. */
const ofAll: Question = ['renamed'];

/** The words that many posts share. */
function commonWords(posts: readonly MadeRecord[]): ReadonlySet<string> {
	const words = posts.flatMap((post) => [...new Set(tellingWords(nameOf(post)))]);
	const most = Math.max(mostNames.count, posts.length * mostNames.share);
	return new Set([...group(words, (word) => word)].filter(([, some]) => some.length > most).map(([word]) => word));
}

function termsOf({ occupancies, posts, bodies }: Gathering): readonly Held[] {
	return occupancies.all.flatMap((term) => {
		const post = posts.get(keyIn(term, 'post'));
		if (post === undefined) return [];
		const [start, end] = [term.cells.get('start') ?? '', term.cells.get('end') ?? ''];
		return [{ person: keyIn(term, 'person'), post, body: bodies.get(keyIn(post, 'body')), start, end }];
	});
}

/** Terms of one person of which one ends as the other begins, in another post of one body or the same post of another. */
function handovers(terms: readonly Held[], common: ReadonlySet<string>): readonly (readonly [Held, Held])[] {
	const starting = group(terms, ({ person, start }) => `${person}\n${parseEdtf(start)?.earliest}`);
	return terms.flatMap((before) => {
		const end = parseEdtf(before.end)?.earliest ?? NaN;
		return [end, end + 1]
			.flatMap((day) => starting.get(`${before.person}\n${day}`) ?? [])
			.filter((after) => isNextDay(before.end, after.start) && isRename(before, after, common))
			.map((after) => [before, after] as const);
	});
}

/** Whether two terms are held in posts of like names in one body, or of one name in bodies of like names. */
function isRename(before: Held, after: Held, common: ReadonlySet<string>): boolean {
	if (before.post === after.post) return false;
	const names = namesOf(before, after);
	return before.body === after.body
		? areAlike(...names.posts, common)
		: isSame(names.posts) && areAlike(...names.bodies);
}

/** Whether something ends as another begins, on one day or on two that follow, or in one month or year. */
function isNextDay(end: string, start: string): boolean {
	const [last, first] = [parseEdtf(end), parseEdtf(start)];
	if (last === undefined || first === undefined) return false;
	const gaps = [first.earliest - last.earliest, first.latest - last.latest];
	return gaps.every((gap) => gap === 0 || gap === 1);
}

function namesOf(before: Held, after: Held): Readonly<Record<'posts' | 'bodies', readonly [string, string]>> {
	return {
		posts: [nameOf(before.post), nameOf(after.post)],
		bodies: [nameOf(before.body), nameOf(after.body)]
	};
}

function isSame([one, other]: readonly [string, string]): boolean {
	return folded(one) === folded(other);
}

/** Whether two names are the same, or share half of their telling words. */
function areAlike(one: string, other: string, common: ReadonlySet<string> = new Set()): boolean {
	if (isSame([one, other])) return true;
	const telling = (name: string) => new Set(tellingWords(name).filter((word) => !common.has(word)));
	const [words, others] = [telling(one), telling(other)];
	const shared = [...words].filter((word) => others.has(word)).length;
	return shared > 0 && shared >= Math.min(words.size, others.size) / 2;
}

function tellingWords(name: string): readonly string[] {
	return folded(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word.length > 3);
}

function isOver(terms: readonly Held[], end: string): boolean {
	const last = parseEdtf(end)?.latest ?? -Infinity;
	return terms.every((term) => (parseEdtf(term.end)?.latest ?? Infinity) <= last);
}

function begins(terms: readonly Held[], start: string): boolean {
	const first = parseEdtf(start)?.earliest ?? Infinity;
	return terms.every((term) => (parseEdtf(term.start)?.earliest ?? -Infinity) >= first);
}

/** What is to be asked about two records that may be one. */
function offerOf(kind: Kind, one: MadeRecord, other: MadeRecord): Found {
	const names = [nameOf(one), nameOf(other)] as const;
	return {
		about: ['renamed', kind, ...names],
		sheet: other.origin?.sheet,
		row: other.origin?.row,
		say: () => `“${inShort(names[0], 6)}” ended as “${inShort(names[1], 6)}” began. Until you say so, they are two.`,
		mends: { yes: `One ${kind}`, no: kind === 'post' ? 'Two posts' : 'Two bodies' }
	};
}

/** Makes one record of two, or of what became of them before. */
function join(gathering: Gathering, became: Became, kind: Kind, given: MadeRecord, later: MadeRecord): void {
	const [one, other] = [nowOf(became, given), nowOf(became, later)];
	if (one === other) return;
	keepNames(gathering, kind, one, other);
	if (kind === 'body') joinPosts(gathering, became, one, other);
	became.set(one, other);
	for (const { names } of [...gathering.occupancies.all, ...gathering.posts.all]) {
		for (const column of kind === 'post' ? ['post', 'reports_to'] : ['body']) {
			const keys = names.get(column);
			if (keys?.has(one.key) === true)
				names.set(column, new Set([...keys].map((key) => (key === one.key ? other.key : key))));
		}
	}
	addFrom(other, one);
	for (const name of [...itemsOf(one.cells.get(otherNames) ?? ''), nameOf(one)])
		if (!isSame([name, nameOf(other)])) addItem(other, otherNames, name);
	(kind === 'post' ? gathering.posts : gathering.bodies).leaveOut(one);
}

/** What only the earlier record says of rank, seats, sources and the like is said of the later too. */
function addFrom(record: MadeRecord, before: MadeRecord): void {
	for (const [column, text] of before.cells)
		if (!['id', 'name', otherNames].includes(column)) fill(record, column, text);
	refer(record, 'sources', ...(before.names.get('sources') ?? []));
	const above = [...(before.names.get('reports_to') ?? [])].filter((key) => key !== record.key);
	if (above.length > 0 && !record.names.has('reports_to')) refer(record, 'reports_to', ...above);
}

/** Terms that were held under a name that goes keep it. */
function keepNames({ occupancies, posts }: Gathering, kind: Kind, one: MadeRecord, other: MadeRecord): void {
	if (isSame([nameOf(one), nameOf(other)])) return;
	for (const term of occupancies.all) {
		const post = posts.get(keyIn(term, 'post'));
		if (post === undefined) continue;
		if (kind === 'post' && post === one) fill(term, 'held_as', nameOf(one));
		if (kind === 'body' && post.names.get('body')?.has(one.key) === true)
			fill(term, 'held_as', `${nameOf(post)}, ${nameOf(one)}`);
	}
}

/** The posts of one body become those of another that have their names. */
function joinPosts(gathering: Gathering, became: Became, one: MadeRecord, other: MadeRecord): void {
	const posts = gathering.posts.all;
	const isIn = (post: MadeRecord, body: MadeRecord) => post.names.get('body')?.has(body.key) === true;
	for (const post of posts.filter((each) => isIn(each, one))) {
		const same = posts.find((each) => isIn(each, other) && isSame([nameOf(each), nameOf(post)]));
		if (same !== undefined) join(gathering, became, 'post', post, same);
	}
}

function nowOf(became: Became, record: MadeRecord): MadeRecord {
	const next = became.get(record);
	return next === undefined ? record : nowOf(became, next);
}

import { group } from 'd3-array';
import { parseEdtf } from '../../../time/edtf.ts';
import { type BoundSheet, textIn } from '../../binding/bound-sheet.ts';
import { folded } from '../../written/folded.ts';
import { type Gathering, keyById } from '../gathering.ts';
import { keyIn, type MadeRecord, nameOf } from '../made-records.ts';

/** A post or body that ends as a like one begins. */
export interface Rename {
	readonly kind: 'post' | 'body';
	readonly one: MadeRecord;
	readonly other: MadeRecord;
}

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
 * The posts and bodies that may only have been renamed: a row says so, or the terms in one are over when those in a like one
 * begin, and a holder stays.
 *
 * @param links sheets of links between bodies, of which some may be a change of name
 */
export function renamesIn(gathering: Gathering, links: readonly BoundSheet[]): readonly Rename[] {
	const said = [...saidRenames(gathering), ...links.flatMap((sheet) => linkedRenames(gathering, sheet))];
	const isSaid = ({ one, other }: Rename) => said.some((each) => each.one === one && each.other === other);
	return [...said, ...likelyRenames(gathering).filter((rename) => !isSaid(rename))];
}

/** The posts of which a row says that they are another of their body under a new name: "post renamed from Town Clerk". */
function saidRenames({ occupancies, posts }: Gathering): readonly Rename[] {
	return occupancies.all.flatMap((term) => {
		const other = posts.get(keyIn(term, 'post'));
		const before = [...term.cells.values()].flatMap((text) => /\brenamed from (?:the )?(.+)/i.exec(text)?.[1] ?? []);
		if (other === undefined || before.length === 0) return [];
		const one = posts.all.find(
			(post) =>
				post !== other &&
				keyIn(post, 'body') === keyIn(other, 'body') &&
				before.some((name) => isSame(nameOf(post), name.replace(/[\s.;)]+$/, '')))
		);
		return one === undefined ? [] : [{ kind: 'post', one, other }];
	});
}

/** The bodies of which a row of two says that the name changed: "name change" from the first to the second. */
function linkedRenames({ bodies }: Gathering, { columns, rows }: BoundSheet): readonly Rename[] {
	const ends = columns.filter(({ pointsTo }) => pointsTo !== undefined);
	return rows
		.filter((row) => columns.some((column) => /\bname change|\brenam(?:ed|ing)\b/i.test(textIn(row, column))))
		.flatMap((row) => {
			const [one, other] = ends.map((column) => bodies.get(keyById(column.pointsTo ?? '', textIn(row, column))));
			return one === undefined || other === undefined || one === other ? [] : [{ kind: 'body', one, other }];
		});
}

function likelyRenames(gathering: Gathering): readonly Rename[] {
	const terms = termsOf(gathering);
	const common = commonWords(gathering.posts.all);
	const termsIn = { post: group(terms, ({ post }) => post), body: group(terms, ({ body }) => body) };
	return handovers(terms).flatMap(([before, after]) => {
		const kind = before.body === after.body ? 'post' : 'body';
		const [one, other] = [before[kind], after[kind]];
		if (one === undefined || other === undefined || !isRename(before, after, common)) return [];
		const [ending, beginning] = [termsIn[kind].get(one) ?? [], termsIn[kind].get(other) ?? []];
		return isOver(ending, before.end) && begins(beginning, after.start) ? [{ kind, one, other }] : [];
	});
}

function termsOf({ occupancies, posts, bodies }: Gathering): readonly Held[] {
	return occupancies.all.flatMap((term) => {
		const post = posts.get(keyIn(term, 'post'));
		if (post === undefined) return [];
		const [start, end] = [term.cells.get('start') ?? '', term.cells.get('end') ?? ''];
		return [{ person: keyIn(term, 'person'), post, body: bodies.get(keyIn(post, 'body')), start, end }];
	});
}

/** The words that many posts share. */
function commonWords(posts: readonly MadeRecord[]): ReadonlySet<string> {
	const words = posts.flatMap((post) => [...new Set(tellingWords(nameOf(post)))]);
	const most = Math.max(mostNames.count, posts.length * mostNames.share);
	return new Set([...group(words, (word) => word)].filter(([, some]) => some.length > most).map(([word]) => word));
}

/** Terms of one person of which one ends as the other begins, in another post. */
function handovers(terms: readonly Held[]): readonly (readonly [Held, Held])[] {
	const starting = group(terms, ({ person, start }) => `${person}\n${parseEdtf(start)?.earliest}`);
	return terms.flatMap((before) => {
		const end = parseEdtf(before.end)?.earliest ?? NaN;
		return [end, end + 1]
			.flatMap((day) => starting.get(`${before.person}\n${day}`) ?? [])
			.filter((after) => after.post !== before.post && isNextDay(before.end, after.start))
			.map((after) => [before, after] as const);
	});
}

/** Whether something ends as another begins, on one day or on two that follow, or in one month or year. */
function isNextDay(end: string, start: string): boolean {
	const [last, first] = [parseEdtf(end), parseEdtf(start)];
	if (last === undefined || first === undefined) return false;
	const gaps = [first.earliest - last.earliest, first.latest - last.latest];
	return gaps.every((gap) => gap === 0 || gap === 1);
}

/** Whether two terms are held in posts of like names in one body, or of one name in bodies of like names. */
function isRename(before: Held, after: Held, common: ReadonlySet<string>): boolean {
	const [post, laterPost] = [nameOf(before.post), nameOf(after.post)];
	return before.body === after.body
		? areAlike(post, laterPost, common)
		: isSame(post, laterPost) && areAlike(nameOf(before.body), nameOf(after.body));
}

/** Whether two names are the same, or share half of their telling words. */
function areAlike(one: string, other: string, common: ReadonlySet<string> = new Set()): boolean {
	if (isSame(one, other)) return true;
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

/** Whether two names are the same once folded. */
export function isSame(one: string, other: string): boolean {
	return folded(one) === folded(other);
}

function isOver(terms: readonly Held[], end: string): boolean {
	const last = parseEdtf(end)?.latest ?? -Infinity;
	return terms.every((term) => (parseEdtf(term.end)?.latest ?? Infinity) <= last);
}

function begins(terms: readonly Held[], start: string): boolean {
	const first = parseEdtf(start)?.earliest ?? Infinity;
	return terms.every((term) => (parseEdtf(term.start)?.earliest ?? -Infinity) >= first);
}

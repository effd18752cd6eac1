import { group } from 'd3-array';
import { parseEdtf } from '../../../time/edtf.ts';
import { itemsOf } from '../../../reading/table.ts';
import { folded } from '../../written/folded.ts';
import { inShort } from '../../written/in-short.ts';
import type { Gathering } from '../gathering.ts';
import { addItem, type MadeRecord } from '../made-records.ts';

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

/**
 * Offers that a post or body was only renamed: one name ends on the day on which a like one begins, and the holder stays.
 * Where the user says so, both are one, under the later name.
 */
export function joinRenamed(gathering: Gathering): void {
	const terms = termsOf(gathering);
	const became: Became = new Map();
	const ofPost = group(terms, ({ post }) => post);
	const ofBody = group(terms, ({ body }) => body);
	for (const [before, after] of handovers(terms)) {
		const kind = before.body === after.body ? 'post' : 'body';
		const [one, other] = [before[kind], after[kind]];
		if (one === undefined || other === undefined) continue;
		const [ending, beginning] =
			kind === 'post' ? [ofPost.get(one), ofPost.get(other)] : [ofBody.get(one), ofBody.get(other)];
		if (!isOver(ending ?? [], before.end) || !begins(beginning ?? [], after.start)) continue;
		if (isOne(gathering, kind, one, other)) join(gathering, became, kind, one, other);
	}
}

function termsOf({ occupancies, posts, bodies }: Gathering): readonly Held[] {
	return occupancies.all.flatMap(({ cells, names }) => {
		const post = posts.get([...(names.get('post') ?? [])][0] ?? '');
		const [body = ''] = post?.names.get('body') ?? [];
		if (post === undefined) return [];
		const [person = ''] = names.get('person') ?? [];
		return [{ person, post, body: bodies.get(body), start: cells.get('start') ?? '', end: cells.get('end') ?? '' }];
	});
}

/** Terms of one person of which one ends as the other begins, in another post of one body or the same post of another. */
function handovers(terms: readonly Held[]): readonly (readonly [Held, Held])[] {
	const starting = group(
		terms.filter(({ start }) => start !== ''),
		({ person, start }) => `${person}\n${start}`
	);
	return terms.flatMap((before) =>
		(starting.get(`${before.person}\n${before.end}`) ?? []).flatMap((after) => {
			const [names, areSame] = [namesOf(before, after), before.post === after.post];
			if (areSame || before === after) return [];
			const isRename =
				before.body === after.body ? areAlike(...names.posts) : isSame(names.posts) && areAlike(...names.bodies);
			return isRename ? [[before, after] as const] : [];
		})
	);
}

function namesOf(before: Held, after: Held): Readonly<Record<'posts' | 'bodies', readonly [string, string]>> {
	return {
		posts: [nameOf(before.post), nameOf(after.post)],
		bodies: [nameOf(before.body), nameOf(after.body)]
	};
}

function nameOf(record: MadeRecord | undefined): string {
	return record?.cells.get('name') ?? '';
}

function isSame([one, other]: readonly [string, string]): boolean {
	return folded(one) === folded(other);
}

/** Whether two names share half of their telling words. */
function areAlike(one: string, other: string): boolean {
	const [words, others] = [new Set(tellingWords(one)), new Set(tellingWords(other))];
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

/** Whether the user says that two records are one; offers it. */
function isOne({ lines, answers }: Gathering, kind: Kind, one: MadeRecord, other: MadeRecord): boolean {
	const names = [nameOf(one), nameOf(other)] as const;
	const about = ['renamed', kind, ...names] as const;
	lines.add('guessed', {
		about,
		sheet: other.origin?.sheet,
		row: other.origin?.row,
		say: () => `“${inShort(names[0], 6)}” ended as “${inShort(names[1], 6)}” began. Two names of one ${kind}?`,
		mends: { yes: `One ${kind}` }
	});
	return answers(...about) === 'yes';
}

/** Makes one record of two, or of what became of them before. */
function join(gathering: Gathering, became: Became, kind: Kind, given: MadeRecord, later: MadeRecord): void {
	const [one, other] = [nowOf(became, given), nowOf(became, later)];
	if (one === other) return;
	if (kind === 'body') joinPosts(gathering, became, one, other);
	became.set(one, other);
	for (const { names } of [...gathering.occupancies.all, ...gathering.posts.all]) {
		for (const column of kind === 'post' ? ['post', 'reports_to'] : ['body']) {
			const keys = names.get(column);
			if (keys?.has(one.key) === true)
				names.set(column, new Set([...keys].map((key) => (key === one.key ? other.key : key))));
		}
	}
	for (const name of [...itemsOf(one.cells.get(otherNames) ?? ''), nameOf(one)])
		if (!isSame([name, nameOf(other)])) addItem(other, otherNames, name);
	(kind === 'post' ? gathering.posts : gathering.bodies).leaveOut(one);
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

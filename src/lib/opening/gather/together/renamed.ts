import { itemsOf } from '../../../reading/table.ts';
import type { BoundSheet } from '../../binding/bound-sheet.ts';
import { inShort } from '../../written/in-short.ts';
import type { Question } from '../../recipe.ts';
import type { Found } from '../../report/report-lines.ts';
import type { Gathering } from '../gathering.ts';
import { addItem, fill, keyIn, type MadeRecord, nameOf, refer } from '../made-records.ts';
import { isSame, type Rename, renamesIn } from './renames.ts';

/** What records became, each with the record that it is part of now. */
type Became = Map<MadeRecord, MadeRecord>;

const otherNames = 'Other names';

/**
 * Offers that a post or body was only renamed. Where the user says so, of one or of all, both are one, under the later name.
 *
 * @param links sheets of links between bodies
 */
export function joinRenamed(gathering: Gathering, links: readonly BoundSheet[]): void {
	const { answers, lines } = gathering;
	const renames = renamesIn(gathering, links).map((rename) => ({ rename, offer: offerOf(rename) }));
	const became: Became = new Map();
	for (const { rename, offer } of renames)
		if ((answers(...offer.about) ?? answers(...ofAll)) === 'yes') join(gathering, became, rename);
	lines.addEach(
		'guessed',
		renames.map(({ offer }) => offer),
		{
			about: ofAll,
			say: (count) => `${count} posts or bodies may have been renamed. Until you say so, they stay apart.`,
			mends: { yes: 'All of them', no: 'None of them' }
		}
	);
}

/** The question about all that are offered. */
const ofAll: Question = ['renamed'];

/** What is to be asked about two records that may be one. */
function offerOf({ kind, one, other }: Rename): Found {
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
function join(gathering: Gathering, became: Became, rename: Rename): void {
	const { kind } = rename;
	const [one, other] = [nowOf(became, rename.one), nowOf(became, rename.other)];
	if (one === other) return;
	keepNames(gathering, { kind, one, other });
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
		if (!isSame(name, nameOf(other))) addItem(other, otherNames, name);
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
function keepNames({ occupancies, posts }: Gathering, { kind, one, other }: Rename): void {
	if (isSame(nameOf(one), nameOf(other))) return;
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
		const same = posts.find((each) => isIn(each, other) && isSame(nameOf(each), nameOf(post)));
		if (same !== undefined) join(gathering, became, { kind: 'post', one: post, other: same });
	}
}

function nowOf(became: Became, record: MadeRecord): MadeRecord {
	const next = became.get(record);
	return next === undefined ? record : nowOf(became, next);
}

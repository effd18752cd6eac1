import { group, max, min } from 'd3-array';
import type { Tables } from '../../reading/read-dataset.ts';
import { titleFrom } from '../../reading/read-rows.ts';
import { columnNames } from '../../reading/schema.ts';
import { cellOf, itemsOf, type Table } from '../../reading/table.ts';
import { yearWords } from '../../time/day.ts';
import { parseEdtf } from '../../time/edtf.ts';

/** A roster that nobody had to draw up. */
export interface FreeRoster {
	readonly name: string;
	readonly members: readonly string[];
	/** What it is made of: "Bodies", "Ranks", or the column that groups people. */
	readonly heading: string;
}

/** A column groups people if it has at most this many values. */
const mostGroups = 12;

/**
 * The rosters that follow from the tables: the members of each body, the largest first; whoever ever held a post of a rank or
 * a higher one; and those who share a value of a column that groups people, as a party does.
 */
export function freeRosters(tables: Tables): readonly FreeRoster[] {
	const [people, bodies, posts, occupancies] = (['people', 'bodies', 'posts', 'occupancies'] as const).map((name) =>
		tables.get(name)
	);
	if (people === undefined) return [];
	const terms = occupancies === undefined ? [] : occupancies.rows.map((row) => cellsOf(occupancies, row));
	const postOf = new Map(posts?.rows.map((row) => [cellOf(posts, row, 'id'), row] as const));
	const ofPost = (post: string, column: string) => {
		const row = postOf.get(post);
		return posts === undefined || row === undefined ? '' : cellOf(posts, row, column);
	};
	const byBody = membersBy(terms, ({ post }) => ofPost(post, 'body'));
	const nameOf = new Map(bodies?.rows.map((row) => [cellOf(bodies, row, 'id'), cellOf(bodies, row, 'name')] as const));
	const ofBodies = [...byBody]
		.map(([body, members]) => ({
			name: nameOf.get(body) ?? body,
			members,
			heading: 'Bodies',
			years: yearsOf(terms.filter(({ post }) => ofPost(post, 'body') === body))
		}))
		.sort((a, b) => b.members.length - a.members.length);
	const ranks = [...new Set(terms.map(({ post }) => Number(ofPost(post, 'rank'))).filter((rank) => rank > 0))].sort(
		(a, b) => a - b
	);
	const ofRanks = ranks.slice(0, -1).map((rank) => ({
		name: rank === ranks[0] ? `Ever of rank ${rank}` : `Ever of rank ${rank} or higher`,
		members: distinct(terms.filter(({ post }) => Number(ofPost(post, 'rank') || Infinity) <= rank)),
		heading: 'Ranks'
	}));
	return toldApart(
		[...ofBodies, ...ofRanks, ...ofGroups(people)].filter(
			({ members }) => members.length > 1 && members.length < people.rows.length
		)
	);
}

/** Rosters with names of their own: equal ones are told apart by years, where these differ, else by a number. */
function toldApart(rosters: readonly (FreeRoster & { readonly years?: string })[]): readonly FreeRoster[] {
	const byName = group(rosters, ({ name }) => name);
	return rosters.map((roster) => {
		const { name, members, heading, years = '' } = roster;
		const alike = byName.get(name) ?? [];
		const isBySpan = years !== '' && alike.filter((other) => other.years === years).length === 1;
		const told = isBySpan ? years : String(alike.indexOf(roster) + 1);
		return { name: alike.length === 1 ? name : `${name} (${told})`, members, heading };
	});
}

/** The years from the first start to the last end: "1992 to 1995", "since 2007"; empty where no start is known. */
function yearsOf(terms: readonly Term[]): string {
	const first = min(terms, ({ start }) => parseEdtf(start)?.earliest);
	if (first === undefined || first === -Infinity) return '';
	const last = max(terms, ({ end }) => parseEdtf(end)?.latest ?? Infinity) ?? Infinity;
	return last === Infinity ? `since ${yearWords(first)}` : `${yearWords(first)} to ${yearWords(last)}`;
}

interface Term {
	readonly person: string;
	readonly post: string;
	readonly start: string;
	readonly end: string;
}

function cellsOf(table: Table, row: Table['rows'][number]): Term {
	return {
		person: cellOf(table, row, 'person'),
		post: cellOf(table, row, 'post'),
		start: cellOf(table, row, 'start'),
		end: cellOf(table, row, 'end')
	};
}

function membersBy(terms: readonly Term[], keyOf: (term: Term) => string): ReadonlyMap<string, readonly string[]> {
	return new Map([...group(terms, keyOf)].filter(([key]) => key !== '').map(([key, some]) => [key, distinct(some)]));
}

function distinct(terms: readonly Term[]): readonly string[] {
	return [...new Set(terms.map(({ person }) => person))];
}

/** By the columns that only this dataset has, and whose few values many share. */
function ofGroups(people: Table): readonly FreeRoster[] {
	const known = new Set(columnNames('people'));
	return [...people.columns.keys()]
		.filter((column) => !known.has(column))
		.flatMap((column) => {
			const rows = people.rows.filter((row) => cellOf(people, row, column) !== '');
			const groups = group(rows, (row) => itemsOf(cellOf(people, row, column))[0] ?? '');
			if (groups.size < 2 || groups.size > mostGroups || rows.length < 2 * groups.size) return [];
			return [...groups].map(([value, some]) => ({
				name: `${column}: ${value}`,
				members: some.map((row) => cellOf(people, row, 'id')),
				heading: titleFrom(column)
			}));
		});
}

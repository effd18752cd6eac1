import { rollup } from 'd3-array';
import { jaroWinkler } from './jaro-winkler.ts';
import { honorifics, suffixes } from './name-words.ts';
import { foldedName, type PersonName } from './person-name.ts';

/** Who may be the same among names; a name is told by its index. */
export interface SameNames {
	/** Names that are the same once folded: sets of two or more, in order of their first. */
	readonly same: readonly (readonly number[])[];
	/** Pairs that are only offered, the surest first, each once; of names that are the same, the first stands for all. */
	readonly offered: readonly OfferedPair[];
}

/** Two names that may be one person's. */
export interface OfferedPair {
	readonly a: number;
	readonly b: number;
	readonly why: 'other-order' | 'alias' | 'spelling';
	/** How alike the folded names are, 0 to 1; 1 where they have the same words or share an alias. */
	readonly likeness: number;
}

/** From here on, names are offered as one spelled in two ways. */
const leastLikeness = 0.93;

/** Their first words and their last must be alike as well: "Peter Blaker" is not nearly "Peter Walker". */
const leastLikenessOfFirst = 0.8;
const leastLikenessOfLast = 0.88;

/** Short names are alike by chance. */
const shortestName = 5;

/**
 * Each name is compared with this many next to it, in the order of first names and in that of last names. Source: M. A. Hernández
 * and S. J. Stolfo, "The Merge/Purge Problem for Large Databases", 1995. So the time is near-linear in the number of names.
 */
const neighbours = 20;

/** Which names are the same, and which pairs may be: same words in another order, a shared alias, or nearly the same letters. */
export function samePerson(names: readonly PersonName[]): SameNames {
	const groups = groupsBy(names, ({ folded }) => [folded]);
	const firsts = [...groups.values()].flatMap(([first]) => first ?? []).sort((a, b) => a - b);
	const pairs = new Map<string, OfferedPair>();
	const offer = (one: number, other: number, why: OfferedPair['why'], likeness: number) => {
		const [a, b] = one < other ? [one, other] : [other, one];
		const key = `${a} ${b}`;
		if (a !== b && !pairs.has(key)) pairs.set(key, { a, b, why, likeness });
	};
	const nameAt = (index: number): PersonName => names[index] ?? { name: '', aliases: [], folded: '', parts: [] };
	const chosen = firsts.map(nameAt);
	const offerAll = (keysOf: (name: PersonName) => readonly string[], why: OfferedPair['why']) => {
		for (const [first, ...others] of groupsBy(chosen, keysOf).values()) {
			// Each with the first: merging these merges all.
			for (const other of others) offer(firsts[first ?? 0] ?? 0, firsts[other] ?? 0, why, 1);
		}
	};
	offerAll(({ parts }) => (parts.length > 1 ? [[...parts].sort().join(' ')] : []), 'other-order');
	offerAll(aliasKeys, 'alias');
	offerAlike(firsts, nameAt, offer);
	return {
		same: [...groups.values()].filter((group) => group.length > 1),
		offered: [...pairs.values()].sort(
			(one, other) => other.likeness - one.likeness || one.a - other.a || one.b - other.b
		)
	};
}

/** A name and each alias, with the surname and, if it has several words, by itself: "William 'Bill' Clinton" is "bill clinton" too. */
function aliasKeys({ folded, parts, aliases }: PersonName): readonly string[] {
	const surname = parts.at(-1) ?? '';
	const others = aliases.map(foldedName).flatMap((alias) => {
		return alias === '' ? [] : [alias, `${alias} ${surname}`];
	});
	return [...new Set([folded, ...others])].filter((key) => key.includes(' '));
}

function offerAlike(
	firsts: readonly number[],
	nameAt: (index: number) => PersonName,
	offer: (a: number, b: number, why: 'spelling', likeness: number) => void
): void {
	const surnameFirst = ({ parts }: PersonName) => [parts.at(-1) ?? '', ...parts.slice(0, -1)].join(' ');
	for (const keyOf of [({ folded }: PersonName) => folded, surnameFirst]) {
		const sorted = firsts
			.map((index) => ({ index, name: nameAt(index), key: keyOf(nameAt(index)) }))
			.filter(({ name }) => name.folded.length >= shortestName)
			.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
		for (const [at, one] of sorted.entries()) {
			for (const other of sorted.slice(at + 1, at + 1 + neighbours)) {
				if (isNumberedApart(one.name, other.name) || haveOtherInitials(one.name, other.name)) continue;
				const likeness = likenessOf(one.name.parts, other.name.parts);
				if (likeness >= leastLikeness) offer(one.index, other.index, 'spelling', likeness);
			}
		}
	}
}

/** How alike two names are, 0 to 1, without a title that they share; 0 where their first or last words are too different. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
	const [first = '', ...rest] = one;
	const isSharedTitle = rest.length > 0 && other.length > 1 && honorifics.has(first) && other[0] === first;
	const [a, b] = isSharedTitle ? [rest, other.slice(1)] : [one, other];
	if (jaroWinkler(a[0] ?? '', b[0] ?? '') < leastLikenessOfFirst) return 0;
	if (jaroWinkler(a.at(-1) ?? '', b.at(-1) ?? '') < leastLikenessOfLast) return 0;
	return jaroWinkler(a.join(' '), b.join(' '));
}

/** "Louis XIV" and "Louis XV", "Person 1" and "Person 2", a son and his father are told apart by just that. */
function isNumberedApart(one: PersonName, other: PersonName): boolean {
	const numbersOf = ({ parts }: PersonName) => parts.filter((part) => /\d/.test(part) || isSuffix(part)).join(' ');
	return numbersOf(one) !== numbersOf(other);
}

/** "Dana C. Radberg" and "Dana G. Radberg" are told apart by that; a name without an initial may be either. */
function haveOtherInitials(one: PersonName, other: PersonName): boolean {
	const [some, others] = [one, other].map(({ parts }) => parts.slice(1).filter((part) => /^\p{L}$/u.test(part)));
	const hasOwn = (these: readonly string[] = [], those: readonly string[] = []) =>
		these.some((initial) => !those.includes(initial));
	return hasOwn(some, others) && hasOwn(others, some);
}

function isSuffix(part: string): boolean {
	return suffixes.has(part) || /^[ivxl]{2,}$/.test(part);
}

function groupsBy(
	names: readonly PersonName[],
	keysOf: (name: PersonName) => readonly string[]
): ReadonlyMap<string, readonly number[]> {
	const keyed = names.flatMap((name, index) => keysOf(name).map((key) => ({ key, index })));
	return rollup(
		keyed.filter(({ key }) => key !== ''),
		(same) => same.map(({ index }) => index),
		({ key }) => key
	);
}

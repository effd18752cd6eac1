import type { ExtraField, Id } from '../dataset/dataset.ts';
import type { Network } from './network.ts';
import { areOneSlipApart, soundOf, tellingWords, wordsOf } from './spelling.ts';

/** A person, post or body that a search finds. */
export interface Found {
	readonly id: Id;
	readonly kind: 'person' | 'post' | 'body';
	/** The name on screen. */
	readonly label: string;
	/** The other name or text that matched, where the name on screen did not match as well. */
	readonly alias: string | undefined;
}

/** The words of a name without articles, and all its words in one. */
interface Written {
	readonly words: readonly string[];
	readonly whole: string;
}

/** One name of a record, as it is written and as it sounds. */
interface Spelling {
	readonly name: string;
	readonly letters: Written;
	readonly sound: Written;
}

interface Entry {
	readonly id: Id;
	readonly kind: Found['kind'];
	/** The name on screen first. */
	readonly spellings: readonly Spelling[];
}

/** Built once for a network: a search runs at every key press. */
const indexes = new WeakMap<Network, readonly Entry[]>();

/** By so much a record of one kind stands after another that matches as well. */
const after: Readonly<Record<Found['kind'], number>> = { person: 0, post: 0.25, body: 0.375 };

/**
 * The people, posts and bodies that a text finds, best first. It looks in names, full names, aliases and the columns that only the
 * dataset has; in own data also in what is noted of somebody's terms and reports. It ignores case, hyphens, accents,
 * apostrophes, articles and common spellings of a vowel. Either every word of the text begins a word of the name, or the name
 * contains the text. Where that finds nothing, a longer word may be one letter off. A text without a letter or digit finds
 * nothing.
 */
export function searchRecords(network: Network, text: string): readonly Found[] {
	const sought = spellingOf(text);
	if (sought.letters.whole === '') return [];
	const index = indexOf(network);
	const found = foundIn(index, (spelling) => costOf(spelling, sought));
	return found.length > 0 ? found : foundIn(index, ({ sound }) => (isOneSlipOff(sound, sought.sound) ? 0 : Infinity));
}

/** How far a name is from what is sought: Infinity where it is not found. */
type Cost = (spelling: Spelling) => number;

function foundIn(index: readonly Entry[], costIn: Cost): readonly Found[] {
	return index
		.map((entry) => bestOf(entry, costIn))
		.filter(({ cost }) => Number.isFinite(cost))
		.sort((a, b) => a.cost - b.cost)
		.map(({ found }) => found);
}

function bestOf({ id, kind, spellings }: Entry, costIn: Cost): { readonly found: Found; readonly cost: number } {
	const costs = spellings.map(costIn);
	const cost = Math.min(...costs);
	const best = costs.indexOf(cost);
	const alias = best === 0 ? undefined : spellings[best]?.name;
	// An alias stands after a name that matches as well.
	const found = { id, kind, label: spellings[0]?.name ?? id, alias };
	return { found, cost: cost + (alias === undefined ? 0 : 0.5) + after[kind] };
}

/** How far a name is from the text: names that only sound alike come after those that are written alike. */
function costOf(spelling: Spelling, sought: Spelling): number {
	return Math.min(distance(spelling.letters, sought.letters), 4 + distance(spelling.sound, sought.sound));
}

/** 0 for the same, 1 where the name begins so, 2 where its words do, 3 where it contains the text, else Infinity. */
function distance(name: Written, sought: Written): number {
	const [letters, text] = [name.words.join(''), sought.words.join('')];
	if (letters === text) return 0;
	if (letters.startsWith(text)) return 1;
	if (sought.words.every((part) => name.words.some((word) => word.startsWith(part)))) return 2;
	return sought.whole.length > 2 && (letters.includes(text) || name.whole.includes(sought.whole)) ? 3 : Infinity;
}

/** Whether every word of the text begins a word of the name, give or take a letter. */
function isOneSlipOff(name: Written, sought: Written): boolean {
	return sought.words.every((part) => name.words.some((word) => word.startsWith(part) || areOneSlipApart(word, part)));
}

function indexOf(network: Network): readonly Entry[] {
	const known = indexes.get(network);
	if (known !== undefined) return known;
	const { people, posts, bodies } = network.dataset;
	const index = [
		...people.map(({ id, name, fullName, aliases, extra }) =>
			entryOf(id, 'person', [name, fullName, ...aliases, ...textsIn(extra), ...ownWordsOn(network, id)])
		),
		...posts.map(({ id, name, extra }) => entryOf(id, 'post', [name, ...textsIn(extra)])),
		...bodies.map(({ id, name, extra }) => entryOf(id, 'body', [name, ...textsIn(extra)]))
	];
	indexes.set(network, index);
	return index;
}

/** What the user of own data wrote of somebody's terms and of what became of them: "extradited to the US". */
function ownWordsOn({ dataset, occupanciesOf, reportsOn }: Network, person: Id): readonly string[] {
	if (dataset.profile !== 'own') return [];
	const terms = occupanciesOf.get(person) ?? [];
	const notes = [...terms, ...(reportsOn.get(person) ?? [])].map(({ note }) => note);
	return [...new Set([...notes, ...terms.flatMap(({ extra }) => textsIn(extra))])];
}

function textsIn(extra: readonly ExtraField[]): readonly string[] {
	return extra.map(({ text }) => text);
}

function entryOf(id: Id, kind: Found['kind'], names: readonly string[]): Entry {
	return { id, kind, spellings: names.filter((name) => name !== '').map(spellingOf) };
}

function spellingOf(name: string): Spelling {
	const words = wordsOf(name);
	return { name, letters: written(words), sound: written(words.map(soundOf), tellingWords(words).map(soundOf)) };
}

function written(words: readonly string[], telling = tellingWords(words)): Written {
	return { words: telling, whole: words.join('') };
}

import { folded } from '../folded.ts';
import { honorifics, postNominals, suffixes } from './name-words.ts';

/** A name as a cell gives it. */
export interface PersonName {
	/** As shown: "Last, First" turned, with its honorifics, without other names. */
	readonly name: string;
	/** Other names, in the order of the cell: in quotes, in brackets, after alias or a.k.a. */
	readonly aliases: readonly string[];
	/** What names are compared by: small letters, without accents, hyphens, apostrophes, honorifics and articles. */
	readonly folded: string;
	/** The words of `folded`. */
	readonly parts: readonly string[];
}

/** Words that lead to another name. */
const otherName =
	/[,;]?\s*[([]?\s*(?<![\p{L}\p{N}])(?:a\.?\s?k\.?\s?a\.?|f\.?k\.?a\.?|alias|also known as|better known as|known as|nom de guerre|nickname[d]?|n[ée]e|born|geb\.|geborene)(?![\p{L}\p{N}])[:.]?\s*/giu;
const quoted =
	/["“”„«](?<double>[^"“”„«»]{1,60})["“”»]|(?<![\p{L}\p{N}])['‘](?<single>[^'’‘]{1,60})['’](?![\p{L}\p{N}])/gu;
const bracketed = /[([](?<inside>[^()[\]]{1,80})[)\]]/gu;

/** A longer text is no name; it is shown as it is. */
const longest = 300;

/** The name, and the other names, that a cell gives one person. Any text gives a name; empty text gives an empty one. */
export function readPersonName(text: string): PersonName {
	const whole = text.trim().replaceAll(/\s+/g, ' ');
	if (whole.length > longest) return nameOf(whole, []);
	const aliases: string[] = [];
	const [first = '', ...others] = whole.replace(/(?:\s?\[\d{1,3}\])+$/, '').split(otherName);
	const plain = first
		.replaceAll(quoted, (_, double?: string, single?: string) => put(aliases, double ?? single ?? ''))
		.replaceAll(bracketed, (_, inside: string) =>
			put(aliases, /\p{L}/u.test(inside) && !/\d/.test(inside) ? inside : '')
		);
	for (const other of others) {
		for (const alias of other.split(/[,;/]| (?:or|and) /)) put(aliases, alias);
	}
	const name = turned(tidied(plain));
	// A name in brackets or quotes alone is the name.
	return name === '' ? nameOf(tidied(aliases[0] ?? whole), aliases.slice(1)) : nameOf(name, aliases);
}

/** What a name is compared by; "" where it has no letters or digits. */
export function foldedName(name: string): string {
	return partsOf(name).join(' ');
}

function nameOf(name: string, aliases: readonly string[]): PersonName {
	const parts = partsOf(name);
	const others = [...new Set(aliases)].filter((alias) => alias !== name);
	return { name, aliases: others, folded: parts.join(' '), parts };
}

function put(aliases: string[], given: string): string {
	const alias = tidied(given.replaceAll(/["“”„«»()[\]]/g, ' '));
	if (alias !== '') aliases.push(alias);
	return ' ';
}

function tidied(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/ (?=[,;])/g, '')
		.replace(/^[\s,;:–—-]+/, '')
		.replace(/[\s,;:–—-]+$/, '');
}

/** "Last, First" turned, but not "Smith, Jr.", "Prince Charles, Duke of Wales" or "Smith, MP". */
function turned(name: string): string {
	const [last = '', first = '', ...more] = name.split(/\s*[,،，]\s*/);
	const rest = more.filter((part) => part !== '');
	if (first === '' || rest.some((part) => !isSuffix(part)) || isSuffix(first)) return name;
	if (/\d|(?<!\p{L})(?:of|for|the)(?!\p{L})/iu.test(first) || first.split(' ').length > 4) return name;
	return [first, last, ...rest].join(' ');
}

function isSuffix(part: string): boolean {
	return part.split(' ').every((word) => {
		const plain = plainWord(word);
		return suffixes.has(plain) || postNominals.has(plain);
	});
}

function plainWord(word: string): string {
	return folded(word).replaceAll('.', '');
}

/** The words that tell a person: honorifics are cut while two words remain, so that "Lord Smith" is not every Smith. */
function partsOf(name: string): readonly string[] {
	const words = folded(name)
		// Articles that a hyphen ties to a word; elsewhere they are cut below.
		.replaceAll(/(?<![\p{L}\p{M}])(?:al|el)[-‐–](?=\p{L})/gu, '')
		.replaceAll(/['’‘ʼʾʿ`´.]/g, (sign) => (sign === '.' ? ' ' : ''))
		.split(/[^\p{L}\p{M}\p{N}]+/u)
		.filter((word) => word !== '');
	let [from, to] = [0, words.length];
	while (to - from > 2 && honorifics.has(words[from] ?? '')) from += 1;
	while (to - from > 2 && postNominals.has(words[to - 1] ?? '')) to -= 1;
	const kept = words.slice(from, to);
	const telling = kept.filter((word, index) => index === 0 || !articles.has(word));
	return telling.length > 0 ? telling : kept;
}

const articles: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'adh', 'ar', 'as', 'ash', 'at', 'ath', 'az']);

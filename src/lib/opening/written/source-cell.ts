import { link } from '../../reading/cells.ts';

/** One source of a cell: a title, an address, or both. */
export interface WrittenSource {
	/** "" where there is only an address. */
	readonly title: string;
	readonly url: string | undefined;
}

const address = /https?:\/\/[^\s|<>"]+/gi;

/**
 * The sources that a cell names, and the address it links to, if any. Addresses with only spaces between are one source each;
 * else semicolons, bars and lines part sources, and text with an address is one. Only http and https addresses count.
 */
export function readSources(text: string, linked?: string): readonly WrittenSource[] {
	const sources: WrittenSource[] = [];
	for (const part of partsOf(text)) {
		let at = 0;
		for (const { 0: found, index } of part.matchAll(address)) {
			const url = withoutPunctuation(found);
			const title = tidied(part.slice(at, index));
			at = index + url.length;
			sources.push(link.read(url).ok ? { title, url } : { title: tidied(`${title} ${url}`), url: undefined });
		}
		add(sources, tidied(part.slice(at)), at > 0);
	}
	return unique(withLink(sources, linked));
}

/** Text after an address belongs to it, if that has no title yet. */
function add(sources: WrittenSource[], title: string, isAfterAddress: boolean): void {
	if (title === '') return;
	const last = isAfterAddress ? sources.at(-1) : undefined;
	if (last?.title === '') sources[sources.length - 1] = { ...last, title };
	else sources.push({ title, url: undefined });
}

/** Semicolons within an address part it only where a space or another address follows. */
function partsOf(text: string): readonly string[] {
	const parts: string[] = [];
	let from = 0;
	const addresses = [...text.matchAll(address)].map(({ 0: found, index }) => ({
		from: index,
		to: index + found.length
	}));
	let next = 0;
	for (const { 0: sign, index } of text.matchAll(/[;|\n\r]/g)) {
		while ((addresses[next]?.to ?? Infinity) <= index) next += 1;
		const within = addresses[next];
		const isInside = within !== undefined && within.from < index && index < within.to - 1;
		if (sign === ';' && isInside && !/^;https?:/i.test(text.slice(index, index + 7))) continue;
		parts.push(text.slice(from, index));
		from = index + 1;
	}
	return [...parts, text.slice(from)];
}

/** Points and brackets at the end of an address belong to the sentence around it. */
function withoutPunctuation(found: string): string {
	return cut(found, '', found.includes('(') ? ".,;:!?']>" : ".,;:!?'])>");
}

function tidied(text: string): string {
	const title = cut(text.replaceAll(/\s+/g, ' '), ' ,.:;–—-)]>', ' ,:;–—-([<');
	return title.startsWith('(') && title.endsWith(')') ? title.slice(1, -1) : title;
}

/** A text without some signs at its start and others at its end. */
function cut(text: string, signsBefore: string, signsAfter: string): string {
	let [from, to] = [0, text.length];
	while (from < to && signsBefore.includes(text.charAt(from))) from += 1;
	while (from < to && signsAfter.includes(text.charAt(to - 1))) to -= 1;
	return text.slice(from, to);
}

/** A link behind a cell is the address of its first source that has none. */
function withLink(sources: readonly WrittenSource[], linked: string | undefined): readonly WrittenSource[] {
	const url = linked?.trim() ?? '';
	if (!link.read(url).ok || sources.some((source) => source.url === url)) return sources;
	const index = sources.findIndex((source) => source.url === undefined);
	const source = sources[index];
	return source === undefined ? [...sources, { title: '', url }] : sources.with(index, { ...source, url });
}

function unique(sources: readonly WrittenSource[]): readonly WrittenSource[] {
	const seen = new Map(sources.map((source) => [`${source.url ?? ''}\n${source.title}`, source]));
	return [...seen.values()];
}

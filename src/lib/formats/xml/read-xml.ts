import { SaxesParser } from 'saxes';
import type { Remark } from '../import.ts';

/** An element of XML. Namespaces are left out of names: files get them wrong. */
export interface XmlElement {
	/** Without its prefix: `position` for `viz:position`. */
	readonly name: string;
	/** By names without a prefix. */
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly XmlElement[];
	/** The text directly in it, with that of CDATA, as it stands. */
	readonly text: string;
	/** The line on which its tag ends, from 1. */
	readonly line: number;
}

/** What a text of XML holds. */
export interface XmlReading {
	/** Undefined where there is no element. */
	readonly root: XmlElement | undefined;
	readonly remarks: readonly Remark[];
}

/** An element that is still being read. */
interface OpenElement extends XmlElement {
	readonly children: OpenElement[];
	text: string;
}

/** Faults that leave the structure whole, so that reading goes on: the messages of saxes end so. */
const harmless = ['disallowed character.', 'undefined entity.', 'must be at the start of the document.'];

/** With more of them a text is no XML, and each takes time. */
const mostHarmless = 1000;

/** Characters that are parsed at once, so that parsing can stop. */
const slice = 65_536;

/**
 * The elements of a text of XML. A text that is not well-formed gives what stands before the fault, with a remark that
 * names the line. Only the five entities of XML and references to characters are resolved; a doctype is passed over.
 */
export function readXml(text: string, file: string): XmlReading {
	const parser = new SaxesParser();
	const open: OpenElement[] = [];
	const remarks: Remark[] = [];
	let root: OpenElement | undefined;
	let faults = 0;
	let isBroken = false;
	const isRead = () => !isBroken;
	const remark = (list: Remark['list'], what: string) =>
		remarks.push({ list, place: { table: file, row: parser.line }, what });

	parser.on('error', ({ message }) => {
		if (isBroken) return;
		const isHarmless = harmless.some((end) => message.endsWith(end)) && ++faults < mostHarmless;
		if (isHarmless && faults > 1) return;
		isBroken = !isHarmless;
		const what = isHarmless
			? 'something that XML does not allow; the rest was read'
			: 'no valid XML; the file was read until there';
		remark('to-mend', `Line ${parser.line} holds ${what}.`);
	});
	parser.on('doctype', () => remark('not-used', 'The document type (DOCTYPE) was not read.'));
	parser.on('opentag', ({ name, attributes }) => {
		if (isBroken) return;
		const element = {
			name: localName(name),
			attributes: localAttributes(attributes),
			children: [],
			text: '',
			line: parser.line
		};
		open.at(-1)?.children.push(element);
		root ??= element;
		open.push(element);
	});
	parser.on('closetag', () => {
		if (isRead()) open.pop();
	});
	const addText = (part: string) => {
		const element = open.at(-1);
		if (element !== undefined && isRead()) element.text += part;
	};
	parser.on('text', addText);
	parser.on('cdata', addText);
	for (let at = 0; at < text.length && isRead(); at += slice) parser.write(text.slice(at, at + slice));
	if (isRead()) parser.close();
	return { root, remarks };
}

/** The name of the first element of a text, without its prefix; undefined where the text does not begin as XML. */
export function rootNameOf(text: string): string | undefined {
	if (!/^\uFEFF?\s*</.test(text)) return undefined;
	const parser = new SaxesParser();
	let root: string | undefined;
	let isBroken = false;
	const isSought = () => root === undefined && !isBroken;
	parser.on('error', ({ message }) => (isBroken ||= !harmless.some((end) => message.endsWith(end))));
	parser.on('opentagstart', ({ name }) => (root ??= isBroken ? undefined : localName(name)));
	const short = 1024;
	for (let at = 0; at < text.length && isSought(); at += short) parser.write(text.slice(at, at + short));
	return root;
}

/** All elements below one, with the element itself, in the order of the text. */
export function withDescendants(element: XmlElement): readonly XmlElement[] {
	const found: XmlElement[] = [];
	const left = [element];
	for (let next = left.pop(); next !== undefined; next = left.pop()) {
		found.push(next);
		for (const child of next.children.toReversed()) left.push(child);
	}
	return found;
}

const none: readonly XmlElement[] = [];

/** The children of an element that have one of some names. */
export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
	// Most elements of a large file have none.
	if (element === undefined || element.children.length === 0) return none;
	return element.children.filter(({ name }) => names.includes(name));
}

/** A name without its prefix; one that ends with a colon has none. */
function localName(name: string): string {
	return name.slice(name.lastIndexOf(':') + 1) || name;
}

/** An attribute without a prefix wins over one of the same name with one. */
function localAttributes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
	const entries = Object.entries(attributes);
	const isPrefixed = ([name]: readonly [string, string]) => name.includes(':');
	if (!entries.some(isPrefixed)) return new Map(entries);
	return new Map([
		...entries.filter(isPrefixed).map(([name, value]) => [localName(name), value] as const),
		...entries.filter((entry) => !isPrefixed(entry))
	]);
}

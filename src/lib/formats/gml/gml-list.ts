import { withoutReferences } from '../character-references.ts';

/** A list of GML: keys, each with a value, in their order; a key may stand in it several times. */
export interface GmlList {
	readonly entries: GmlEntry[];
	/** Where in the text its brackets begin and end. */
	readonly start: number;
	end: number;
}

/** A key and its value. */
export interface GmlEntry {
	readonly key: string;
	/** Numbers as they are written, texts without quotes, with references as characters. */
	readonly value: string | GmlList;
	/** The line of the key, from 1. */
	readonly line: number;
}

/** What stands in a text of GML, and whether all its lists and texts are closed. */
export interface GmlReading {
	readonly list: GmlList;
	readonly isClosed: boolean;
}

const lineEnd = /\r\n?|\n/g;

/** Reads GML. Comments are lines that begin with `#`. Brackets that close nothing and keys without a value are passed over. */
export function readGml(text: string): GmlReading {
	const token = /(?<space>[\s\uFEFF]+)|(?<bracket>[[\]])|"(?<quoted>[^"]*)(?<quote>"?)|(?<word>[^\s[\]"]+)/gy;
	let list: GmlList = { entries: [], start: 0, end: text.length };
	const around: GmlList[] = [];
	let key: string | undefined;
	let line = 1;
	let keyLine = 1;
	let isClosed = true;
	for (let match = token.exec(text); match !== null; match = token.exec(text)) {
		const { bracket, quoted, quote, word } = match.groups ?? {};
		if (bracket === '[') {
			const inner: GmlList = { entries: [], start: match.index, end: text.length };
			list.entries.push({ key: key ?? '', value: inner, line: key === undefined ? line : keyLine });
			around.push(list);
			list = inner;
			key = undefined;
		} else if (bracket === ']') {
			list.end = token.lastIndex;
			list = around.pop() ?? list;
			key = undefined;
		} else if (quoted !== undefined) {
			if (key !== undefined) list.entries.push({ key, value: withoutReferences(quoted), line: keyLine });
			if (quote === '') isClosed = false;
			key = undefined;
		} else if (word !== undefined && key !== undefined) {
			list.entries.push({ key, value: word, line: keyLine });
			key = undefined;
		} else if (word?.startsWith('#') === true) {
			lineEnd.lastIndex = token.lastIndex;
			token.lastIndex = lineEnd.exec(text)?.index ?? text.length;
		} else if (word !== undefined) {
			key = word;
			keyLine = line;
		}
		line += match[0].match(lineEnd)?.length ?? 0;
	}
	return { list: around[0] ?? list, isClosed: isClosed && around.length === 0 };
}

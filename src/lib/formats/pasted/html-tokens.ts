import { withoutReferences } from '../character-references.ts';

/** A tag, an end tag, or a stretch of text of an HTML document. */
export type HtmlToken =
	| { readonly kind: 'open'; readonly tag: string; readonly attributes: ReadonlyMap<string, string> }
	| { readonly kind: 'close'; readonly tag: string }
	| { readonly kind: 'text'; readonly text: string };

/** Elements whose content is no text of the page. */
const silent = ['script', 'style', 'template', 'title', 'textarea', 'noscript'];

/**
 * The tags and texts of HTML in their order, as far as a table needs them: nothing is run or fetched, and comments, scripts and styles
 * are left out. What is no tag is text.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
	let at = 0;
	while (at < html.length) {
		const start = html.indexOf('<', at);
		if (start !== at) {
			const end = start < 0 ? html.length : start;
			yield { kind: 'text', text: withoutReferences(html.slice(at, end)) };
			at = end;
		} else if (html.startsWith('<!--', at)) {
			at = after(html, '-->', at + 4);
		} else if (/[!?]/.test(html[at + 1] ?? '')) {
			at = after(html, '>', at);
		} else {
			const end = endOfTag(html, at);
			if (end === undefined) {
				yield { kind: 'text', text: '<' };
				at += 1;
			} else {
				const tag = tagFrom(html.slice(at + 1, end));
				yield tag;
				at = tag.kind === 'open' && silent.includes(tag.tag) ? startOfEnd(html, tag.tag, end) : end + 1;
			}
		}
	}
}

/** Where a part ends, else the end of the text. */
function after(html: string, end: string, from: number): number {
	const at = html.indexOf(end, from);
	return at < 0 ? html.length : at + end.length;
}

/** The place of the sign that ends a tag, else the end of the text; undefined where no tag begins. */
function endOfTag(html: string, start: number): number | undefined {
	if (!/^<\/?[a-z]/i.test(html.slice(start, start + 3))) return undefined;
	for (let at = start + 1; at < html.length; at++) {
		const character = html[at];
		if (character === '>') return at;
		// A quote holds a value only after an equals sign.
		if ((character === '"' || character === "'") && html[at - 1] === '=') {
			const end = html.indexOf(character, at + 1);
			if (end < 0) return html.length;
			at = end;
		}
	}
	return html.length;
}

/** Where the end tag of an element begins whose content is skipped. */
function startOfEnd(html: string, tag: string, from: number): number {
	const end = new RegExp(`</${tag}\\b`, 'gi');
	end.lastIndex = from;
	return end.exec(html)?.index ?? html.length;
}

function tagFrom(content: string): Exclude<HtmlToken, { readonly kind: 'text' }> {
	const name = /^\/?(?<name>[^\s/>]*)/.exec(content)?.groups?.['name'] ?? '';
	const tag = name.toLowerCase();
	if (content.startsWith('/')) return { kind: 'close', tag };
	const attributes = new Map<string, string>();
	const given = content
		.slice(name.length)
		.matchAll(/(?<key>[^\s=/"']+)=(?:"(?<a>[^"]*)"|'(?<b>[^']*)'|(?<c>[^\s"']+))/g);
	for (const { groups = {} } of given) {
		const value = groups['a'] ?? groups['b'] ?? groups['c'] ?? '';
		attributes.set((groups['key'] ?? '').toLowerCase(), withoutReferences(value));
	}
	return { kind: 'open', tag, attributes };
}

/** What an attribute holds; one that is undefined is left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 cannot hold, not even by a reference: https://www.w3.org/TR/xml/#charsets. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element with what it holds, each child on a line of its own; without children it is closed at once. */
export function elementXml(name: string, attributes: XmlAttributes, children: readonly string[] = []): string {
	const start = `<${name}${attributesXml(attributes)}`;
	return children.length === 0 ? `${start}/>` : `${start}>\n${children.join('\n')}\n</${name}>`;
}

/** An element that holds a text. */
export function textElementXml(name: string, attributes: XmlAttributes, text: string): string {
	return `<${name}${attributesXml(attributes)}>${escaped(text)}</${name}>`;
}

/** How many characters of texts no XML can hold; they are left out. */
export function countImpossible(texts: Iterable<string>): number {
	let count = 0;
	for (const text of texts) count += text.match(impossible)?.length ?? 0;
	return count;
}

function attributesXml(attributes: XmlAttributes): string {
	return Object.entries(attributes)
		.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value))}"`))
		.join('');
}

/** Tabs and line ends are written as references: parsers change them otherwise. */
function escaped(text: string): string {
	return text
		.replaceAll(impossible, '')
		.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)
		.replaceAll(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

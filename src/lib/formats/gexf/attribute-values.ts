import { sort } from 'd3-array';
import { childrenOf, type XmlElement } from '../xml/read-xml.ts';
import { joinedSpans, overlap } from './join-spans.ts';
import { rawSpansOf, spanInWords } from './raw-spans.ts';
import type { AxisSpan, TimeAxis } from './time-axis.ts';

/** An attribute that a file declares for nodes or for edges. */
interface Declared {
	readonly title: string;
	readonly isList: boolean;
	/** What it is where an element does not say. */
	readonly whenMissing: string | undefined;
}

/** The attributes that a file declares for one class of elements, by id. */
export type DeclaredAttributes = ReadonlyMap<string, Declared>;

/** What the attributes of an element hold, by title. */
export interface AttributeValues {
	readonly values: ReadonlyMap<string, string>;
	/** The titles of those whose value changes over time; all their values stand beside the last one. */
	readonly timed: ReadonlySet<string>;
}

/** The attributes that a graph declares for nodes or for edges. Of attributes with one title the later get a number. */
export function declaredAttributes(graphs: readonly XmlElement[], of: 'node' | 'edge'): DeclaredAttributes {
	const declared = new Map<string, Declared>();
	const titles = new Set<string>();
	for (const list of graphs.flatMap((graph) => childrenOf(graph, 'attributes'))) {
		if ((list.attributes.get('class') ?? 'node').toLowerCase() !== of) continue;
		for (const element of childrenOf(list, 'attribute')) {
			const id = element.attributes.get('id') ?? '';
			const own = element.attributes.get('title')?.trim() ?? '';
			const given = own === '' ? id : own;
			if (given === '' || declared.has(id)) continue;
			const title = titles.has(given) ? `${given} (${id})` : given;
			titles.add(title);
			declared.set(id, {
				title,
				isList: /^list/i.test(element.attributes.get('type') ?? ''),
				whenMissing: childrenOf(element, 'default')[0]?.text.trim()
			});
		}
	}
	return declared;
}

/** The values of an element. They may lack their wrapper, and name their attribute in the old way. */
export function valueElements(element: XmlElement): readonly XmlElement[] {
	return [element, ...childrenOf(element, 'attvalues')].flatMap((holder) => childrenOf(holder, 'attvalue'));
}

/**
 * The attributes of an element. Of a value that changes over time the last is given, and under "title over time" all of them:
 * "a (2014 to 2015); b (2016 on)". Values outside all spells of the element are left out.
 */
export function attributeValues(
	element: XmlElement,
	declared: DeclaredAttributes,
	axis: TimeAxis,
	spells: readonly AxisSpan[]
): AttributeValues {
	const values = new Map<string, string>();
	const over = new Map<string, { readonly text: string; readonly words: string; readonly at: number }[]>();
	for (const each of valueElements(element)) {
		const { attributes, text } = each;
		const id = attributes.get('for') ?? attributes.get('id') ?? attributes.get('attribute') ?? '';
		const { title, isList } = declared.get(id) ?? { title: id, isList: false };
		const value = valueIn(attributes.get('value') ?? text, isList);
		if (title === '' || value === '') continue;
		const raw = rawSpansOf(each);
		const spans = raw.flatMap((span) => axis.spanOf(span) ?? []);
		const isOutside =
			spans.length > 0 && spells.length > 0 && !spans.some((span) => spells.some((spell) => overlap(span, spell)));
		if (isOutside) continue;
		if (raw.length === 0) {
			values.set(title, value);
			continue;
		}
		const at = joinedSpans(spans).spans.at(-1)?.start.at ?? -Infinity;
		const words = `${value} (${raw.map(spanInWords).join(', ')})`;
		const known = over.get(title) ?? [];
		known.push({ text: value, words, at });
		over.set(title, known);
	}
	for (const [title, all] of over) {
		const inOrder = sort(all, ({ at }) => at);
		values.set(title, inOrder.at(-1)?.text ?? '');
		values.set(`${title} over time`, inOrder.map(({ words }) => words).join('; '));
	}
	for (const { title, whenMissing = '' } of declared.values()) {
		if (whenMissing !== '' && !values.has(title)) values.set(title, whenMissing);
	}
	return { values, timed: new Set(over.keys()) };
}

/** Lists stand as `[a, b]`, `["a", "b"]` or `a|b`; in a cell semicolons separate. */
function valueIn(given: string, isList: boolean): string {
	const text = given.trim();
	if (!isList) return text;
	const inside = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
	return inside
		.split(inside.includes('|') ? '|' : ',')
		.map((item) => item.trim().replaceAll(/^["']|["']$/g, ''))
		.filter((item) => item !== '')
		.join(';');
}

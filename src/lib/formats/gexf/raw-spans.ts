import { childrenOf, type XmlElement } from '../xml/read-xml.ts';

/** A stretch of time as a file of GEXF gives it: texts, and whether an end is itself outside. */
export interface RawSpan {
	/** Undefined where nothing is given, which is without end on that side. */
	readonly start: string | undefined;
	readonly end: string | undefined;
	readonly startOpen: boolean;
	readonly endOpen: boolean;
	/** Whether it is a timestamp: one moment that was observed. */
	readonly isMoment: boolean;
}

/** `[a, b]`, `]a, b[` or `(a, b)`, with a value after the two. No part goes on past a bracket, so that it takes linear time. */
const interval = /(?<open>[[\](])(?<start>[^,;[\]()]*),(?<end>[^,;[\]()]*)(?:,[^[\]()]*)?(?<close>[\])[])/g;

/**
 * The times of a node, an edge, a graph or a value. Spells win over what stands at the element itself; of that whatever is
 * there is read, whichever way of giving times the file declares.
 */
export function rawSpansOf(element: XmlElement): readonly RawSpan[] {
	const lists = childrenOf(element, 'spells', 'slices');
	const spells = lists.flatMap((list) => childrenOf(list, 'spell', 'slice')).flatMap(spansAt);
	return spells.length > 0 ? spells : spansAt(element);
}

/** A stretch in words, as the file gives it: "2014 to 2015", "2014 on", "until 2015"; empty where it is all time. */
export function spanInWords({ start, end, isMoment }: RawSpan): string {
	if (start === undefined) return end === undefined ? '' : `until ${end}`;
	if (isMoment) return start;
	return end === undefined ? `${start} on` : `${start} to ${end}`;
}

/** Whether a text stands for a time without end. */
function isInfinite(text: string): boolean {
	return /^[+-]?inf(?:inity)?$/i.test(text);
}

function spansAt({ attributes }: XmlElement): readonly RawSpan[] {
	const at = (name: string) => {
		const text = attributes.get(name)?.trim();
		return text === '' ? undefined : text;
	};
	const intervals = at('intervals');
	if (intervals !== undefined) return intervalsIn(intervals);
	const moments = at('timestamps') ?? at('timestamp');
	if (moments !== undefined) return momentsIn(moments);
	const [start, startOpen] = bound(at('start'), at('startopen'));
	const [end, endOpen] = bound(at('end'), at('endopen'));
	return start === undefined && end === undefined ? [] : [{ start, end, startOpen, endOpen, isMoment: false }];
}

/** An end and whether it is outside: `endopen` bears the date itself, or says of the other that it is open. */
function bound(closed: string | undefined, open: string | undefined): readonly [string | undefined, boolean] {
	if (open === undefined || open === 'false') return [finite(closed), false];
	return open === 'true' ? [finite(closed), true] : [finite(open), true];
}

function intervalsIn(text: string): readonly RawSpan[] {
	return Array.from(text.matchAll(interval), ({ groups = {} }) => ({
		start: finite(groups['start']),
		end: finite(groups['end']),
		startOpen: groups['open'] !== '[',
		endOpen: groups['close'] !== ']',
		isMoment: false
	}));
}

function momentsIn(text: string): readonly RawSpan[] {
	return text
		.replaceAll(/[<>[\]]/g, '')
		.split(/[,;]/)
		.flatMap((moment) => finite(moment) ?? [])
		.map((moment) => ({ start: moment, end: moment, startOpen: false, endOpen: false, isMoment: true }));
}

function finite(given: string | undefined): string | undefined {
	const text = given?.trim() ?? '';
	return text === '' || isInfinite(text) ? undefined : text;
}

import type { Box, Point } from './box.ts';
import { shortened, textWidth } from './text-width.ts';

/*
 * Sizes that layout and scene share, in CSS pixels at zoom 1: the layout keeps room for what the scene writes.
 */

/** Radius of the mark of a roster's member, and of a person drawn as context. */
export const markRadius = { member: 20, context: 14 } as const;

/** The name under a mark. */
export const nameFont = {
	member: { size: 13, weight: 600, lineHeight: 16 },
	context: { size: 12, weight: 500, lineHeight: 15 }
} as const;

/** The lines under the name. */
export const lineFont = { size: 11, weight: 400, lineHeight: 13 } as const;

/** The name of a body inside its enclosure: its offset from the top left corner, and its font. */
export const bodyName = { left: 16, top: 9, size: 12, weight: 600, lineHeight: 16 } as const;

/** From the edge of a mark to the top of its name. */
export const labelGap = 4;

/** The longest line under a name. */
export const longestLine = 140;

/** The longest name; a longer one ends in an ellipsis. */
export const longestName = 184;

/** The most lines under a name. */
export const mostLines = 2;

/** What is written under a mark: the name on one line, and at most {@link mostLines} under it. */
export interface LabelText {
	readonly name: string;
	readonly lines: readonly string[];
	/** The width of the widest of them, in pixels. */
	readonly width: number;
}

/** Kept, since few labels change from date to date and measuring their words takes time. */
const labels = new Map<string, LabelText>();

/** Cuts a name and the line under it to what there is room for. */
export function labelText(name: string, line: string, member: boolean): LabelText {
	const key = `${member ? 'member' : 'context'}\n${name}\n${line}`;
	const label = labels.get(key) ?? setLabel(name, line, member);
	labels.set(key, label);
	return label;
}

function setLabel(name: string, line: string, member: boolean): LabelText {
	const { size, weight } = nameFont[member ? 'member' : 'context'];
	const short = shortened(name, longestName, size, weight);
	const lines = wrapLines(line);
	const widths = lines.map((written) => textWidth(written, lineFont.size, lineFont.weight));
	return { name: short, lines, width: Math.max(textWidth(short, size, weight), ...widths) };
}

/** The room of a label, for a mark centred at a place. */
export function labelBox(place: Point, { lines, width }: LabelText, member: boolean): Box {
	return boxUnder(place, width, lines.length, member);
}

/**
 * The room kept for a label, whatever its lines say: they change with the date, the place does not. It holds every
 * {@link labelBox} of the same person.
 */
export function reservedBox(place: Point, name: string, member: boolean): Box {
	const { size, weight } = nameFont[member ? 'member' : 'context'];
	const nameWidth = Math.min(longestName, textWidth(name, size, weight));
	return boxUnder(place, Math.max(nameWidth, longestLine), mostLines, member);
}

function boxUnder({ x, y }: Point, width: number, lines: number, member: boolean): Box {
	const kind = member ? 'member' : 'context';
	const top = y + markRadius[kind] + labelGap;
	const bottom = top + nameFont[kind].lineHeight + lines * lineFont.lineHeight;
	return { left: x - width / 2, top, right: x + width / 2, bottom };
}

/** The room of the name of a body, within its outline. */
export function bodyNameBox(name: string, outline: Pick<Box, 'left' | 'top'>): Box {
	const left = outline.left + bodyName.left;
	const top = outline.top + bodyName.top;
	const width = textWidth(name, bodyName.size, bodyName.weight);
	return { left, top, right: left + width, bottom: top + bodyName.lineHeight };
}

/** A date with the marks around it, such as "1–13 Jul 2016,", or else a word. */
const datesAndWords =
	/(?:\S*\d\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*(?:\s+\d{4})?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\s+\d{4})(?!\d)\S*|\S+/gu;

/**
 * A text broken between words into at most {@link mostLines} lines of at most `maxWidth` pixels. A date is broken only if it
 * is wider than that. A last line that does not fit ends in an ellipsis. An empty text has no lines.
 */
export function wrapLines(text: string, maxWidth: number = longestLine): readonly string[] {
	const fits = (line: string) => textWidth(line, lineFont.size, lineFont.weight) <= maxWidth;
	const lines: string[] = [];
	const words = (text.match(datesAndWords) ?? []).flatMap((part) => (fits(part) ? [part] : part.split(/\s+/)));
	for (const word of words) {
		const longer = lines.length === 0 ? word : `${lines[lines.length - 1] ?? ''} ${word}`;
		if (lines.length > 0 && (fits(longer) || lines.length === mostLines)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.map((line) => shortened(line, maxWidth, lineFont.size, lineFont.weight));
}

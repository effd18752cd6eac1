import { shortened, textWidth } from './text-width.ts';

/*
 * What layout and scene share: the layout keeps room for what the scene writes. In CSS pixels at zoom 1.
 */

/** The font of a caption, the lines under a name. */
export const captionFont = { size: 11, weight: 400, lineHeight: 14 } as const;

/** A date with the marks around it, such as "1–13 Jul 2016," or "step 12", the title of a minister, or else a word. */
const unbroken =
	/(?:\S*\d\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*(?:\s+\d{4})?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\s+\d{4})(?!\d)\S*|\bstep\s-?\d\S*|\S+\s+ministers?(?!\p{L})\S*|\S+/gu;

/**
 * A caption broken between words into at most `most` lines of at most `width` pixels. A date and the title of a minister are
 * broken only if they are wider than that. A last line that does not fit ends in an ellipsis. An empty text has no lines.
 */
export function wrapLines(text: string, width: number, most: number): readonly string[] {
	const fits = (line: string) => textWidth(line, captionFont.size, captionFont.weight) <= width;
	const lines: string[] = [];
	const words = (text.match(unbroken) ?? []).flatMap((part) => (fits(part) ? [part] : part.split(/\s+/)));
	for (const word of words) {
		const longer = lines.length === 0 ? word : `${lines[lines.length - 1] ?? ''} ${word}`;
		if (lines.length > 0 && (fits(longer) || lines.length === most)) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines.slice(0, most).map((line) => shortened(line, width, captionFont.size, captionFont.weight));
}

/** The lines of a caption as {@link wrapLines} breaks it; none where it does not fit whole. */
export function wholeLines(text: string, width: number, most: number): readonly string[] {
	const lines = wrapLines(text, width, most);
	return lines.join(' ') === text.trim().replaceAll(/\s+/g, ' ') ? lines : [];
}

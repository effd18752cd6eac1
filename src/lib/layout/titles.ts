import { shortened, textWidth } from '../geometry/text-width.ts';
import type { Title } from './layout.ts';
import { titleFonts } from './measures.ts';

/** How wide a title of some lines is drawn, in pixels. */
export function titleWidth(kind: Title['kind'], lines: readonly string[]): number {
	const { size, weight, spacing } = titleFonts[kind];
	return Math.max(...lines.map((line) => textWidth(line, size, weight) + spacing * line.length));
}

/** A line of a title cut to a width in pixels. */
export function cutTitle(kind: Title['kind'], line: string, width: number): string {
	const { size, weight, spacing } = titleFonts[kind];
	return titleWidth(kind, [line]) <= width ? line : shortened(line, width - spacing * line.length, size, weight);
}

/** A title that begins at a left edge or ends at a right one, as wide as its words. */
export function titleAt(title: Omit<Title, 'box'>, { x, top }: { readonly x: number; readonly top: number }): Title {
	const { kind, lines, align } = title;
	const width = titleWidth(kind, lines);
	const left = align === 'left' ? x : x - width;
	return {
		...title,
		box: { left, top, right: left + width, bottom: top + lines.length * titleFonts[kind].lineHeight }
	};
}

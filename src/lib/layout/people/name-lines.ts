import { shortened, textWidth } from '../../geometry/text-width.ts';
import type { Font } from '../layout.ts';

/** A name in one line where it fits a width in pixels, else in two if so many are allowed, each cut to the width. */
export function nameLines(name: string, { size, weight }: Font, width: number, most = 2): readonly string[] {
	if (textWidth(name, size, weight) <= width) return [name];
	if (most === 1) return [shortened(name, width, size, weight)];
	return inTwo(name, size, weight).map((line) => shortened(line, width, size, weight));
}

/** The least width, in pixels, that holds a name in one or two lines. */
export function leastWidth(name: string, { size, weight }: Font): number {
	return Math.max(...inTwo(name, size, weight).map((line) => textWidth(line, size, weight)));
}

/** A name broken so that its longer line is as short as can be; before a part that begins with "al-" if there is one. */
export function inTwo(name: string, size: number, weight: number): readonly string[] {
	const words = name.split(' ');
	const breaks = words.slice(1).map((word, index) => ({
		lines: [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')],
		isGood: /^a[lnrsdtz]h?-/i.test(word)
	}));
	const good = breaks.filter(({ isGood }) => isGood);
	const longer = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidth(line, size, weight)));
	return (good.length > 0 ? good : breaks)
		.map(({ lines }) => lines)
		.reduce<readonly string[]>((best, lines) => (longer(lines) < longer(best) ? lines : best), [name]);
}

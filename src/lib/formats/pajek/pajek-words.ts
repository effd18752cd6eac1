import type { GraphSpell } from '../graph/graph.ts';

/** The words of a line: texts in quotes without them, time marks with their brackets, else what stands between spaces. */
export function wordsOf(line: string): readonly string[] {
	return [...line.matchAll(/"(?<quoted>[^"]*)"?|\[[^\]]*\]?|[^\s"[]+/g)].map(
		({ 0: word, groups }) => groups?.['quoted'] ?? word
	);
}

/** Whether a word is a time mark, such as `[1-3,5,7-*]`. */
export function isTimeMark(word: string): boolean {
	return word.startsWith('[');
}

/**
 * The spells of a time mark; undefined where it cannot be read. Both numbers of `1-3` belong to it, so that it is over at 4;
 * `*` leaves an end open.
 */
export function spellsOfMark(mark: string): readonly GraphSpell[] | undefined {
	const spells = mark
		.replaceAll(/[[\]\s]/g, '')
		.split(',')
		.map((range) => {
			const groups = /^(?<first>\d{1,15}|\*)(?:-(?<last>\d{1,15}|\*))?$/.exec(range)?.groups;
			const first = groups?.['first'];
			if (first === undefined) return undefined;
			const last = groups?.['last'] ?? first;
			if (first !== '*' && last !== '*' && Number(last) < Number(first)) return undefined;
			return {
				start: first === '*' ? undefined : String(Number(first)),
				end: last === '*' ? undefined : String(Number(last) + 1)
			};
		});
	return spells.every((spell) => spell !== undefined) ? spells : undefined;
}

import type { Occupancy } from '../../dataset/dataset.ts';
import { spellUntil } from '../../history/known.ts';
import { wordsOfSpell } from '../../time/date-words.ts';
import { type Day, shortWordsOfDay } from '../../time/day.ts';
import type { Stretch } from '../../time/stretch.ts';

/**
 * When somebody held a post, as far as may be told, and how sure it is: "from 2013, over by 13 Jul 2016; evidence medium".
 *
 * @param until what is later is not told
 * @param shownTo the last day in view; a bar that ends there goes on
 */
export function holdingWords(
	{ spell, confidence }: Pick<Occupancy, 'spell' | 'confidence'>,
	{ stretches }: { readonly stretches: readonly (Stretch & { readonly sure: boolean })[] },
	until: Day,
	shownTo: Day
): string {
	const known = spellUntil(spell, until) ?? { start: undefined, end: undefined };
	const last = stretches.at(-1)?.to ?? Infinity;
	const over = known.end === undefined && last < Math.min(until, shownTo) ? `, over by ${shortWordsOfDay(last)}` : '';
	const perhaps = stretches.some(({ sure }) => sure) ? '' : 'perhaps, ';
	return `${perhaps}${wordsOfSpell(known)}${over}; evidence ${confidence}`;
}

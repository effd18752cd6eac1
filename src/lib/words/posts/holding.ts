import type { Occupancy } from '../../dataset/dataset.ts';
import { wordsOfSpell } from '../../time/date-words.ts';
import { type Day, shortWordsOfDay } from '../../time/day.ts';
import type { Stretch } from '../../time/stretch.ts';

/**
 * When somebody held a post, and how sure that is: "from 2013, over by 13 Jul 2016; evidence medium".
 *
 * @param shownTo the last day in view; a bar that ends there goes on
 */
export function holdingWords(
	{ spell, confidence, acting, heldAs }: Pick<Occupancy, 'spell' | 'confidence' | 'acting' | 'heldAs'>,
	{ stretches }: { readonly stretches: readonly (Stretch & { readonly sure: boolean })[] },
	shownTo: Day
): string {
	const last = stretches.at(-1)?.to ?? Infinity;
	const over = spell.end === undefined && last < shownTo ? `, over by ${shortWordsOfDay(last)}` : '';
	const perhaps = stretches.some(({ sure }) => sure) ? '' : 'perhaps, ';
	const named = heldAs === '' ? '' : `as ${heldAs}, `;
	return `${perhaps}${acting ? 'acting, ' : ''}${named}${wordsOfSpell(spell)}${over}; evidence ${confidence}`;
}

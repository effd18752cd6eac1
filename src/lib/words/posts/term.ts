import type { Occupancy } from '../../dataset/dataset.ts';
import type { Known } from '../../history/known/known.ts';
import type { Snapshot } from '../../history/snapshot.ts';
import { wordsOfSpell } from '../../time/date-words.ts';
import { tenureSoFar } from './tenure.ts';

/**
 * A term in words, to follow the name of its post or holder: "acting, 2013 to Jul 2016, on this date; 20 months in all". A
 * dataset without dates says of a term at most that it is acting.
 */
export function termWords(
	known: Known,
	{ id, acting, spell }: Pick<Occupancy, 'id' | 'acting' | 'spell'>,
	snapshot: Pick<Snapshot, 'day' | 'occupancies'>
): string {
	if (known.network.dataset.time === 'none') return acting ? 'acting' : '';
	const presence = snapshot.occupancies.get(id);
	const now = presence === undefined ? '' : presence === 'yes' ? ', on this date' : ', perhaps on this date';
	return `${acting ? 'acting, ' : ''}${wordsOfSpell(spell)}${now}${tenureSoFar(known, id, snapshot.day)}`;
}

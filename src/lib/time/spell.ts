import type { EdtfDate } from './edtf-date.ts';

/**
 * A stretch of time from a start to an end. A missing start or end is one that nobody has reported: without a start it
 * may have begun at any time, without an end it lasts as long as its people do.
 */
export interface Spell {
	readonly start: EdtfDate | undefined;
	readonly end: EdtfDate | undefined;
}

/** Whether there can be a day at whose close both spells last. */
export function canOverlap(a: Spell, b: Spell): boolean {
	return canFollowStart(a, b) && canFollowStart(b, a) && canFollowStart(a, a) && canFollowStart(b, b);
}

/** Whether one spell can still last when another starts; on the day of its end a spell is over. */
function canFollowStart({ end }: Spell, { start }: Spell): boolean {
	return (end?.latest ?? Infinity) > (start?.earliest ?? -Infinity);
}

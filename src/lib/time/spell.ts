import type { EdtfDate } from './edtf-date.ts';

/**
 * A stretch of time from a start to an end. A missing start or end is one that nobody has reported: what lacks a
 * start may have begun at any time, what lacks an end lasts as long as those it is about.
 */
export interface Spell {
	readonly start: EdtfDate | undefined;
	readonly end: EdtfDate | undefined;
}

import type { Tab } from '../../src/lib/view/view.ts';
import type { ByWay } from './ways.ts';

/** How the page is read while a tab of it is measured: as it opens, by the other clock, or beside another date. */
export type Reading = 'as it opens' | 'as reported then' | 'compared with another date';

/** One tab of the explorer's page, with everything else on the page. */
export interface MeasuredTab {
	readonly tab: Tab;
	readonly reading: Reading;
	/** Each time it was opened, after the date had gone from one end of the record to the other. In milliseconds. */
	readonly opening: readonly number[];
	/** Each of the last steps of the record from one change to the next. In milliseconds. */
	readonly steps: readonly number[];
	/** Each time the date went from one end of the record to the other. In milliseconds. */
	readonly jumps: readonly number[];
}

/** What was measured of one thing that we do again and again. */
export interface Work {
	/** Milliseconds of script, each time. */
	readonly times: readonly number[];
	/** What all of it spent on its parts, in milliseconds; the rest is drawing. */
	readonly parts: readonly (readonly [string, number])[];
}

/** What was measured of one network. */
export interface Measured {
	readonly title: string;
	/** The most lines that are drawn at once. */
	readonly lines: number;
	/** Milliseconds of script for each step, by way. */
	readonly steps: ByWay<readonly number[]>;
	readonly ours: { readonly 'a step': Work; readonly 'pointing at somebody': Work };
}

import type { Tab } from '../../src/lib/view/view.ts';
import type { ByWay, WayName } from './ways.ts';

/** What can be measured in the browser, by name. */
export type SubjectName = 'flagship' | 'made-300' | 'made-1000';

/** Frames while the slider is dragged, one date a frame. */
export interface Drag {
	readonly frames: number;
	/** Those that came so late that one was left out. */
	readonly late: number;
	/** Milliseconds for all of them. */
	readonly time: number;
}

/** Dragging, by way; and with nothing to do, for what the machine leaves out by itself. */
export type Drags = Record<WayName | 'nothing', Drag>;

/** How the page is read while a tab of it is measured: as it opens, by the other clock, or beside another date. */
export type Reading = 'as it opens' | 'as reported then' | 'compared with another date';

/** One tab of the explorer's page, with everything else on the page. */
export interface MeasuredTab {
	readonly tab: Tab;
	readonly reading: Reading;
	/** Each time it was opened, after the date had gone from one end of the record to the other. In milliseconds. */
	readonly opening: readonly number[];
	/** Each step from one change to the next, through the whole record. In milliseconds. */
	readonly steps: readonly number[];
	/** Each time the date went from one end of the record to the other. In milliseconds. */
	readonly jumps: readonly number[];
}

/** What was measured of one network. */
export interface Measured {
	readonly people: number;
	/** Those that are drawn at some time. */
	readonly ties: number;
	/** Milliseconds to prepare all that steps rest on, once: network, history, layout. */
	readonly preparing: number;
	/** Milliseconds of script for each step, by way. */
	readonly steps: ByWay<readonly number[]>;
	/** What all steps of ours spent on their parts, in milliseconds; the rest is drawing. */
	readonly parts: readonly (readonly [string, number])[];
	readonly drags: Drags;
}

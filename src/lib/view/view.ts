import type { Day } from '../time/day.ts';
import type { Id, Period } from '../dataset/dataset.ts';
import type { ReportFilter } from './report-filter.ts';
import type { SetAside } from './set-aside.ts';

/** How much may be known: all of it (hindsight), or what had been published by the date on the slider. */
export const clocks = ['today', 'then'] as const;

/** One of {@link clocks}. */
export type Clock = (typeof clocks)[number];

/** The viewer's own change of one person's fate, kept apart from the record. */
export type WhatIf = { readonly kind: 'alive' } | { readonly kind: 'lost'; readonly from: Day };

/** Everything that changes how the record is read. */
export interface Lens {
	readonly clock: Clock;
	readonly whatIfs: ReadonlyMap<Id, WhatIf>;
	/** Sources, publishers and sides that do not count. */
	readonly setAside: ReadonlySet<SetAside>;
}

/** What a picture is compared with: another date, or the same date without what-ifs. */
export type Compared = Day | 'record';

/** The tabs of a dataset's page, in order. */
export const tabs = ['network', 'posts', 'attrition', 'reports', 'claims', 'table'] as const;

/** One of {@link tabs}. */
export type Tab = (typeof tabs)[number];

/** The tabs whose rows stand on the time axis. */
export const timedTabs: readonly Tab[] = ['network', 'posts', 'attrition', 'reports'];

/** The tables of the tab "Table", in order. */
export const tables = ['people', 'posts', 'ties', 'reports', 'sources'] as const;

/** One of {@link tables}. */
export type TableName = (typeof tables)[number];

/** The id of the roster of everyone in the record, which every dataset has. */
export const everyone = 'everyone';

/** Everything that a link keeps of a page: the address is a view written down. */
export interface View {
	/** A roster's id, or {@link everyone}. */
	readonly roster: Id;
	/** The stretch of time that is looked at; what is counted over time is counted in it. */
	readonly period: Period;
	/** The stretch of the period that the axis shows enlarged; undefined for all of it. It may lie beside the date. */
	readonly span: Period | undefined;
	/** Whether the axis gives each change the same room, where all of them are known. */
	readonly evenSteps: boolean;
	readonly date: Day;
	/** Whether the picture is of the whole period and of no date. Never beside a comparison. */
	readonly anyTime: boolean;
	readonly lens: Lens;
	/** What the date is compared with, or undefined. */
	readonly compared: Compared | undefined;
	/** The id of the selected record, whatever its table. */
	readonly selection: Id | undefined;
	readonly tab: Tab;
	/** What is drawn beyond the default: ghosts, and kinds of tie that are off at first. */
	readonly shown: ReadonlySet<string>;
	/** Kinds of tie that are on at first and are hidden. */
	readonly hidden: ReadonlySet<string>;
	/** The ids of the measures that the tab "Attrition" shows; undefined for those it shows at first. */
	readonly measures: ReadonlySet<string> | undefined;
	/** Which reports the tab "Reports" lists. Its verdict is passed over under clock `then`: none is known yet. */
	readonly reportFilter: ReportFilter;
	/** The table that the tab "Table" shows. */
	readonly table: TableName;
	/** The column by which the open table is sorted, after a minus where it descends; undefined for its first order. */
	readonly sort: string | undefined;
	/** The id of the series among the lanes; undefined for the one with most points. */
	readonly series: Id | undefined;
	/** The story view that is open, or undefined. */
	readonly story: Id | undefined;
}

import type { Day } from '../../../time/day.ts';

/** Whether `3/12/2014` is the third of December or the twelfth of March. */
export type DateOrder = 'day-first' | 'month-first';

/** Whether `2011-12` is December 2011 or the years 2011 to 2012. */
export type YearPair = 'month' | 'years';

/** A calendar that dates are written in. */
export type Calendar = 'gregorian' | 'islamic' | 'persian' | 'buddhist';

/** What is settled about the dates of a column. What is not settled is asked where it matters. */
export interface HowDatesRead {
	readonly order?: DateOrder | undefined;
	readonly yearPair?: YearPair | undefined;
	readonly calendar?: Calendar | undefined;
	/** The data's day: years of two digits lie never after it. */
	readonly lastDay?: Day | undefined;
}

/** The same with nothing left to ask. */
export interface SettledHow {
	readonly order: DateOrder;
	readonly yearPair: YearPair;
	readonly calendar: Calendar;
	readonly lastDay: Day | undefined;
}

/** A spell that a cell gives. `still` says that it goes on; without it a missing end is only not given. */
export interface WrittenSpell {
	readonly start: string | undefined;
	readonly end: string | undefined;
	readonly still: boolean;
}

/** Why a text is no date. */
export type Unreadable =
	/** The calendar has no such day or month. */
	| 'no-such-day'
	/** It can be a date in the other order only. */
	| 'other-order'
	| 'no-year'
	/** A plain number, as an age. */
	| 'number'
	/** Its month is one of another calendar. */
	| 'other-calendar'
	| 'ends-before-start'
	/** Many years after the data's day. */
	| 'long-after'
	/** It has more than one plain meaning: "spring 2014". */
	| 'unclear'
	| 'words';

/** What a cell says once order, year pairs and calendar are settled. Dates are EDTF as `parseEdtf` reads it. */
export type SettledReading =
	| { readonly kind: 'date'; readonly edtf: string }
	| ({ readonly kind: 'spell' } & WrittenSpell)
	| { readonly kind: 'spells'; readonly spells: readonly WrittenSpell[] }
	/** Several dates, none of which is a spell: "2009; 2014". */
	| { readonly kind: 'several'; readonly dates: readonly string[] }
	/** "Present", 9999: it goes on. */
	| { readonly kind: 'still' }
	/** Empty, "n/a", "unknown". */
	| { readonly kind: 'nothing' }
	/** A plain number that a spreadsheet may have made of a date: the day by each of its two epochs. */
	| { readonly kind: 'serial'; readonly as1900: string; readonly as1904: string }
	/** `candidates` are dates it may mean, likeliest first, or words that are read so: "until 2014". */
	| { readonly kind: 'unreadable'; readonly why: Unreadable; readonly candidates: readonly string[] };

/** What a cell says, or what must be asked to know it. */
export type DateReading =
	| SettledReading
	| { readonly kind: 'either'; readonly dayFirst: SettledReading; readonly monthFirst: SettledReading }
	| { readonly kind: 'either-spell'; readonly month: SettledReading; readonly years: SettledReading }
	| { readonly kind: 'other-calendar'; readonly readings: readonly CalendarReading[] };

/** What a cell says in one of the calendars it may be written in. */
export interface CalendarReading {
	readonly calendar: Calendar;
	readonly reading: SettledReading;
}

import { folded } from '../folded.ts';
import type { Calendar } from './date-reading.ts';

/** A month, 1 to 12, of a calendar. */
export interface NamedMonth {
	readonly calendar: Calendar;
	readonly month: number;
}

/** Arabic has four sets of names, by region. */
const gregorianLocales =
	'en es fr de de-AT it pt ca nl ru uk pl cs sk sv da nb fi tr ar ar-SY ar-MA ar-DZ fa el hu ro id sr sr-Latn hr bg he sw ur hi th'.split(
		' '
	);
const otherLocales = ['en', 'ar', 'fa', 'tr', 'fr', 'de', 'ru'];

const shapes: readonly Intl.DateTimeFormatOptions[] = [
	{ month: 'long' },
	{ month: 'short' },
	// With a day beside them, names stand in the genitive.
	{ month: 'long', day: 'numeric' },
	{ month: 'short', day: 'numeric', year: 'numeric' }
];

/** Spellings that `Intl` does not give, by calendar and month. */
const otherSpellings: Readonly<Record<'gregorian' | 'islamic', Readonly<Record<number, string>>>> = {
	gregorian: {
		// "In May", in Russian, Ukrainian and Polish: мае, травні, maju.
		1: 'Ιανουάριος,январе,січні,styczniu',
		2: 'Φεβρουάριος,феврале,лютому,lutym',
		3: 'Μάρτιος,марте,березні,marcu',
		4: 'Απρίλιος,апреле,квітні,kwietniu',
		5: 'Μάιος,мае,травні,maju',
		6: 'Ιούνιος,июне,червні,czerwcu',
		7: 'Ιούλιος,июле,липні,lipcu',
		8: 'Αύγουστος,августе,серпні,sierpniu',
		9: 'Σεπτέμβριος,sept,сентябре,вересні,wrześniu',
		10: 'Οκτώβριος,октябре,жовтні,październiku',
		11: 'Νοέμβριος,ноябре,листопаді,listopadzie',
		12: 'Δεκέμβριος,декабре,грудні,grudniu'
	},
	islamic: {
		3: 'rabi al awwal,rabi al awal,rabi ul awwal,rabi awwal',
		4: 'rabi al thani,rabi ath thani,rabi al akhir,rabi ul thani',
		5: 'jumada al awwal,jumada al ula,jumada al awal,jumada ul awwal',
		6: 'jumada al thani,jumada ath thani,jumada al akhira,jumada al akhirah',
		8: 'shaban',
		9: 'ramadhan,ramzan',
		11: 'dhu al qadah,dhu al qada,dhul qadah,dhul qada,zilqad',
		12: 'dhu al hijjah,dhu al hijja,dhul hijjah,dhul hijja,zilhajj'
	}
};

let months: ReadonlyMap<string, readonly NamedMonth[]> | undefined;
let weekdays: ReadonlySet<string> | undefined;

/**
 * The months that a name stands for, in some thirty languages, in full or short, whatever its case, accents and dots.
 * None for another word; several for one that languages use differently, as "listopad" for October and November.
 */
export function monthsNamed(name: string): readonly NamedMonth[] {
	months ??= namesOfMonths();
	return months.get(keyOf(name)) ?? [];
}

/** Whether a word is the name of a day of the week, and not of a month. */
export function isWeekday(word: string): boolean {
	weekdays ??= namesOfWeekdays();
	return weekdays.has(keyOf(word)) && monthsNamed(word).length === 0;
}

function keyOf(name: string): string {
	return folded(name).replaceAll(/[^\p{L}\p{M}]/gu, '');
}

function namesOfMonths(): ReadonlyMap<string, readonly NamedMonth[]> {
	const names = new Map<string, NamedMonth[]>();
	const add = (name: string, calendar: Calendar, month: number) => {
		const key = keyOf(name);
		if (key.length < 2) return;
		const known = names.get(key) ?? [];
		if (!known.some((other) => other.calendar === calendar && other.month === month)) known.push({ calendar, month });
		names.set(key, known);
	};
	addNames(gregorianLocales, 'gregorian', 'gregory', add);
	addNames(otherLocales, 'islamic', 'islamic-umalqura', add);
	addNames(otherLocales, 'persian', 'persian', add);
	for (const calendar of ['gregorian', 'islamic'] as const) {
		for (const [month, spellings] of Object.entries(otherSpellings[calendar])) {
			for (const spelling of spellings.split(',')) add(spelling, calendar, Number(month));
		}
	}
	return names;
}

type AddName = (name: string, calendar: Calendar, month: number) => void;

function addNames(locales: readonly string[], calendar: Calendar, intlCalendar: string, add: AddName): void {
	const options = { calendar: intlCalendar, numberingSystem: 'latn', timeZone: 'UTC' };
	const moments = momentsIn(options);
	for (const locale of locales) {
		for (const shape of shapes) {
			const format = new Intl.DateTimeFormat(locale, { ...options, ...shape });
			for (const [month, moment] of moments) add(monthIn(format, moment), calendar, month);
		}
	}
}

/** A moment in each month of a calendar, by the number of the month. */
function momentsIn(options: Intl.DateTimeFormatOptions): ReadonlyMap<number, number> {
	const format = new Intl.DateTimeFormat('en', { ...options, month: 'numeric' });
	const days = Array.from({ length: 26 }, (_, index) => Date.UTC(2021, 0, 1 + index * 14));
	return new Map(days.map((moment) => [Number(monthIn(format, moment)), moment]));
}

function monthIn(format: Intl.DateTimeFormat, moment: number): string {
	return format.formatToParts(moment).find(({ type }) => type === 'month')?.value ?? '';
}

function namesOfWeekdays(): ReadonlySet<string> {
	const names = new Set<string>(['tues', 'thur', 'thurs']);
	for (const locale of gregorianLocales) {
		for (const weekday of locale === 'en' ? (['long', 'short'] as const) : (['long'] as const)) {
			const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
			for (let day = 1; day <= 7; day += 1) names.add(keyOf(format.format(Date.UTC(2021, 0, day))));
		}
	}
	return names;
}

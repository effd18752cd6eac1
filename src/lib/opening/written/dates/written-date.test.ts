import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDateOf, dayFromIso, dayOf, isoOf, nameOfMonth, wordsOfDay } from '../../../time/day.ts';
import { parseEdtf } from '../../../time/edtf.ts';
import type { DateReading, SettledReading } from './date-reading.ts';
import { hasTimeOfDay, readWrittenDate } from './written-date.ts';

const date = (edtf: string) => ({ kind: 'date', edtf });
const spell = (start: string | undefined, end: string | undefined, still = false) => ({
	kind: 'spell',
	start,
	end,
	still
});

describe('a date is one EDTF text', () => {
	test.each([
		['EDTF', '2014-05~', '2014-05~'],
		['an EDTF interval', '2009/2011', '2009/2011'],
		['an open EDTF interval', '2014-05-31/..', '2014-05-31/..'],
		['small letters in EDTF', '201x', '201X'],
		['a digit not known', '201?', '201X'],
		['a year', '2014', '2014'],
		['a year held as a decimal', '2014.0', '2014'],
		['a year as people shorten it', "'79", '1979'],
		['a month', '2014-05', '2014-05'],
		['a day', '2014-05-31', '2014-05-31'],
		['points with the year first', '2014.05.31', '2014-05-31'],
		['slashes with the year first', '2014/5/31', '2014-05-31'],
		['digits alone', '20140531', '2014-05-31'],
		['points', '31.5.2014', '2014-05-31'],
		['points and spaces', '31. 5. 2014', '2014-05-31'],
		['points with the month first, where only that exists', '05.31.2014', '2014-05-31'],
		['two digits of a year', '31/5/14', '2014-05-31'],
		['a short year first, where no other is possible', '98-05-31', '1998-05-31'],
		['a month and a year', '05/2014', '2014-05'],
		['a month and day that are not known', '2014-00-00', '2014'],
		['a day that is not known', '00/05/2014', '2014-05'],
		['a day in words', '31 May 2014', '2014-05-31'],
		['a day as Americans write it', 'May 31st, 2014', '2014-05-31'],
		['a day of the week', 'Wed, 12 March 2014', '2014-03-12'],
		['a month as a spreadsheet shows it', 'Mar-14', '2014-03'],
		['German', '31. Mai 2014', '2014-05-31'],
		['Austrian', 'Jänner 2014', '2014-01'],
		['Spanish', '5 de mayo de 2014', '2014-05-05'],
		['French', '1er août 2014', '2014-08-01'],
		['French without accents', 'fevrier 2014', '2014-02'],
		['Portuguese', 'março de 2014', '2014-03'],
		['Italian', '1º luglio 2014', '2014-07-01'],
		['Dutch', '3 mrt 2014', '2014-03-03'],
		['Polish genitive', '5 września 2014', '2014-09-05'],
		['Czech', '5. května 2014', '2014-05-05'],
		['Russian genitive', '31 мая 2014 г.', '2014-05-31'],
		['Russian after “in”', 'мае 2014', '2014-05'],
		['Polish after “in”', 'maju 2014', '2014-05'],
		['Ukrainian', '5 травня 2014 року', '2014-05-05'],
		['Greek nominative', 'Ιανουάριος 2014', '2014-01'],
		['Turkish', '5 Ağustos 2014', '2014-08-05'],
		['Hungarian, with the year first', '2014. május 31.', '2014-05-31'],
		['Arabic', '12 مايو 2014', '2014-05-12'],
		['Arabic digits', '١٢ مايو ٢٠١٤', '2014-05-12'],
		['Levantine Arabic, a month of two words', '12 تشرين الأول 2014', '2014-10-12'],
		['Hindi', '5 मार्च 2014', '2014-03-05'],
		['Chinese and Japanese', '2014年5月31日', '2014-05-31'],
		['a quarter', 'Q1 2014', '2014-01/2014-03'],
		['a half', '2014-H2', '2014-07/2014-12'],
		['a half in words', 'first half of 2014', '2014-01/2014-06'],
		['early as a third', 'early 2014', '2014-01/2014-04'],
		['mid as a third', 'mid-2014', '2014-05/2014-08'],
		['late as a third of a month', 'late May 2014', '2014-05-21/2014-05-31'],
		['a third in German', 'Anfang 2014', '2014-01/2014-04'],
		['a third of a decade', 'early 1990s', '1990/1993'],
		['a third of a century', 'late 20th century', '1967/1999'],
		['a decade', '1990s', '199X'],
		['a decade in two digits', 'the 90s', '199X'],
		['a century', '20th century', '19XX'],
		['about', 'c. 2014', '2014~'],
		['about, written together', 'ca.2014', '2014~'],
		['about a month', 'around May 2014', '2014-05~'],
		['about a decade', 'c. 1990s', '1990~/1999~'],
		['about a third', 'c. early 2014', '2014-01~/2014-04~'],
		['a sign for about', '~2014', '2014~'],
		['perhaps', 'May 2014 (?)', '2014-05?'],
		['perhaps in words', 'probably 2014', '2014?'],
		['both doubts', 'perhaps about 2014', '2014%'],
		['before', 'before 2014', '../2013'],
		['before a month', 'before May 2014', '../2014-04'],
		['before a day', 'prior to 1 May 2014', '../2014-04-30'],
		['by', 'by 2014', '../2014'],
		['no later than', 'no later than May 2014', '../2014-05'],
		['or earlier', '2014 or earlier', '../2014'],
		['after', 'after 2014', '2015/..'],
		['at least', 'at least 2014', '2014/..'],
		['or later', 'May 2014 or later', '2014-05/..'],
		['between, with one year for both', 'between March and May 2014', '2014-03/2014-05'],
		['one of two years', '2014 or 2015', '2014/2015'],
		['an early year', 'AD 476', '0476'],
		['a year before Christ', '44 BC', '-0043'],
		['the year before the first', '1 BC', '0000'],
		['a year before Christ as EDTF writes it', '-0043', '-0043'],
		['a day of it', '-0043-03-15', '-0043-03-15'],
		['before a year before Christ', 'before 44 BC', '../-0044'],
		['after the turn of eras', 'after 2 BC', '0000/..'],
		['a footnote', '2014[1]', '2014']
	])('%s: %s', (_, given, edtf) => {
		expect(readWrittenDate(given)).toEqual(date(edtf));
	});

	test.each([
		'2014-05-31T10:00:00Z',
		'2014-05-31 10:00',
		'31.05.2014 08:30',
		'5/31/2014 12:00:00 AM',
		'Sat May 31 2014 00:00:00 GMT+0200 (Central European Summer Time)'
	])('the time of %s is left out', (given) => {
		expect(readWrittenDate(given)).toEqual(date('2014-05-31'));
	});
});

describe('day and month are asked where only the column can settle them', () => {
	const either = (dayFirst: object, monthFirst: object) => ({ kind: 'either', dayFirst, monthFirst });

	test.each([
		['3/12/2014', either(date('2014-12-03'), date('2014-03-12'))],
		['c. 3-12-14', either(date('2014-12-03~'), date('2014-03-12~'))],
		['3/4/2014 - 5/6/2015', either(spell('2014-04-03', '2015-06-05'), spell('2014-03-04', '2015-05-06'))]
	])('%s', (given, reading) => {
		expect(readWrittenDate(given)).toEqual(reading);
	});

	test.each(['31/5/2014', '5/31/2014'])('%s is one date only', (given) => {
		expect(readWrittenDate(given)).toEqual(date('2014-05-31'));
	});

	test('the same number twice is not asked for', () => {
		expect(readWrittenDate('3/3/2014')).toEqual(date('2014-03-03'));
	});

	test('points stand in dates with the day first, unless the column has the month first', () => {
		expect(readWrittenDate('3.12.2014')).toEqual(date('2014-12-03'));
		expect(readWrittenDate('3.12.2014', { order: 'month-first' })).toEqual(date('2014-03-12'));
	});

	test('a settled order holds for every cell: one that fits the other order only is no date, and is offered', () => {
		expect(readWrittenDate('3/12/2014', { order: 'month-first' })).toEqual(date('2014-03-12'));
		expect(readWrittenDate('31/5/2014', { order: 'month-first' })).toEqual({
			kind: 'unreadable',
			why: 'other-order',
			candidates: ['2014-05-31']
		});
	});
});

describe("two digits of a year are never after the data's day", () => {
	const lastDay = dayFromIso('2026-11-30');

	test.each([
		['30/11/26', '2026-11-30'],
		['31/12/26', '1926-12-31'],
		['31 Dec 27', '1927-12-31'],
		["'26", '2026'],
		['the 20s', '202X']
	])('%s is %s', (given, edtf) => {
		expect(readWrittenDate(given, { lastDay })).toEqual(date(edtf));
	});
});

test.each([-Infinity, dayFromIso('step 12')])(
	'without a day of the data (%s), years of two digits go to 2029',
	(lastDay) => {
		expect(readWrittenDate('31/5/14', { lastDay })).toEqual(date('2014-05-31'));
		expect(readWrittenDate("'30", { lastDay })).toEqual(date('1930'));
	}
);

describe('a spell in one cell has a start and an end', () => {
	test.each([
		['2009–2011', spell('2009', '2011')],
		['2009-2011', spell('2009', '2011')],
		['2009 - 2011', spell('2009', '2011')],
		['2009 to 2011', spell('2009', '2011')],
		['from March to May 2014', spell('2014-03', '2014-05')],
		['3-5 May 2014', spell('2014-05-03', '2014-05-05')],
		['2014-16', spell('2014', '2016')],
		['2014/15', spell('2014', '2015')],
		['2011–12', spell('2011', '2012')],
		['2016-07-13 to 2018', spell('2016-07-13', '2018')],
		['2014-05-01-2015-06-02', spell('2014-05-01', '2015-06-02')],
		['Mar-14 - Jun-15', spell('2014-03', '2015-06')],
		['c. 2009 – May 2011?', spell('2009~', '2011-05?')],
		['50 BC – 44 BC', spell('-0049', '-0043')],
		['2014 bis 2016', spell('2014', '2016')],
		['с 2014 по 2016', spell('2014', '2016')],
		['since 2014', spell('2014', undefined, true)],
		['seit Mai 2014', spell('2014-05', undefined, true)],
		['2014 onwards', spell('2014', undefined, true)],
		['2014 – present', spell('2014', undefined, true)],
		['2014-9999', spell('2014', undefined, true)],
		['from 2014', spell('2014', undefined)],
		['2014-', spell('2014', undefined)],
		['2014 – ?', spell('2014', undefined)],
		['? – 2014', spell(undefined, '2014')],
		['until May 2015', spell(undefined, '2015-05')],
		['since at least 2014', spell('../2014', undefined, true)],
		['until at least 2016', spell(undefined, '2016/..')]
	])('%s', (given, reading) => {
		expect(readWrittenDate(given)).toEqual(reading);
	});

	test('a spell that ends before it starts is none', () => {
		expect(readWrittenDate('2015-2014')).toMatchObject({ kind: 'unreadable', why: 'ends-before-start' });
	});

	test('"2009-11, 2014-" is two spells', () => {
		expect(readWrittenDate('2009-11, 2014-')).toEqual({
			kind: 'spells',
			spells: [
				{ start: '2009', end: '2011', still: false },
				{ start: '2014', end: undefined, still: false }
			]
		});
	});

	test('a year among spells lasts a year', () => {
		expect(readWrittenDate('2009; 2011 to 2013')).toMatchObject({ spells: [{ start: '2009', end: '2009' }, {}] });
	});

	test('several dates without a spell are dates', () => {
		expect(readWrittenDate('2009; 2014 and May 2016')).toEqual({ kind: 'several', dates: ['2009', '2014', '2016-05'] });
	});

	test('"2011-12" is asked: December 2011 or 2011 to 2012', () => {
		expect(readWrittenDate('2011-12')).toEqual({
			kind: 'either-spell',
			month: date('2011-12'),
			years: spell('2011', '2012')
		});
		expect(readWrittenDate('2011-12', { yearPair: 'month' })).toEqual(date('2011-12'));
		expect(readWrittenDate('2011-12', { yearPair: 'years' })).toEqual(spell('2011', '2012'));
	});

	test('"2014-05" is not asked, since 2005 is before 2014', () => {
		expect(readWrittenDate('2014-05')).toEqual(date('2014-05'));
	});
});

test.each([
	'present',
	'Ongoing',
	'current',
	'to date',
	'heute',
	"aujourd'hui",
	'по настоящее время',
	'حتى الآن',
	'9999',
	'31/12/9999',
	'12/31/9999',
	'9999-12-31',
	'9999-12-31T00:00:00'
])('"%s" goes on', (given) => {
	expect(readWrittenDate(given)).toEqual({ kind: 'still' });
});

test.each(['', ' ', 'n/a', 'N/A', 'unknown', '?', '-', '–', 'null', 'NaT', '#N/A', '0000-00-00', 'неизвестно'])(
	'"%s" is nothing',
	(given) => {
		expect(readWrittenDate(given)).toEqual({ kind: 'nothing' });
	}
);

test.each(['41974', '41974.25'])("%s may be a spreadsheet's number, by either epoch", (given) => {
	expect(readWrittenDate(given)).toEqual({ kind: 'serial', as1900: '2014-12-01', as1904: '2018-12-02' });
});

describe('what is no date says why, with what may be meant', () => {
	test.each([
		['31/11/2017', 'no-such-day', ['2017-11', '2017-11-30']],
		['30 February 2014', 'no-such-day', ['2014-02', '2014-02-28']],
		['2014-13-01', 'other-order', ['2014-01-13']],
		['2014-31-05', 'other-order', ['2014-05-31']],
		['14 March', 'no-year', []],
		['March 14', 'no-year', ['2014-03']],
		['45', 'number', []],
		['12,500', 'number', []],
		['aged 45', 'words', []],
		['age 45 years', 'words', []],
		['spring 2014', 'unclear', ['2014-03/2014-05', '2014']],
		['1900s', 'unclear', ['190X', '19XX']],
		['listopad 2014', 'unclear', ['2014-11', '2014-10']],
		['-2014', 'unclear', ['until 2014', '2015 BC']],
		['-2014-05', 'unclear', ['until May 2014']],
		['-0043-02-29', 'no-such-day', []],
		['0 BC', 'no-such-day', []],
		['AD 0', 'no-such-day', []],
		['appointed by decree in 2014', 'words', ['2014']],
		['soon', 'words', []]
	])('%s: %s', (given, why, candidates) => {
		expect(readWrittenDate(given)).toEqual({ kind: 'unreadable', why, candidates });
	});
});

describe('another calendar is asked, and converted once it is settled', () => {
	test.each([
		['1435', ['gregorian', 'islamic', 'persian']],
		['2557', ['gregorian', 'buddhist']],
		['15/9/1435', ['gregorian', 'islamic', 'persian']],
		['15 Ramadan 1435', ['islamic']],
		['12 Mehr 1393', ['persian']],
		['1398 – 1402', ['gregorian', 'islamic', 'persian']]
	])('%s may be of %j', (given, calendars) => {
		const reading = readWrittenDate(given);

		expect(reading.kind === 'other-calendar' && reading.readings.map(({ calendar }) => calendar)).toEqual(calendars);
	});

	test('a Hijri day counts as one day either side', () => {
		expect(readWrittenDate('15 Ramadan 1435', { calendar: 'islamic' })).toEqual(date('2014-07-11/2014-07-13'));
	});

	test('Persian and Buddhist dates are exact', () => {
		expect(readWrittenDate('1393-01-01', { calendar: 'persian' })).toEqual(date('2014-03-21'));
		expect(readWrittenDate('31/5/2557', { calendar: 'buddhist' })).toEqual(date('2014-05-31'));
		expect(readWrittenDate('พ.ศ. 2557')).toEqual(date('2014'));
	});

	test('a sign beside the year names the calendar, so that nothing is asked', () => {
		expect(readWrittenDate('1435 AH')).toEqual(date('2013-11-03/2014-10-25'));
	});

	test('a settled calendar leaves years of our own alone', () => {
		expect(readWrittenDate('2014', { calendar: 'islamic' })).toEqual(date('2014'));
		expect(readWrittenDate('1402', { calendar: 'gregorian' })).toEqual(date('1402'));
	});
});

/** Every date that a reading holds, whatever is asked. */
function datesIn(reading: DateReading): readonly string[] {
	switch (reading.kind) {
		case 'either':
			return [reading.dayFirst, reading.monthFirst].flatMap(datesIn);
		case 'either-spell':
			return [reading.month, reading.years].flatMap(datesIn);
		case 'other-calendar':
			return reading.readings.flatMap((of) => datesIn(of.reading));
		default:
			return settledDatesIn(reading);
	}
}

function settledDatesIn(reading: SettledReading): readonly string[] {
	switch (reading.kind) {
		case 'date':
			return [reading.edtf];
		case 'spell':
			return [reading.start ?? [], reading.end ?? []].flat();
		case 'spells':
			return reading.spells.flatMap(({ start, end }) => [start ?? [], end ?? []].flat());
		case 'several':
			return reading.dates;
		case 'serial':
			return [reading.as1900, reading.as1904];
		default:
			return [];
	}
}

test('a day is found however it is written', () => {
	const days = fc.integer({ min: dayOf(1600, 1, 1), max: dayOf(2400, 12, 31) });
	// 100 runs: a dozen days with every month and day below and above the twelfth are enough; each is written in all ways.
	fc.assert(
		fc.property(days, (day) => {
			const { year, month, date } = calendarDateOf(day);
			const ways = [
				isoOf(day),
				wordsOfDay(day),
				`${nameOfMonth(month).slice(0, 3)} ${date}, ${year}`,
				`${date}.${month}.${year}`,
				`${date}/${month}/${year}`,
				`${month}/${date}/${year}`,
				`${year}.${month}.${date}`,
				`${date}-${nameOfMonth(month).slice(0, 3)}-${year}`,
				new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' }).format(day * 86_400_000),
				new Intl.DateTimeFormat('es', { dateStyle: 'long', timeZone: 'UTC' }).format(day * 86_400_000)
			];

			for (const way of ways) expect(datesIn(readWrittenDate(way)), way).toContain(isoOf(day));
		}),
		{ numRuns: 100 }
	);
});

test('any text gives a reading whose dates are EDTF', () => {
	const scraps = fc.constantFrom(
		...'2014,16,3,12,31,41974,1435,2557,9999,-,–,/,.,;,", ", ,to,until,since,between,and,or,c. ,?,~,(,),[1],May,Mar-,Ramadan,early,before,at least,s,q1,00,T10:00Z,BC,AH,century,مايو,年,present'.split(
			','
		)
	);
	const text = fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join(' '));
	const tight = fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.oneof(text, tight, fc.string({ unit: 'binary' })), (given) => {
			const dates = datesIn(readWrittenDate(given, { lastDay: dayFromIso('2026-11-30') }));

			expect(dates.filter((edtf) => parseEdtf(edtf) === undefined)).toEqual([]);
		}),
		// One text in ten or so gives a date.
		{ numRuns: 1000 }
	);
});

test('a text too long to be a date is not searched', () => {
	expect(readWrittenDate('1-'.repeat(100_000))).toMatchObject({ kind: 'unreadable', why: 'words' });
});

test.each([
	['2014-05-31T10:00:00Z', true],
	['31 May 2014, 9:30 pm', true],
	['2014-05-31 00:00:00', false],
	['2014-05-31T00:00:00.000Z', false],
	['2014-05-31', false],
	['10:30', false]
])('%s has a time of day: %s', (text, has) => {
	expect(hasTimeOfDay(text)).toBe(has);
});

test('a step is told by its word', () => {
	expect(readWrittenDate(' Step 12.5')).toEqual({ kind: 'date', edtf: 'step 12.5' });
	expect(readWrittenDate('step 3/..')).toEqual({ kind: 'date', edtf: 'step 3/..' });
	expect(readWrittenDate('after step 20')).toEqual({ kind: 'date', edtf: 'step 21/..' });
	expect(readWrittenDate('before step 1435')).toEqual({ kind: 'date', edtf: '../step 1434' });
	expect(readWrittenDate('step 3 to step 7')).toMatchObject({ kind: 'spell', start: 'step 3', end: 'step 7' });
	expect(readWrittenDate('12.5').kind).toBe('unreadable');
});

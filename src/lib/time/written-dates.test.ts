import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDateOf, dayOf, isoOf, nameOfMonth, wordsOfDay } from './day.ts';
import { parseEdtf } from './edtf.ts';
import { writtenDates } from './written-dates.ts';

test.each([
	['a day with points', '12.03.2014', '2014-03-12'],
	['a day with points and two digits of the year', '1.4.14', '2014-04-01'],
	['points with the month first, where only that exists', '03.25.2014', '2014-03-25'],
	['a day past the twelfth', '3/25/2014', '2014-03-25'],
	['the same number twice', '3/3/2014', '2014-03-03'],
	['a year first', '2014/3/12', '2014-03-12'],
	['a month without its zero', '2014-3', '2014-03'],
	['digits alone', '20140312', '2014-03-12'],
	['a time of the day', '2014-03-12T00:00:00Z', '2014-03-12'],
	['a time after a space', '12.03.2014 08:30', '2014-03-12'],
	['a month that is not known', '2014-00-00', '2014'],
	['a day that is not known', '2014-03-00', '2014-03'],
	['a month by number', '03/2014', '2014-03'],
	['a month by name', 'March 2014', '2014-03'],
	['a month cut short', 'Mar-14', '2014-03'],
	['a month before Christ', 'March 44 BC', '-0043-03'],
	['a month of the last century', "Sept. '79", '1979-09'],
	['a day by name', '12 March 2014', '2014-03-12'],
	['a day as Americans write it', 'March 12th, 2014', '2014-03-12'],
	['a day as a spreadsheet shows it', '12-Mar-14', '2014-03-12'],
	['a day of the week', 'Wed, 12 March 2014', '2014-03-12'],
	['about a year', 'c. 2014', '2014~'],
	['about a month', 'around March 2014', '2014-03~'],
	['a sign in front', '~2014', '2014~'],
	['perhaps a year', 'probably 2014', '2014?'],
	['a question mark after', 'March 2014 (?)', '2014-03?'],
	['both doubts', 'perhaps about 2014', '2014%'],
	['a decade', '1990s', '199X'],
	['small letters', '201x', '201X'],
	['spaces within', '2014 / 2016', '2014/2016'],
	['a dash between years', '2014-2016', '2014/2016'],
	['a dash between centuries', '1998–2003', '1998/2003'],
	['a year cut short', '2014-16', '2014/2016'],
	['a dash between months', 'March 2014 – June 2015', '2014-03/2015-06'],
	['words between', 'from c. 2014 to 12 March 2016', '2014~/2016-03-12'],
	['a serial number', '41974', '2014-12-01'],
	['a serial number with a time', '41974.25', '2014-12-01']
])('%s is plain: %s is %s', (_, given, date) => {
	expect(writtenDates(given)).toEqual([date]);
});

test.each([
	['3/12/2014', '2014-12-03', '2014-03-12'],
	['03-12-2014', '2014-12-03', '2014-03-12'],
	['3/12/14', '2014-12-03', '2014-03-12'],
	['c. 3/12/2014', '2014-12-03~', '2014-03-12~']
])('%s can be %s or %s', (given, ...dates) => {
	expect(writtenDates(given)).toEqual(dates);
});

test.each([
	'',
	'?',
	'unknown',
	'soon',
	'2016-02-30',
	'31.04.2014',
	'30 February 2014',
	'2014-13-01',
	'2014-00-12',
	'2016-2014',
	'2015 to 2014',
	'2014 to 2015 to 2016',
	'3/12/2014 to 2016',
	'March 14',
	'14 March',
	'spring 2014',
	'419',
	'123456'
])('"%s" has no plain date', (given) => {
	expect(writtenDates(given)).toEqual([]);
});

// Days from 1930 on, as two digits of a year can mean.
const days = fc.integer({ min: dayOf(1930, 1, 1), max: dayOf(2029, 12, 31) });

test('a day is found however it is written', () => {
	// 100 runs: a dozen days with every month and day below and above the twelfth are enough; each is written in all ways.
	fc.assert(
		fc.property(days, (day) => {
			const { year, month, date } = calendarDateOf(day);
			const short = nameOfMonth(month).slice(0, 3);
			const ways = [
				wordsOfDay(day),
				`${date}.${month}.${year}`,
				`${month}/${date}/${year}`,
				`${date}/${month}/${year}`,
				`${date}-${short}-${String(year).slice(2)}`,
				`${year}.${month}.${date}`,
				String(day - dayOf(1899, 12, 30))
			];

			for (const way of ways) expect(writtenDates(way)).toContain(isoOf(day));
		}),
		{ numRuns: 100 }
	);
});

test('whatever is found reads as EDTF, and is two dates at most', () => {
	const scraps = fc.constantFrom(
		'2014',
		'16',
		'3',
		'12',
		'41974',
		'-',
		'/',
		'.',
		' ',
		' to ',
		'c. ',
		'?',
		'(',
		'Mar',
		'March',
		'00',
		's'
	);
	const text = fc.array(scraps, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.oneof({ weight: 9, arbitrary: text }, fc.string()), (given) => {
			const dates = writtenDates(given);

			expect(dates.filter((date) => parseEdtf(date) === undefined)).toEqual([]);
			expect(dates.length).toBeLessThanOrEqual(2);
		}),
		// One text in ten or so gives a date.
		{ numRuns: 1000 }
	);
});

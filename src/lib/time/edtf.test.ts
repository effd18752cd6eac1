import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFromIso, dayOf, isoOf } from './day.ts';
import { parseEdtf } from './edtf.ts';

/** One calendar date in 55 is a day that its month does not have. */
const runs = { numRuns: 200 };

const iso = (day: number | undefined): string =>
	day === undefined || !Number.isFinite(day) ? String(day) : isoOf(day);

test.each([
	['2016-08-30', '2016-08-30', '2016-08-30'],
	['2016-02-29', '2016-02-29', '2016-02-29'],
	['2015-05', '2015-05-01', '2015-05-31'],
	['2013', '2013-01-01', '2013-12-31'],
	['201X', '2010-01-01', '2019-12-31'],
	['20XX', '2000-01-01', '2099-12-31'],
	['2015-XX', '2015-01-01', '2015-12-31'],
	['2016-02-XX', '2016-02-01', '2016-02-29'],
	['2015-XX-XX', '2015-01-01', '2015-12-31'],
	['0033-05', '0033-05-01', '0033-05-31'],
	['1950-12-31', '1950-12-31', '1950-12-31'],
	['0000-02-28', '0000-02-28', '0000-02-28'],
	['-0043', '-0043-01-01', '-0043-12-31'],
	['-0043-03', '-0043-03-01', '-0043-03-31'],
	['-0043-03-15', '-0043-03-15', '-0043-03-15'],
	['-0050/-0043', '-0050-01-01', '-0043-12-31'],
	['2014-06/2016-08', '2014-06-01', '2016-08-31'],
	['2014-06-01/2014-06', '2014-06-01', '2014-06-30'],
	['2014/2014', '2014-01-01', '2014-12-31'],
	['2014/..', '2014-01-01', 'Infinity'],
	['../2014-10-28', '-Infinity', '2014-10-28']
])('%s runs from %s to %s', (text, earliest, latest) => {
	const date = parseEdtf(text);

	expect([date?.text, iso(date?.earliest), iso(date?.latest)]).toEqual([text, earliest, latest]);
});

test.each([
	['2014~', true, false],
	['-0043~', true, false],
	['-0043-03-15?', false, true],
	['2013-05?', false, true],
	['2013-05-01%', true, true],
	['2014', false, false],
	['2014~/2016', true, false],
	['2014/2016?', false, true],
	['2014~/..', true, false]
])('%s is about so: %s, doubtful: %s', (text, approximate, uncertain) => {
	expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
});

test('a qualifier does not widen a date', () => {
	const [plain, about] = [parseEdtf('2014-06'), parseEdtf('2014-06~')];

	expect([about?.earliest, about?.latest]).toEqual([plain?.earliest, plain?.latest]);
});

test.each([
	'',
	' ',
	'..',
	'/',
	'../..',
	'2014/',
	'/2014',
	'2014/2015/2016',
	'2016/2014',
	'2016-08-30/2016-08-29',
	'2015-02-29',
	'2016-02-30',
	'2016-02-30?',
	'2016-13',
	'2016-00',
	'2016-08-00',
	'2015-21',
	'2016-08-30T10:00',
	'[2015,2016]',
	'{2015,2016}',
	'-0000',
	'-0043-02-29',
	'-004X',
	'-0043-XX',
	'-0043/-0050',
	'Y12000',
	'XXXX',
	'2XXX',
	'20X5',
	'2015-XX-01',
	'2015-1',
	'15-05-2015',
	'May 2015',
	'2015 ',
	'~2015',
	'2015~?',
	'201X?',
	'12XX~',
	'2015-XX%',
	'unknown'
])('"%s" is no date', (text) => {
	expect(parseEdtf(text)).toBeUndefined();
});

const year = fc.integer({ min: 0, max: 9999 });
const calendarDate = fc.record({
	year,
	month: fc.integer({ min: 1, max: 12 }),
	date: fc.integer({ min: 1, max: 31 })
});
const digits = (value: number, length: number): string => String(value).padStart(length, '0');

test('a text of the form of a day is a date exactly when the calendar has that day', () => {
	fc.assert(
		fc.property(calendarDate, ({ year, month, date }) => {
			const text = `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`;
			const day = dayFromIso(text);

			expect(parseEdtf(text)?.earliest).toBe(day);
			expect(parseEdtf(text)?.latest).toBe(day);
		}),
		runs
	);
});

test('a month runs from its first day to the eve of the next month', () => {
	fc.assert(
		fc.property(calendarDate, fc.constantFrom('', '~', '?', '%'), ({ year, month }, qualifier) => {
			const date = parseEdtf(`${digits(year, 4)}-${digits(month, 2)}${qualifier}`);

			expect([date?.earliest, date?.latest]).toEqual([dayOf(year, month, 1), dayOf(year, month + 1, 0)]);
		}),
		runs
	);
});

test('an interval runs from the first day of its start to the last day of its end', () => {
	fc.assert(
		fc.property(year, year, (one, other) => {
			const [from, to] = [Math.min(one, other), Math.max(one, other)];
			const date = parseEdtf(`${digits(from, 4)}/${digits(to, 4)}`);

			expect([date?.earliest, date?.latest]).toEqual([dayOf(from, 1, 1), dayOf(to, 12, 31)]);
		}),
		runs
	);
});

test('any text is either refused or read with bounds in order and kept as it is', () => {
	const scraps = fc.constantFrom(
		'2015',
		'-0043',
		'2016',
		'-02',
		'-13',
		'-30',
		'/',
		'..',
		'~',
		'?',
		'%',
		'X',
		'0',
		' ',
		'T10'
	);
	const text = fc.oneof(
		fc.string(),
		fc.array(scraps, { maxLength: 6 }).map((parts) => parts.join(''))
	);
	fc.assert(
		fc.property(text, (given) => {
			const date = parseEdtf(given);

			expect(date === undefined || (date.text === given && date.earliest <= date.latest)).toBe(true);
		}),
		// One text in 75 is a date, so that some seven are read.
		{ numRuns: 500 }
	);
});

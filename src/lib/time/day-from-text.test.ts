import { expect, test } from 'vitest';
import { dayFromText } from './day-from-text.ts';
import { dayOf } from './day.ts';

test.each(['2016-08-30', '30 August 2016', ' 30 aug 2016', 'August 30, 2016', '30 AUG. 2016'])(
	'%s names a day',
	(text) => {
		expect(dayFromText(text)).toBe(dayOf(2016, 8, 30));
	}
);

test.each(['-0043-03-15', '15 March 44 BC', 'Mar 15, 44 bc'])('%s names a day before Christ', (text) => {
	expect(dayFromText(text)).toBe(dayOf(-43, 3, 15));
});

test.each([
	'',
	'30',
	'August 2016',
	'31 June 2016',
	'2016-02-30',
	'30 Au 2016',
	'30 Aug 16',
	'30 Monday 2016',
	'15 March BC',
	'30 August 2016 AD'
])('"%s" names no day', (text) => {
	expect(dayFromText(text)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { date, occupancy, person } from '../../../../tests/fixtures/small.ts';
import { yearsAtAppointment } from './years-at-appointment.ts';

test.each([
	['2004-01-01', '2014-01-01', 3653, 3653],
	['2004', '2014-01-01', 3288, 3653],
	// About 2004 is 2003 to 2005, a leap year of 366 days longer either way.
	['2004~', '2014-01-01', 3288 - 366, 3653 + 366],
	// About May 2014 is 31 days longer either way: 31 March to 1 July.
	['2004-01-01', '2014-05~', 3773 - 31, 3803 + 31]
])('who joined in %s and took up a post in %s had been there for %i to %i days', (joined, start, low, high) => {
	const years = yearsAtAppointment(occupancy('o', 'amir', 'chief', start), person('amir', { joined: date(joined) }));

	expect(years?.low).toBeCloseTo(low / 365.25, 12);
	expect(years?.high).toBeCloseTo(high / 365.25, 12);
});

test('of a date that is missing nobody knows', () => {
	expect(
		yearsAtAppointment(occupancy('o', 'amir', 'chief', '2014'), person('amir', { joined: undefined }))
	).toBeUndefined();
});

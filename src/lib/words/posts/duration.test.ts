import { expect, test } from 'vitest';
import { day } from '../../../../tests/fixtures/small.ts';
import { durationWords } from './duration.ts';

const near = day('2016-08-30');

test.each([
	[1, 1, '1 day'],
	[97, 97, '97 days'],
	[0, 67, 'up to 67 days'],
	[124, 162, '4 to 5 months'],
	[283, 647, '9 to 21 months'],
	[548, 862, '1.5 to 2.4 years'],
	[8327, 8691, '22.8 to 23.8 years'],
	[3650, 3656, '10 years'],
	[10, 300, '10 days to 10 months'],
	[37, 767, '37 days to 2.1 years'],
	[0, 0, '0 days']
])('from %i to %i days are "%s"', (low, high, words) => {
	expect(durationWords({ low, high }, near)).toBe(words);
});

test('steps stay steps, however many', () => {
	expect(durationWords({ low: 1, high: 1 }, day('step 40'))).toBe('1 step');
	expect(durationWords({ low: 2.5, high: 400 }, day('step 40.0'))).toBe('2.5 to 400 steps');
});

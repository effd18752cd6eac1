import { expect, test } from 'vitest';
import { percentWords, roundedRange, roundedTo, spanWords } from './range.ts';

test('a range of one number is that number', () => {
	expect(spanWords({ low: 5, high: 5 })).toBe('5');
	expect(spanWords({ low: 5, high: 6 })).toBe('5–6');
	expect(spanWords({ low: 5, high: 6 }, ' to ')).toBe('5 to 6');
});

test('shares are in whole percent, and alike where they round alike', () => {
	expect(percentWords({ low: 0.857, high: 1 })).toBe('86–100%');
	expect(percentWords({ low: 0.174, high: 0.176 })).toBe('17–18%');
	expect(percentWords({ low: 0.171, high: 0.174 })).toBe('17%');
});

test('numbers are rounded to as many decimals as asked for, and zeros at the end are not written', () => {
	expect(roundedTo(2.449, 1)).toBe(2.4);
	expect(roundedTo(2.999, 2)).toBe(3);
	expect(roundedRange({ low: 8.96, high: 9.94 }, 1)).toEqual({ low: 9, high: 9.9 });
});

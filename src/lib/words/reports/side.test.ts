import { expect, test } from 'vitest';
import { medianDaysWords, shareWords, smallSampleNote } from './side.ts';

test('a median says over how many reports it is, and is a range where dates leave it open', () => {
	expect(medianDaysWords({ medianDays: { low: 1, high: 1 }, timed: 4 })).toBe('1 (of 4)');
	expect(medianDaysWords({ medianDays: { low: 0, high: 3.5 }, timed: 12 })).toBe('0 to 3.5 (of 12)');
	expect(medianDaysWords({ medianDays: undefined, timed: 0 })).toBe('not known');
});

test('a share is in whole percent, and there is none of nothing', () => {
	expect([0, 3 / 17, 1].map(shareWords)).toEqual(['0%', '18%', '100%']);
	expect(shareWords(undefined)).toBe('–');
});

test('it is said how small the numbers are', () => {
	const verdicts = { established: 1, refuted: 0, superseded: 0, disputed: 0, open: 0 };
	const one = { made: 1, verdicts, medianDays: undefined, timed: 0, refutedShare: 0 };

	expect(smallSampleNote(one, 1)).toMatch(
		/^These are small numbers: 1 report of a loss by 1 side, of which 0 can be timed\./
	);
	expect(smallSampleNote({ ...one, made: 12, verdicts: undefined }, 4)).toMatch(
		/^These are small numbers: 12 reports of a loss by 4 sides\./
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysFrom, spell } from '../../../tests/fixtures/small.ts';
import { presenceOn } from './presence.ts';
import { canOverlap } from './spell.ts';

/** Spells that only meet on a day are rare; as a fault they showed after up to 46 runs. */
const runs = { numRuns: 200 };

test.each([
	['spells that meet on a day do not overlap', spell('2014', '2015-03-01'), spell('2015-03-01'), false],
	['spells of which one may end after the other starts can', spell('2014', '2015-03'), spell('2015-03-01'), true],
	['spells without an end overlap', spell('2014'), spell('2020'), true],
	['an undated spell can overlap any', spell(), spell('2020', '2021'), true],
	['a spell that ends on the day it starts overlaps none', spell('2014-01-01', '2014-01-01'), spell(), false]
])('%s', (_, a, b, expected) => {
	expect(canOverlap(a, b)).toBe(expected);
	expect(canOverlap(b, a)).toBe(expected);
});

const aDate = fc
	.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 }))
	.map(([earliest, width]) => daysFrom(earliest, earliest + width));
const aSpell = fc.record({ start: fc.option(aDate, { nil: undefined }), end: fc.option(aDate, { nil: undefined }) });

test('two spells can overlap exactly when there is a day on which both may last', () => {
	const days = Array.from({ length: 60 }, (_, index) => index - 10);
	fc.assert(
		fc.property(aSpell, aSpell, (a, b) => {
			const shared = days.some((day) => presenceOn(a, day) !== 'no' && presenceOn(b, day) !== 'no');

			expect(canOverlap(a, b)).toBe(shared);
		}),
		runs
	);
});

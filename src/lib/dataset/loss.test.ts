import { expect, test } from 'vitest';
import { date, day, report } from '../../../tests/fixtures/small.ts';
import type { Report, ReportedFate } from './dataset.ts';
import { agreement, canAgree, daysTold, isLife, isLoss, isPublished, type PublishedReport } from './loss.ts';

test.each<[ReportedFate, 'loss' | 'life' | 'neither']>([
	['killed', 'loss'],
	['died', 'loss'],
	['captured', 'loss'],
	['released', 'life'],
	['wounded', 'life'],
	['alive', 'life'],
	['targeted', 'neither'],
	['unknown', 'neither']
])('a report "%s" tells of %s', (what, of) => {
	const told = report('r', 'amir', what, { occurred: '2015' });

	expect(isLoss(told)).toBe(of === 'loss');
	expect(isLife(told)).toBe(of === 'life');
});

test('a report tells of the days it is said to have happened', () => {
	expect(daysTold(published(report('r', 'amir', 'killed', { occurred: '2015-05' })))).toEqual({
		earliest: day('2015-05-01'),
		latest: day('2015-05-31')
	});
});

test('a loss without a day may have happened on any day up to its publication', () => {
	expect(daysTold(published(report('r', 'amir', 'killed', { published: '2015-05-10' })))).toEqual({
		earliest: -Infinity,
		latest: day('2015-05-10')
	});
});

test('a report of life without a day is of the day it was published', () => {
	expect(daysTold(published(report('r', 'amir', 'alive', { published: '2015-05-10' })))).toEqual({
		earliest: day('2015-05-10'),
		latest: day('2015-05-10')
	});
});

test('nothing that is reported can have happened after it was published', () => {
	expect(daysTold(published(report('r', 'amir', 'killed', { occurred: '2016-07', published: '2016-07-13' })))).toEqual({
		earliest: day('2016-07-01'),
		latest: day('2016-07-13')
	});
});

test('several dates narrow each other to the days on which they agree', () => {
	expect(agreement([date('2015'), date('2015-05/2016-01'), date('2014/2015-06')])).toEqual({
		earliest: day('2015-05-01'),
		latest: day('2015-06-30')
	});
});

test('a date that cannot agree with the earliest is passed over', () => {
	expect(agreement([date('2015-05'), date('2010')])).toEqual({
		earliest: day('2010-01-01'),
		latest: day('2010-12-31')
	});
});

test('two dates can agree when they share a day', () => {
	expect(canAgree(date('2015-05'), date('2015-05-31'))).toBe(true);
	expect(canAgree(date('2015-05'), date('2015-06'))).toBe(false);
});

function published(given: Report): PublishedReport {
	if (!isPublished(given)) throw new TypeError(`${given.id} is not published`);
	return given;
}

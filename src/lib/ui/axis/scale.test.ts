import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../../tests/fixtures/small.ts';
import { dayFromIso } from '$lib/time/day.ts';
import type { Period } from '$lib/dataset/dataset.ts';
import { dayAt, placeOn, placeWithin, ticksOf } from './scale.ts';

const period = { from: 0, to: 200 };

test.each([
	['its first day', 0, 0, 0],
	['its middle', 100, 50, 50],
	['its last day', 200, 100, 100],
	['a day before it', -50, -25, 0],
	['a day after it', 300, 150, 100]
])('on a period of two hundred days %s stands at its share, or at the edge', (_, on, place, within) => {
	expect(placeOn(period, on)).toBe(place);
	expect(placeWithin(period, on)).toBe(within);
});

test('on a period of one day that day stands at the start', () => {
	expect(placeOn({ from: 7, to: 7 }, 7)).toBe(0);
});

describe('with even steps', () => {
	const even = { from: 0, to: 1000, marks: [0, 10, 11, 900, 1000] };

	test.each([
		['the first change', 10, 25],
		['the one on the next day', 11, 50],
		['the one years later', 900, 75],
		['a day halfway between two of them', 5, 12.5],
		['the first day of all', 0, 0],
		['the last', 1000, 100],
		['a day before all', -10, -25],
		['a day after all', 1100, 125]
	])('%s, on day %i, stands at %d per cent', (_, on, place) => {
		expect(placeOn(even, on)).toBe(place);
	});

	const anyScale = fc
		.uniqueArray(fc.integer({ min: -30_000, max: 40_000 }), { minLength: 2, maxLength: 60 })
		.map((days) => [...days].sort((a, b) => a - b))
		.map((marks) => ({ from: marks[0] ?? 0, to: marks.at(-1) ?? 0, marks }));

	test('neighbouring changes are equally far apart', () => {
		fc.assert(
			fc.property(anyScale, (scale) => {
				const room = 100 / (scale.marks.length - 1);

				for (const [index, mark] of scale.marks.entries()) expect(placeOn(scale, mark)).toBeCloseTo(index * room, 9);
			})
		);
	});

	test('each day is found at its own place, and later days stand further on', () => {
		fc.assert(
			fc.property(anyScale, fc.boolean(), fc.nat(), (scale, isEven, offset) => {
				const { from, to } = scale;
				const drawn = isEven ? scale : { from, to };
				const day = from + (offset % (to - from));

				expect(dayAt(drawn, placeOn(drawn, day))).toBe(day);
				expect(placeOn(drawn, day + 1)).toBeGreaterThan(placeOn(drawn, day));
			})
		);
	});

	test('years are marked where they begin; those without room for a name are left out', () => {
		const [from, to] = [day('2000-01-01'), day('2016-12-31')];
		const crowd = ['2013-06-01', '2014-02-01', '2014-09-01', '2015-03-01', '2015-10-01', '2016-05-01'].map(day);
		const crowded = { from, to, marks: [from, ...crowd, to] };
		const years = ticksOf(crowded, 700).filter(({ isYear }) => isYear);

		expect(years.map(({ name }) => name)).toEqual(['2000', '2008', '2014', '2015', '2016']);
		expect(years[3]?.at).toBe(placeOn(crowded, day('2015-01-01')));
	});

	test('among numbered steps those of changes are named', () => {
		const [from, to, crowd] = [dayFromIso('step 0') ?? 0, dayFromIso('step 100') ?? 0, dayFromIso('step 90') ?? 0];
		const marks = [from, crowd, crowd + 1, crowd + 2, to];

		expect(ticksOf({ from, to, marks }, 400).map(({ name }) => name)).toEqual(['0', '90', '91', '92']);
	});
});

describe('the ticks', () => {
	const ticksAbout = (period: Period, about: number) => ticksOf(period, about, 1);

	test('of three years are their beginnings and, where there is room, their middles', () => {
		const years = { from: day('2014-01-01'), to: day('2016-12-31') };

		expect(ticksAbout(years, 3).map(({ name }) => name)).toEqual(['2014', '2015', '2016']);
		expect(ticksAbout(years, 9).filter(({ isYear }) => isYear)).toHaveLength(3);
		expect(ticksAbout(years, 9).map(({ name }) => name)).toContain('Jul');
	});

	test('of years before Christ are named so', () => {
		const years = { from: day('-0049-01-01'), to: day('-0046-12-31') };

		expect(ticksAbout(years, 4).map(({ name }) => name)).toEqual(['50 BC', '49 BC', '48 BC', '47 BC']);
	});

	test('of steps are round numbers, never closer than the steps themselves', () => {
		const of = (from: string, to: string, about: number) =>
			ticksAbout({ from: dayFromIso(from) ?? 0, to: dayFromIso(to) ?? 0 }, about).map(
				({ at, name }) => `${name} at ${at}`
			);

		expect(of('step 0', 'step 40', 4)).toEqual(['0 at 0', '10 at 25', '20 at 50', '30 at 75', '40 at 100']);
		expect(of('step 1', 'step 3', 12)).toEqual(['1 at 0', '2 at 50', '3 at 100']);
		expect(of('step 1.0', 'step 2.0', 2)).toEqual(['1 at 0', '1.5 at 50', '2 at 100']);
	});

	test('stand where their days stand', () => {
		const years = { from: day('2014-01-01'), to: day('2016-12-31') };

		expect(ticksAbout(years, 3).map(({ at }) => at)).toEqual([
			0,
			placeOn(years, day('2015-01-01')),
			placeOn(years, day('2016-01-01'))
		]);
	});

	test('of two months are the months, and where there is more room weeks; the first one names the year', () => {
		const months = { from: day('2014-06-01'), to: day('2014-07-31') };

		expect(ticksAbout(months, 2).map(({ name }) => name)).toEqual(['Jun 2014', 'Jul']);
		expect(
			ticksAbout(months, 8)
				.map(({ name }) => name)
				.slice(0, 3)
		).toEqual(['Jun 2014', '8 Jun', '15 Jun']);
	});

	test('of a week are its days, never closer than they are, and of one day none', () => {
		const week = { from: day('2016-03-08'), to: day('2016-03-14') };

		expect(ticksAbout(week, 90).map(({ name }) => name)).toEqual([
			'8 Mar 2016',
			'9 Mar',
			'10 Mar',
			'11 Mar',
			'12 Mar',
			'13 Mar',
			'14 Mar'
		]);
		expect(ticksAbout({ from: 10, to: 10 }, 9)).toEqual([]);
	});

	test('of any period stand on its track, in order', () => {
		const aPeriod = fc
			.record({ from: fc.integer({ min: -30_000, max: 40_000 }), length: fc.integer({ min: 0, max: 20_000 }) })
			.map(({ from, length }) => ({ from, to: from + length }));
		fc.assert(
			fc.property(aPeriod, fc.integer({ min: 2, max: 20 }), (given, about) => {
				const places = ticksAbout(given, about).map(({ at }) => at);

				expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
				expect(places.every((at) => at >= 0 && at <= 100)).toBe(true);
			})
		);
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ColumnLook, lookOf } from './column-look.ts';

type Share = { readonly [Key in keyof ColumnLook]: ColumnLook[Key] extends number ? Key : never }[keyof ColumnLook];

test.each<[Share, readonly string[]]>([
	['dates', ['2014-05-31', '3/12/2014', 'May 2014', '2009–2011', '2011-12']],
	['years', ['1998', '2014']],
	['dates', ['1998', '2014']],
	['numbers', ['12', '1,200.5', '-3', '45 %']],
	['addresses', ['https://a.org/1', 'http://b.org']],
	['ids', ['p-12', 'Q42', 'a4c27049-4f8c-48f8-b1f6-25e3f03242d9', 'user_7']],
	['yesNo', ['Yes', 'no', 'TRUE', 'x', 'ja']],
	[
		'people',
		['John Smith', 'Smith, Jane', 'Abu Bakr al-Baghdadi', 'Jan van der Berg', 'محمد علي', '毛泽东', 'Dr. Ana de Sá']
	],
	['prose', ['He was taken to the city and held there for two years.']]
])('a column of %s: %j', (share, cells) => {
	expect(lookOf(cells)[share]).toBe(1);
});

test.each<[Share, readonly string[]]>([
	['dates', ['45', '12', 'resigned', 'n/a', 'present', '4321', '4321.0', '41974']],
	['yesNo', ['M', 'F']],
	['numbers', ['12a', 'x']],
	['addresses', ['www.a.org', 'Reuters']],
	['ids', ['Smith', 'two words 1', '2014-05-31']],
	['people', ['director', 'resigned', '12 May', 'https://a.org/A B', 'Chairman']]
])('no column of %s: %j', (share, cells) => {
	expect(lookOf(cells)[share]).toBe(0);
});

test('shares are of the filled cells', () => {
	expect(lookOf(['2014-05-31', '', ' ', 'soon'])).toMatchObject({ filled: 2, distinct: 2, dates: 0.5 });
});

test('a column with few values has them again and again', () => {
	const countries = Array.from({ length: 20 }, (_, index) => ['France', 'Spain', 'spain'][index % 3] ?? '');

	expect(lookOf(countries)).toMatchObject({ distinct: 2, isFewValued: true });
	expect(lookOf(['France', 'Spain', 'France'])).toMatchObject({ isFewValued: false });
});

test('of a long column, cells from all of it are looked at', () => {
	const cells = Array.from({ length: 4000 }, (_, index) => (index < 2000 ? '2014-05-31' : 'soon'));

	expect(lookOf(cells)).toMatchObject({ filled: 400, dates: 0.5 });
});

test('an empty column looks like nothing', () => {
	expect(lookOf(['', ' '])).toMatchObject({ filled: 0, dates: 0, people: 0, prose: 0, isFewValued: false });
});

test('any cells give shares between 0 and 1', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'binary' })), (cells) => {
			const { filled, distinct, isFewValued, ...shares } = lookOf(cells);

			expect(distinct).toBeLessThanOrEqual(filled);
			expect(isFewValued).toBeTypeOf('boolean');
			for (const share of Object.values(shares)) expect(share >= 0 && share <= 1).toBe(true);
		}),
		{ numRuns: 100 }
	);
});

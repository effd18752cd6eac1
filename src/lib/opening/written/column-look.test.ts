import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ColumnLook, lookOf } from './column-look.ts';

test.each<[keyof ColumnLook, readonly string[]]>([
	['dates', ['2014-05-31', '3/12/2014', 'May 2014', '2009–2011', '2011-12']],
	['dates', ['1998', '2014']],
	['numbers', ['0', '12', '-3', '2014', '12.5']],
	['yesNo', ['Yes', 'no', 'TRUE', 'x', 'ja']],
	['addresses', ['https://a.org/1', 'Daily Post http://b.org']],
	[
		'people',
		['John Smith', 'Smith, Jane', 'Abu Bakr al-Baghdadi', 'Jan van der Berg', 'محمد علي', '毛泽东', 'Dr. Ana de Sá']
	]
])('a column of %s: %j', (share, cells) => {
	expect(lookOf(cells)[share]).toBe(1);
});

test.each<[keyof ColumnLook, readonly string[]]>([
	['dates', ['45', '12', 'resigned', 'n/a', 'present', '4321', '4321.0', '41974']],
	['numbers', ['spring', '12:30', 'round 2', '2014-05-31']],
	['yesNo', ['M', 'F']],
	['addresses', ['Reuters', 'a.org', 'https://']],
	['people', ['director', 'resigned', '12 May', 'https://a.org/A B', 'Chairman']]
])('no column of %s: %j', (share, cells) => {
	expect(lookOf(cells)[share]).toBe(0);
});

test('shares are of the filled cells', () => {
	expect(lookOf(['2014-05-31', '', ' ', 'soon'])).toMatchObject({ dates: 0.5 });
});

test('of a long column, cells from all of it are looked at', () => {
	const cells = Array.from({ length: 4000 }, (_, index) => (index < 2000 ? '2014-05-31' : 'soon'));

	expect(lookOf(cells)).toMatchObject({ dates: 0.5 });
});

test('an empty column looks like nothing', () => {
	expect(lookOf(['', ' '])).toEqual({ dates: 0, spells: 0, numbers: 0, yesNo: 0, addresses: 0, people: 0 });
});

test('any cells give shares between 0 and 1', () => {
	fc.assert(
		fc.property(fc.array(fc.string({ unit: 'binary' })), (cells) => {
			for (const share of Object.values<number>({ ...lookOf(cells) })) expect(share >= 0 && share <= 1).toBe(true);
		}),
		{ numRuns: 100 }
	);
});

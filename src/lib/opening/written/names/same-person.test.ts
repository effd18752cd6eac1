import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jaroWinkler } from './jaro-winkler.ts';
import { readPersonName } from './person-name.ts';
import { samePerson } from './same-person.ts';

const among = (...names: readonly string[]) => samePerson(names.map(readPersonName));

test('names that fold to the same are the same', () => {
	expect(among('Dr José Núñez', 'Anna May', 'Nunez, Jose', 'JOSE NUNEZ')).toEqual({ same: [[0, 2, 3]], offered: [] });
});

test('the same words in another order are offered', () => {
	expect(among('Smith John', 'John Smith').offered).toEqual([{ a: 0, b: 1, why: 'other-order', likeness: 1 }]);
});

test('an alias with the surname is offered, and so is an alias that is the whole name of another', () => {
	expect(among('William "Bill" Clinton', 'Bill Clinton').offered).toMatchObject([{ a: 0, b: 1, why: 'alias' }]);
	expect(among('William "Slick Willie" Clinton', 'Slick Willie Clinton').offered).toMatchObject([{ why: 'alias' }]);
	expect(among('Ibrahim Awad (Abu Dua al-Samarrai)', 'Abu Dua al-Samarrai').offered).toMatchObject([{ why: 'alias' }]);
});

test('the same nickname with another surname is not offered', () => {
	expect(among('William "Bill" Clinton', 'William "Bill" Gates').offered).toEqual([]);
});

test('nearly the same letters are offered, never merged', () => {
	const { same, offered } = among('Gerhard Schroeder', 'Gerhard Schroder', 'Helmut Kohl');

	expect(same).toEqual([]);
	expect(offered).toMatchObject([{ a: 0, b: 1, why: 'spelling' }]);
});

test('a name is not offered where only a title or one of two words is alike', () => {
	expect(
		among('Baroness Jolly', 'Baroness Jowell', 'Peter Blaker', 'Peter Walker', 'Ron Davies', 'Byron Davies').offered
	).toEqual([]);
});

test('names that a number tells apart are not offered', () => {
	expect(among('Louis XVII', 'Louis XVIII', 'Person 2011', 'Person 2012').offered).toEqual([]);
});

test('names with other initials are not offered, but one without is', () => {
	expect(among('Dana C. Radberg', 'Dana G. Radberg', 'Dana R. T. Radberg').offered).toEqual([]);
	expect(among('Gerhard Schroeder', 'Gerhard H. Schroeder').offered).toMatchObject([{ a: 0, b: 1, why: 'spelling' }]);
});

test('an empty name is nobody else', () => {
	expect(among('', '', '?')).toEqual({ same: [], offered: [] });
});

test('names such as constructor are names', () => {
	expect(among('__proto__', 'constructor', 'constructor').same).toEqual([[1, 2]]);
});

test('each name is in one set at most, and a pair joins two sets', () => {
	const name = fc.constantFrom(
		'John Smith',
		'Smith, John',
		'Smith John',
		'Jon Smith',
		'John "Jack" Smith',
		'Jack Smith',
		'Li Wei',
		'Wei Li',
		''
	);
	fc.assert(
		fc.property(fc.array(name, { maxLength: 8 }), (given) => {
			const { same, offered } = among(...given);
			const inSets = same.flat();
			const setOf = (index: number) => same.findIndex((set) => set.includes(index));

			expect(new Set(inSets).size).toBe(inSets.length);
			for (const { a, b } of offered) {
				expect(a).toBeLessThan(b);
				expect(setOf(a) === -1 || setOf(a) !== setOf(b)).toBe(true);
			}
		}),
		// Eight of nine names: most lists have a set and a pair.
		{ numRuns: 200 }
	);
});

test.each([
	['MARTHA', 'MARHTA', 0.961],
	['DIXON', 'DICKSONX', 0.813],
	['DWAYNE', 'DUANE', 0.84],
	['', 'A', 0],
	['same', 'same', 1]
])('Jaro-Winkler of %s and %s is %d', (a, b, likeness) => {
	expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 3);
	expect(jaroWinkler(b, a)).toBeCloseTo(likeness, 3);
});

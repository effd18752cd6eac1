import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldedName, readPersonName } from './person-name.ts';

describe('a name is shown as people say it', () => {
	test.each([
		['Smith, John', 'John Smith'],
		['García Márquez, Gabriel', 'Gabriel García Márquez'],
		['van der Berg, Jan', 'Jan van der Berg'],
		['King, Martin Luther, Jr.', 'Martin Luther King Jr.'],
		['Smith, Dr John', 'Dr John Smith'],
		['John Smith, Jr.', 'John Smith, Jr.'],
		['Smith, Jr.', 'Smith, Jr.'],
		['John Smith, MP', 'John Smith, MP'],
		['Charles, Prince of Wales', 'Charles, Prince of Wales'],
		['Sir John Smith', 'Sir John Smith'],
		['  John   Smith ', 'John Smith'],
		['John Smith[3]', 'John Smith'],
		['毛泽东', '毛泽东'],
		['Madonna', 'Madonna'],
		['', '']
	])('%s: %s', (text, name) => {
		expect(readPersonName(text).name).toBe(name);
	});
});

describe('other names become aliases', () => {
	test.each([
		['William "Bill" Clinton', 'William Clinton', ['Bill']],
		['William “Bill” Clinton', 'William Clinton', ['Bill']],
		["William 'Bill' Clinton", 'William Clinton', ['Bill']],
		["Tom O'Brien and D'Arcy", "Tom O'Brien and D'Arcy", []],
		['John Smith alias The Fox', 'John Smith', ['The Fox']],
		['John Smith, a.k.a. Jack, Johnny', 'John Smith', ['Jack', 'Johnny']],
		['John Smith (aka Jack)', 'John Smith', ['Jack']],
		['John Smith, also known as Jack', 'John Smith', ['Jack']],
		['John Smith, nom de guerre: Abu X', 'John Smith', ['Abu X']],
		['John Smith (Jack)', 'John Smith', ['Jack']],
		['Smith, John (Jack)', 'John Smith', ['Jack']],
		['Angela Merkel (née Kasner)', 'Angela Merkel', ['Kasner']],
		['John Smith (1950–2010)', 'John Smith', []],
		['"Jack"', 'Jack', []],
		['Akane Sato', 'Akane Sato', []]
	])('%s', (text, name, aliases) => {
		expect(readPersonName(text)).toMatchObject({ name, aliases });
	});
});

describe('names that are the same fold to the same', () => {
	test.each([
		['JOHN SMITH', 'john smith'],
		['Dr. John Smith', 'John Smith'],
		['Lt. Gen. John Smith', 'John Smith'],
		['The Rt Hon. John Smith MP', 'John Smith'],
		['José Núñez', 'Jose Nunez'],
		['Łukasz Sørensen', 'Lukasz Sorensen'],
		['Jean-Pierre Blanc', 'Jean Pierre Blanc'],
		["Sean O'Brien", 'Sean O’Brien'],
		['Abu Bakr al-Baghdadi', 'Abu Bakr Al Baghdadi'],
		['al-Zawahiri', 'Zawahiri'],
		['J. Smith', 'J Smith'],
		['محمّد عليّ', 'محمد علي'],
		['أحمد', 'احمد'],
		['Пётр Иванов', 'Петр Иванов']
	])('%s is %s', (one, other) => {
		expect(foldedName(one)).toBe(foldedName(other));
	});

	test.each([
		['Lord Smith', 'Dr Smith'],
		['Al Gore', 'Gore'],
		['John Smith', 'John Smith Jr.'],
		['Louis XIV', 'Louis XV'],
		['राम', 'रमे'],
		['王伟', '王芳'],
		['John Smith', 'Smith John']
	])('%s is not %s', (one, other) => {
		expect(foldedName(one)).not.toBe(foldedName(other));
	});
});

test('names are never cut to the last word', () => {
	expect(readPersonName('Sheikh Omar').parts).toEqual(['sheikh', 'omar']);
	expect(readPersonName('Gen. Dr. Smith').parts).toEqual(['dr', 'smith']);
});

test('any text with letters gives a name, and a name read again is the same', () => {
	const scraps = fc.constantFrom(
		'Smith',
		'John',
		', ',
		' ',
		'"',
		'(',
		')',
		'Jr.',
		'Dr ',
		' aka ',
		'al-',
		'é',
		"'",
		'[1]',
		'الشيخ',
		'\n'
	);
	const text = fc.array(scraps, { maxLength: 10 }).map((parts) => parts.join(''));
	fc.assert(
		fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (given) => {
			const { name, folded, parts } = readPersonName(given);

			expect(folded).toBe(parts.join(' '));
			expect(foldedName(name)).toBe(folded);
			expect(name !== '' || !/[\p{L}\p{N}]/u.test(given)).toBe(true);
		}),
		// Half of the texts have aliases or commas.
		{ numRuns: 500 }
	);
});

test('a very long text is a name as it stands', () => {
	expect(readPersonName('"(, '.repeat(100_000)).aliases).toEqual([]);
});

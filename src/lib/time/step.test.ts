import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOfDate, wordsOfSpell } from './date-words.ts';
import { dayFromText } from './day-from-text.ts';
import { dayFromIso, dayInText, dayOf, isoOf, shortWordsOfDay, wordsOfDay, yearWords } from './day.ts';
import { parseEdtf } from './edtf.ts';
import { areOfOneTime, inUnitsAt, isStep, numberOfStep, onTimeOf, stepFrom, unitAt } from './step.ts';

const step = (text: string): number => stepFrom(`step ${text}`) ?? NaN;

/** Any decimal of up to six places; two hundred meet each number of places with both signs. */
const decimal = fc
	.tuple(fc.integer({ min: -4_000_000, max: 4_000_000 }), fc.integer({ min: 0, max: 6 }))
	.map(([units, places]) => (units / 10 ** places).toFixed(places));
const runs = { numRuns: 200 };

test('a step is read from its text, and written as it was read', () => {
	fc.assert(
		fc.property(decimal, (number) => {
			const text = `step ${number}`.replace(/^step -(?=[0.]+$)/, 'step ');
			const day = dayFromIso(text);

			expect(day === undefined ? undefined : [isStep(day), isoOf(day), numberOfStep(day)]).toEqual([
				true,
				text,
				Number(number) + 0
			]);
		}),
		runs
	);
});

test('steps with equally many decimals are in the order of their numbers', () => {
	expect([step('-2'), step('0'), step('1'), step('12')].every((each, index, all) => each > (all[index - 1] ?? 0))).toBe(
		true
	);
	expect(step('2.50') - step('1.25')).toBe(125);
});

test('no day of the calendar is a step, and no open bound is', () => {
	expect([dayOf(-9999, 1, 1), 0, dayOf(9999, 12, 31), -Infinity, Infinity].filter(isStep)).toEqual([]);
});

test.each(['step', 'step ', '12', 'step 1e5', 'step 1.', 'step 1.1234567', 'step 99999999999999', 'Step 12'])(
	'"%s" is the text of no step',
	(text) => {
		expect(dayFromIso(text)).toBeUndefined();
	}
);

describe('in words', () => {
	test('a step has its number without empty decimals', () => {
		expect([step('12'), step('12.50'), step('12.00')].map(wordsOfDay)).toEqual(['step 12', 'step 12.5', 'step 12']);
		expect(shortWordsOfDay(step('12'))).toBe('step 12');
		expect(yearWords(step('12'))).toBe('step 12');
	});

	test('one is on a day and at a step', () => {
		expect(dayInText(dayOf(2016, 8, 30))).toBe('on 30 August 2016');
		expect(dayInText(step('12'))).toBe('at step 12');
	});

	test('the unit of time follows the day', () => {
		expect([unitAt(0), unitAt(step('1'))]).toEqual(['day', 'step']);
		expect([inUnitsAt(0, 25), inUnitsAt(step('1'), 25), inUnitsAt(step('1.0'), 25)]).toEqual([25, 25, 2.5]);
	});
});

describe('in a date', () => {
	const boundsOf = (text: string) => {
		const date = parseEdtf(text);
		return date && [date.earliest, date.latest, date.approximate, date.uncertain];
	};

	test('a step stands alone, with a sign, and in an interval', () => {
		expect(boundsOf('step 12')).toEqual([step('12'), step('12'), false, false]);
		expect(boundsOf('step 12.5~')).toEqual([step('12.5'), step('12.5'), true, false]);
		expect(boundsOf('step 3/step 7?')).toEqual([step('3'), step('7'), false, true]);
		expect(boundsOf('step 3/..')).toEqual([step('3'), Infinity, false, false]);
		expect(boundsOf('../step 7')).toEqual([-Infinity, step('7'), false, false]);
	});

	test.each(['step 7/step 3', 'step 3/2014', '2014/step 3', 'step 3/step 4.5', 'step 12XX', 'step'])(
		'"%s" is no date',
		(text) => {
			expect(parseEdtf(text)).toBeUndefined();
		}
	);

	test('it is said as a day is', () => {
		const words = ['step 12', 'step 12~', 'step 3/step 7', '../step 7'].map((text) => {
			const date = parseEdtf(text);
			return date && wordsOfDate(date);
		});

		expect(words).toEqual(['step 12', 'about step 12', 'between step 3 and step 7', 'by step 7']);
	});

	test.each([
		['step 3', 'step 8', 'step 3 to 7'],
		['step 3', 'step 4', 'step 3'],
		['step 3', 'step 8~', 'step 3 to about step 7'],
		['step 3', 'step 8/..', 'step 3 to 7 or later'],
		['', 'step 8', 'until step 7'],
		['step 3', '', 'from step 3'],
		['step 1.5', 'step 2.5', 'step 1.5 to 2.5']
	])('a spell from %s that is over at %s reads "%s", up to its last whole step', (start, end, words) => {
		expect(wordsOfSpell({ start: parseEdtf(start), end: parseEdtf(end) })).toBe(words);
	});
});

describe('what somebody types', () => {
	test.each(['12', 'step 12', ' Step 12 ', '12.0'])('"%s" is a step among steps', (text) => {
		expect(dayFromText(text, step('40.0'))).toBe(step('12.0'));
	});

	test.each(['', 'twelve', '2016-08-30', '30 August 2016'])('"%s" is none', (text) => {
		expect(dayFromText(text, step('40'))).toBeUndefined();
	});

	test('a number is no day among days', () => {
		expect(dayFromText('12', dayOf(2016, 8, 30))).toBeUndefined();
	});
});

test('a day is put on the time of another, unless one of them is a step and the other is not', () => {
	expect(onTimeOf(step('1.00'), step('12.5'))).toBe(step('12.50'));
	expect(onTimeOf(step('1'), step('12.5'))).toBe(step('13'));
	expect(onTimeOf(0, 17)).toBe(17);
	expect(onTimeOf(0, step('12'))).toBeUndefined();
	expect(onTimeOf(step('12'), 0)).toBeUndefined();
	expect([areOfOneTime(0, 17), areOfOneTime(0, step('1')), areOfOneTime(step('1'), step('1.0'))]).toEqual([
		true,
		false,
		false
	]);
});

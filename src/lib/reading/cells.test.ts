import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../time/day.ts';
import {
	boolean,
	type Cell,
	date,
	day,
	id,
	link,
	number,
	oneOf,
	optional,
	period,
	reference,
	references,
	published,
	required,
	text,
	texts,
	wholeNumber
} from './cells.ts';

const colour = oneOf(['red', 'blue']);

test.each<[string, string, Cell<unknown>, unknown]>([
	['text', 'Ada', text, 'Ada'],
	['text', '', text, ''],
	['list of texts', 'the Elder; Ada of the Mill ;', texts, ['the Elder', 'Ada of the Mill']],
	['list of texts', '', texts, []],
	['id', 'o-Ada-2', id, 'o-Ada-2'],
	['reference', 'ada', reference('people'), 'ada'],
	['list of references', 'ada;bruno', references('people'), ['ada', 'bruno']],
	['list of references', '', references('people'), []],
	['day', '2014-10-28', day, dayOf(2014, 10, 28)],
	['period', '2014-01/2016-12', period, { from: dayOf(2014, 1, 1), to: dayOf(2016, 12, 31) }],
	['number', '12', number, 12],
	['number', '-0.5', number, -0.5],
	['whole number', '7', wholeNumber(1), 7],
	['whole number', '0', wholeNumber(0), 0],
	['truth value', 'true', boolean, true],
	['truth value', 'FALSE', boolean, false],
	['word', 'blue', colour, 'blue'],
	['link', 'https://example.org/a?b=1&c=2', link, 'https://example.org/a?b=1&c=2'],
	['link', 'http://example.org', link, 'http://example.org']
])('a %s is read from "%s"', (_, given, cell, value) => {
	expect(cell.read(given)).toEqual({ ok: true, value });
});

test.each<[string, Cell<unknown>, string, object]>([
	['an id with a space', id, 'o ada', { kind: 'unreadable-id' }],
	['an empty id', id, '', { kind: 'unreadable-id' }],
	['a reference twice in a list', references('people'), 'ada;bruno;ada', { kind: 'listed-twice', given: 'ada' }],
	['a date that does not exist', date, '2016-02-30', { kind: 'unreadable-date' }],
	['an end that is not known', date, '2012-10/', { kind: 'unreadable-date' }],
	['a month for a day', day, '2012-10', { kind: 'unreadable-day' }],
	['a period that ends before it starts', period, '2014-12/2012-01', { kind: 'unreadable-period' }],
	['a decimal comma', number, '12,5', { kind: 'unreadable-number', expected: 'a number such as 12 or 12.5' }],
	['a number with a unit', number, '12 km', { kind: 'unreadable-number' }],
	['half a seat', wholeNumber(1), '0.5', { kind: 'unreadable-number', expected: 'a whole number from 1 on' }],
	['a number below the least', wholeNumber(1), '0', { kind: 'unreadable-number' }],
	['a whole number of ten digits', wholeNumber(1), '1000000000', { kind: 'unreadable-number' }],
	['a yes', boolean, 'yes', { kind: 'not-true-or-false' }],
	['a number for a truth value', boolean, '1', { kind: 'not-true-or-false' }],
	['a word that is not in the list', colour, 'green', { kind: 'not-one-of', choices: ['red', 'blue'] }],
	['a word in capitals', colour, 'Red', { kind: 'not-one-of' }],
	['a link to a folder', link, 'C:\\ledger', { kind: 'unreadable-link' }],
	['a link with a space', link, 'https://example.org/a b', { kind: 'unreadable-link' }]
])('%s cannot be read', (_, cell, given, finding) => {
	expect(cell.read(given)).toMatchObject({ ok: false, finding: { given, ...finding } });
});

describe('a date', () => {
	test('keeps its text, its bounds and its doubts', () => {
		expect(date.read('2014-06~')).toEqual({
			ok: true,
			value: {
				text: '2014-06~',
				earliest: dayOf(2014, 6, 1),
				latest: dayOf(2014, 6, 30),
				approximate: true,
				uncertain: false
			}
		});
	});

	test('may be an interval that is open on one side', () => {
		expect(date.read('../2014-10-28')).toMatchObject({
			value: { earliest: -Infinity, latest: dayOf(2014, 10, 28) }
		});
	});
});

describe('an empty cell', () => {
	test.each<[string, Cell<unknown>]>([
		['date', date],
		['number', number],
		['word', colour]
	])('gives undefined where a %s is optional, and a finding where it is not', (_, cell) => {
		expect(optional(cell).read('')).toEqual({ ok: true, value: undefined });
		expect(cell.read('')).toMatchObject({ ok: false });
	});

	test.each<[string, Cell<unknown>, string]>([
		['date', date, 'present'],
		['number', number, 'n/a'],
		['word', colour, '?']
	])('is what to leave where a %s is optional and a word stands for nothing', (_, cell, given) => {
		expect(optional(cell).read(given)).toEqual({ ok: false, finding: { kind: 'word-for-nothing', given } });
		expect(cell.read(given)).not.toMatchObject({ finding: { kind: 'word-for-nothing' } });
	});

	test('need not be left for a word that is one of the choices', () => {
		expect(optional(oneOf(['original', 'none'])).read('none')).toEqual({ ok: true, value: 'none' });
	});

	test('is allowed unless the cell is needed; it is never an id', () => {
		expect([text, required(text), published(text), optional(date)].map(({ needed }) => needed)).toEqual([
			'never',
			'always',
			'published',
			'never'
		]);
		expect(id.read('').ok).toBe(false);
	});
});

test('what is optional or required still tells its type and what it refers to', () => {
	expect(optional(required(references('people')))).toMatchObject({ refersTo: 'people', isList: true, type: 'string' });
	expect([text, number, wholeNumber(1), boolean, day, date].map(({ type }) => type)).toEqual([
		'string',
		'number',
		'integer',
		'boolean',
		'date',
		'string'
	]);
});

test('a number that is written in plain digits is read back', () => {
	// 100 runs: the form has few cases (sign, fraction, zero), and all come up among them.
	fc.assert(
		fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 999 }), (whole, thousandths) => {
			const given = `${whole}.${String(thousandths).padStart(3, '0')}`;

			expect(number.read(given)).toEqual({ ok: true, value: Number(given) });
		}),
		{ numRuns: 100 }
	);
});

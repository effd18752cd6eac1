import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportedFates, verdicts } from '../../dataset/dataset.ts';
import { standsForNothing, suggestedWord } from './spreadsheet-words.ts';

const confidences = ['high', 'medium', 'low'];
const standings = ['holds', 'holds-in-part', 'out-of-date', 'opinion', 'not-in-record'];
const truths = ['true', 'false'];
const columns: readonly (readonly string[])[] = [
	reportedFates,
	verdicts,
	confidences,
	standings,
	truths,
	['original', 'republication', 'none']
];

describe('what people write in spreadsheets leads to the word of the column', () => {
	test.each<[string, readonly string[], string]>([
		['arrested', reportedFates, 'captured'],
		['In custody', reportedFates, 'captured'],
		['KIA', reportedFates, 'killed'],
		['dead', reportedFates, 'died'],
		['escaped', reportedFates, 'released'],
		['injured', reportedFates, 'wounded'],
		['active', reportedFates, 'alive'],
		['?', reportedFates, 'unknown'],
		['confirmed', verdicts, 'established'],
		['denied', verdicts, 'refuted'],
		['unconfirmed', verdicts, 'open'],
		['strong', confidences, 'high'],
		['weak', confidences, 'low'],
		['partly true', standings, 'holds-in-part'],
		['no', truths, 'false'],
		['0', truths, 'false'],
		['none', truths, 'false'],
		['Yes', truths, 'true'],
		['x', truths, 'true'],
		['✓', truths, 'true'],
		['FALSCH', truths, 'false']
	])('%s, among %j: %s', (given, choices, word) => {
		expect(suggestedWord(given, choices)).toEqual({ word, sure: true });
	});
});

test('one word means in each column what that column has a word for', () => {
	expect(['true', 'no'].map((given) => suggestedWord(given, verdicts)?.word)).toEqual(['established', 'refuted']);
	expect(suggestedWord('true', standings)?.word).toBe('holds');
});

test('capitals, spaces and underscores leave no doubt about the word', () => {
	expect(suggestedWord('Killed', reportedFates)).toEqual({ word: 'killed', sure: true });
	expect(suggestedWord('out_of  date', standings)).toEqual({ word: 'out-of-date', sure: true });
});

test('a slip of the pen leads to the nearest word, with a doubt', () => {
	expect(suggestedWord('capturd', reportedFates)).toEqual({ word: 'captured', sure: false });
});

test('a known word of other columns is not taken for a slip of the pen', () => {
	expect(suggestedWord('denied', reportedFates)).toBeUndefined();
	expect(suggestedWord('died', ['tied'])).toBeUndefined();
});

test('a word that is near none leads nowhere, not even one that every object has', () => {
	expect(suggestedWord('resigned', reportedFates)).toBeUndefined();
	expect(suggestedWord('constructor', ['constructor-of', 'valueOf'])?.sure).not.toBe(true);
});

test.each(['?', 'unknown', 'N/A', '-', 'present', 'not known'])('"%s" stands for nothing', (given) => {
	expect(standsForNothing(given)).toBe(true);
});

test.each(['', '2014', 'killed', 'no'])('"%s" does not stand for nothing', (given) => {
	expect(standsForNothing(given)).toBe(false);
});

test('each word suggested is one of the column', () => {
	const known = fc.constantFrom(
		'arrested',
		'true',
		'no',
		'dead',
		'Confirmed',
		'kild',
		'hihg',
		'opne',
		'orignal',
		'constructor'
	);
	fc.assert(
		fc.property(fc.oneof(known, fc.string()), fc.constantFrom(...columns), (given, choices) => {
			const suggested = suggestedWord(given, choices);

			expect(suggested === undefined || choices.includes(suggested.word)).toBe(true);
		}),
		// Half of the texts are words near or known: each meets each column some four times.
		{ numRuns: 500 }
	);
});

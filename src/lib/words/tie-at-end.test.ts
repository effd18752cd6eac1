import { describe, expect, test } from 'vitest';
import { vocabulary } from '../../../tests/fixtures/vocabulary.ts';
import { tieKindOf } from '../dataset/vocabulary.ts';
import { shortTiesAtEnd, type TieAtEnd, tiesAtEnd, tiesInAll } from './tie-at-end.ts';

const tie = (kind: string, isFirst: boolean, look: TieAtEnd['look'] = 'sure'): TieAtEnd => ({
	kind: tieKindOf({ vocabulary }, kind),
	isFirst,
	look
});

describe('less room', () => {
	test('leaves the first of several ties', () => {
		expect(shortTiesAtEnd('rival and deputy')).toBe('rival and more');
		expect(shortTiesAtEnd('commanded, perhaps')).toBe('commanded, perhaps');
	});
});

describe('how many ties somebody has', () => {
	test('is said with the people at the other ends, and how many are unsure', () => {
		expect(tiesInAll([[{ look: 'sure' }]])).toBe('1 tie with 1 person');
		expect(tiesInAll([[{ look: 'sure' }, { look: 'maybe' }], [{ look: 'maybe' }]])).toBe(
			'3 ties with 2 people; 2 of the ties unsure'
		);
	});
});

describe('what somebody is to another', () => {
	test('is said by the kind of tie, from their own end', () => {
		expect(tiesAtEnd([tie('deputy', true)])).toBe('deputy');
		expect(tiesAtEnd([tie('command', false)])).toBe('commanded');
		expect(tiesAtEnd([tie('rivalry', true)])).toBe('rival');
	});

	test('keeps the last word where the other end would read the same without it', () => {
		expect(tiesAtEnd([tie('appointment', true)])).toBe('appointed');
		expect(tiesAtEnd([tie('appointment', false)])).toBe('appointed by');
	});

	test('joins several ties, the sure ones first, and says each kind once', () => {
		expect(tiesAtEnd([tie('rivalry', true), tie('deputy', true)])).toBe('rival and deputy');
		expect(tiesAtEnd([tie('rivalry', true), tie('rivalry', false)])).toBe('rival');
		expect(tiesAtEnd([tie('rivalry', true, 'maybe'), tie('deputy', true)])).toBe('deputy and perhaps rival');
	});

	test('puts what ends in such a word last', () => {
		expect(tiesAtEnd([tie('appointment', false), tie('command', false)])).toBe('commanded and appointed by');
	});

	test('says where all of it is unsure, or over', () => {
		expect(tiesAtEnd([tie('command', false, 'maybe')])).toBe('commanded, perhaps');
		expect(tiesAtEnd([tie('command', false, 'ghost')])).toBe('commanded, ended');
		expect(tiesAtEnd([tie('command', false, 'ghost'), tie('rivalry', true)])).toBe('rival');
	});
});

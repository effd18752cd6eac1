import { expect, test } from 'vitest';
import { pairedSpells } from './paired-spells.ts';

const date = (edtf: string) => ({ kind: 'date', edtf });

test('equally many values in From and To are paired', () => {
	expect(pairedSpells('2009; May 2014', '2011; present', {})).toEqual([
		{ from: date('2009'), to: date('2011') },
		{ from: date('2014-05'), to: { kind: 'still' } }
	]);
	expect(pairedSpells('2009, 2014', '2011, present', {})).toHaveLength(2);
	expect(pairedSpells('2009\n2014', '2011\n2016', {})).toHaveLength(2);
});

test('the last end may be missing', () => {
	expect(pairedSpells('2009; 2014', '2011;', {})?.[1]).toEqual({ from: date('2014'), to: { kind: 'nothing' } });
});

test('one date in each is no list, whatever its commas', () => {
	expect(pairedSpells('2009', '2011', {})).toBeUndefined();
	expect(pairedSpells('May 31, 2014', 'June 1, 2015', {})).toBeUndefined();
});

test('lists of different lengths are not paired', () => {
	expect(pairedSpells('2009; 2014', '2011', {})).toBeUndefined();
	expect(pairedSpells('2009; 2014', '2011; 2012; 2016', {})).toBeUndefined();
});

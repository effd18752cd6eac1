import { expect, test } from 'vitest';
import { day, spell } from '../../../../tests/fixtures/small.ts';
import { holdingWords } from './holding.ts';

const [from, to, shownTo] = [day('2014-01-01'), day('2015-03-01'), day('2016-12-31')];
const held = { stretches: [{ from, to, sure: true }] };
const given = { spell: spell('2013', '2015-03-01'), acting: false, heldAs: '', confidence: 'medium' as const };

test('a spell is told with how sure it is', () => {
	expect(holdingWords(given, held, shownTo)).toBe('2013 to 1 Mar 2015; evidence medium');
});

test('without an end of its own it is over when its holder is lost', () => {
	const open = { ...given, spell: spell('2013') };

	expect(holdingWords(open, held, shownTo)).toBe('from 2013, over by 1 Mar 2015; evidence medium');
	expect(holdingWords(open, held, to)).toBe('from 2013; evidence medium');
});

test('what only may have been is said to be so', () => {
	const unsure = { stretches: [{ from, to: shownTo, sure: false }] };

	expect(holdingWords({ ...given, spell: spell() }, unsure, shownTo)).toBe('perhaps, undated; evidence medium');
});

test('whoever only acted is said to have', () => {
	expect(holdingWords({ ...given, acting: true }, held, shownTo)).toBe('acting, 2013 to 1 Mar 2015; evidence medium');
});

test('a post that was called otherwise is named as it was then', () => {
	expect(holdingWords({ ...given, heldAs: 'Minister of War' }, held, shownTo)).toBe(
		'as Minister of War, 2013 to 1 Mar 2015; evidence medium'
	);
});

import { expect, test } from 'vitest';
import { lossNames } from './loss-names.ts';
import { successionAnswer, successionParts, type Successions } from './succession-answer.ts';

/** Of so many posts: the successor newer, longer there, either way, not known; of these without a successor. */
function tally(fewer: number, more: number, unclear: number, unknown: number, noSuccessor = unknown) {
	return { cases: fewer + more + unclear + unknown, fewer, more, unclear, 'not-known': unknown, noSuccessor };
}

function answer(of: ReturnType<typeof tally>, other: Partial<Successions> = {}): string {
	return successionAnswer({ tally: of, losses: 6, hasYears: true, by: '', ...other });
}

test.each([
	[tally(0, 3, 0, 7), 'Of 10 posts emptied, 3 can be compared: in none was the successor newer.'],
	[tally(0, 1, 2, 7), 'Of 10 posts emptied, 1 can be compared: its successor was not newer.'],
	[tally(1, 2, 0, 0), 'Of 3 posts emptied, 3 can be compared: in 1 the successor was newer.'],
	[tally(3, 0, 0, 2), 'Of 5 posts emptied, 3 can be compared: in all 3 the successor was newer.'],
	[tally(0, 0, 2, 1), 'Of 3 posts emptied, none can be compared.'],
	[tally(1, 0, 0, 1), 'Of 2 posts emptied, 1 can be compared: its successor was newer.'],
	[tally(0, 1, 0, 1), 'Of 2 posts emptied, 1 can be compared: its successor was not newer.'],
	[tally(0, 0, 1, 0), 'One post was emptied; its holders cannot be compared.'],
	[tally(0, 0, 0, 4), 'Of 4 posts emptied, none can be compared.'],
	[tally(1, 0, 0, 0), 'One post was emptied: its successor was newer.'],
	[tally(0, 0, 0, 1), 'One post was emptied; its holders cannot be compared.'],
	[tally(0, 0, 0, 0), 'None of the 6 losses emptied a post with one seat, so no successor can be named.']
])('how the successors compare, in a sentence: %o', (of, words) => {
	expect(answer(of)).toBe(words);
});

test('without a loss there is none; where posts are counted, a loss is a departure', () => {
	const names = lossNames({ lost: 'out of office', notLost: 'in office', dead: 'dead' });
	const of = { tally: tally(0, 0, 0, 0), hasYears: true, by: '' };

	expect(answer(tally(0, 0, 0, 0), { losses: 0 })).toBe('No loss in this period is on record.');
	expect(successionAnswer({ ...of, losses: 0 }, names)).toBe('No departure in this period is on record.');
	expect(successionAnswer({ ...of, losses: 1 }, names)).toBe(
		'The only departure never emptied a post with one seat, so no successor can be named.'
	);
});

test('where only the record up to a day is known, the sentence says so', () => {
	expect(answer(tally(0, 0, 0, 3), { by: ' by this date' })).toBe(
		'Of 3 posts emptied by this date, none can be compared.'
	);
	expect(answer(tally(0, 0, 0, 0), { losses: 0, by: ' by this date' })).toBe('No loss by this date is on record.');
});

test('where nothing tells of anybody’s years, it says how many posts were taken up again', () => {
	expect(answer(tally(0, 0, 0, 4, 1), { hasYears: false })).toBe('Of 4 posts emptied, 3 have a successor on record.');
	expect(answer(tally(0, 0, 0, 4, 4), { hasYears: false })).toBe('Of 4 posts emptied, none has a successor on record.');
	expect(answer(tally(0, 0, 0, 1, 0), { hasYears: false })).toBe('One post was emptied; a successor is on record.');
});

test('the posts are counted by how their successors compare, leaving out what is none', () => {
	expect(successionParts(tally(0, 1, 2, 7)).map(({ number, words }) => `${number} ${words}`)).toEqual([
		'1 longer',
		'2 either way',
		'7 not known'
	]);
});

import { expect, test } from 'vitest';
import type { SourcedKind } from '../../history/known/source-dependence.ts';
import { dependenceWords } from './dependence.ts';

test.each<[number, number, string]>([
	[0, 0, 'no record rests on it'],
	[1, 1, '1 record rests on it and on nothing else'],
	[3, 0, '3 records rest on it, each on something else too'],
	[3, 2, '3 records rest on it, 2 on nothing else']
])('of %i records, %i on nothing else: %s', (all, alone, words) => {
	const tally = (number: number) => new Map<SourcedKind, number>(number === 0 ? [] : [['reports', number]]);

	expect(dependenceWords({ all: tally(all), alone: tally(alone) })).toBe(words);
});

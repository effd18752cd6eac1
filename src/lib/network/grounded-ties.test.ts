import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aDataset } from '../../../tests/fixtures/arbitrary-dataset.ts';
import { canOverlap } from '../time/spell.ts';
import { commandTies, councilTies, type GroundedTie } from './grounded-ties.ts';

/** Of up to eight occupancies in three posts, two or more sit in the council in nearly half of the runs. */
const runs = { numRuns: 100 };

const recordsOf = (ties: readonly GroundedTie[]) =>
	ties.map(({ ground }) => [...ground.records].sort().join(' ')).sort();

test('two occupancies in one collegial body are tied exactly when they are of two persons and can overlap', () => {
	fc.assert(
		fc.property(aDataset, (given) => {
			const seated = given.occupancies.filter(({ post }) => post === 'seat');
			const pairs = seated.flatMap((a, index) =>
				seated
					.slice(index + 1)
					.filter((b) => a.person !== b.person && canOverlap(a.spell, b.spell))
					.map((b) => [a.id, b.id].sort().join(' '))
			);

			expect(recordsOf(councilTies(given))).toEqual(pairs.sort());
		}),
		runs
	);
});

test('a holder commands every holder of a post below that can overlap, and nobody else', () => {
	fc.assert(
		fc.property(aDataset, (given) => {
			const heads = given.occupancies.filter(({ post }) => post === 'head');
			const below = given.occupancies.filter(({ post }) => post === 'seat' || post === 'aide');
			const pairs = heads.flatMap((head) =>
				below
					.filter((each) => head.person !== each.person && canOverlap(head.spell, each.spell))
					.map((each) => [head.id, each.id].sort().join(' '))
			);
			const ties = commandTies(given);

			expect(recordsOf(ties)).toEqual(pairs.sort());
			expect(ties.filter(({ ground: { records } }) => !heads.some(({ id }) => id === records[0]))).toEqual([]);
		}),
		runs
	);
});

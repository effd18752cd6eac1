import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portfolio } from '../../../tests/fixtures/vocabulary.ts';
import { arbitraryScene } from '../../../tests/fixtures/arbitrary-scene.ts';
import type { PersonMark, TieMark } from './scene.ts';
import { placeAlong, withBadges } from './tie-badges.ts';

/** Straight and bent ties, near and far, come up within some ten scenes. */
const runs = { numRuns: 50 };

function somebody(id: string, x: number, y: number): PersonMark {
	const look = {
		portfolio: portfolio('council'),
		fate: 'alive',
		contested: false,
		whatIf: false,
		enclosed: false
	} as const;
	return { id, x, y, name: id, line: '', member: true, radius: 20, ...look };
}

function tie(to: string, given: Partial<TieMark> = {}): TieMark {
	const look = { kind: 'service', directed: false, look: 'sure', width: 1.5, bends: [], ends: {} } as const;
	return { id: `service--amir--${to}`, from: 'amir', to, difference: 'came', ...look, ...given };
}

const amir = somebody('amir', 0, 0);
const badr = somebody('badr', 400, 0);

function badgesOn(ties: readonly TieMark[], ...people: readonly PersonMark[]) {
	const marks = new Map([amir, badr, ...people].map((mark) => [mark.id, mark]));
	return withBadges(ties, marks, new Map()).map(({ badge }) => badge);
}

describe('the badge of a tie', () => {
	test('stands midway', () => {
		const [badge] = badgesOn([tie('badr')]);

		expect(badge?.x).toBeCloseTo(200);
		expect(badge?.y).toBeCloseTo(0);
	});

	test('moves aside from a mark on the line', () => {
		const [badge] = badgesOn([tie('badr')], somebody('celia', 200, 0));

		expect(badge?.y).toBeCloseTo(0);
		expect(Math.abs((badge?.x ?? 200) - 200)).toBeGreaterThan(30);
	});

	test('moves aside from another badge', () => {
		const [first, second] = badgesOn([tie('badr'), tie('badr', { id: 'mentorship--amir--badr' })]);

		expect(Math.hypot((first?.x ?? 0) - (second?.x ?? 0), (first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThan(17);
	});

	test('follows a bend', () => {
		const [badge] = badgesOn([tie('badr', { bends: [{ distance: 100, weight: 0.5 }] })]);

		// A curve goes half as far aside as its control point, and a little farther where its ends are on the outlines.
		expect(badge?.y).toBeGreaterThan(49);
		expect(badge?.y).toBeLessThan(60);
	});

	test('is not on a tie that stayed, nor on one that is not compared', () => {
		const { difference, ...plain } = tie('badr');

		expect(difference).toBe('came');
		expect(badgesOn([tie('badr', { difference: 'stayed' }), plain])).toEqual([undefined, undefined]);
	});

	test('stands at its share of the length', () => {
		fc.assert(
			fc.property(arbitraryScene, ({ people, ties, bodies }) => {
				for (const mark of withBadges([...ties.values()], people, bodies)) {
					const from = people.get(mark.from);
					const to = people.get(mark.to);
					if (mark.badge === undefined || from === undefined || to === undefined) continue;
					const { share, ...place } = mark.badge;
					const expected = placeAlong(mark, from, to, share);
					if (expected !== undefined) expect(place).toEqual(expected);
				}
				expect(people.size).toBeLessThanOrEqual(5);
			}),
			runs
		);
	});
});

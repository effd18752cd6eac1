import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryScene } from '../../../../tests/fixtures/arbitrary-scene.ts';
import { byId, lineMark, personMark } from '../../../../tests/fixtures/marks.ts';
import { withBadges } from './line-badges.ts';
import { pointAlong } from './line-path.ts';
import type { LineMark, PersonMark } from '../scene.ts';

/** Straight and bent lines, near and far, come up within some ten scenes. */
const runs = { numRuns: 50 };

const amir = personMark('amir', 0, 0, { label: undefined });
const badr = personMark('badr', 400, 0, { label: undefined });
const line = lineMark(amir, badr, { difference: 'came' });

function badgesOn(lines: readonly LineMark[], ...people: readonly PersonMark[]) {
	return [...withBadges(byId(lines), byId([amir, badr, ...people]), new Map()).values()].map(({ badge }) => badge);
}

describe('the badge of a line', () => {
	test('stands midway', () => {
		expect(badgesOn([line])).toEqual([{ x: 200, y: 0, share: 0.5 }]);
	});

	test('moves aside from a mark on the line', () => {
		const [badge] = badgesOn([line], personMark('celia', 200, 0, { label: undefined }));

		expect(badge?.y).toBe(0);
		expect(Math.abs((badge?.x ?? 200) - 200)).toBeGreaterThan(30);
	});

	test('moves aside from another badge', () => {
		const [first, second] = badgesOn([line, { ...line, id: 'another' }]);

		expect(Math.hypot((first?.x ?? 0) - (second?.x ?? 0), (first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThan(17);
	});

	test('is not on a line that stayed, nor on one that is not compared', () => {
		const { difference, ...plain } = line;

		expect(difference).toBe('came');
		expect(
			badgesOn([
				{ ...line, difference: 'stayed' },
				{ ...plain, id: 'another' }
			])
		).toEqual([undefined, undefined]);
	});

	test('stands at its share of the length', () => {
		fc.assert(
			fc.property(arbitraryScene, ({ people, lines, titles }) => {
				for (const { badge, corners, difference } of withBadges(lines, people, titles).values()) {
					if (badge === undefined || difference === undefined) continue;
					expect(badge).toMatchObject(pointAlong(corners, badge.share));
				}
			}),
			runs
		);
	});
});

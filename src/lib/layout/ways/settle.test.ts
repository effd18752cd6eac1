import { describe, expect, test } from 'vitest';
import { always } from '../../../../tests/fixtures/laid-out.ts';
import { ground, groundWith, seatAt } from '../../../../tests/fixtures/street-map.ts';
import { alongRoad, atSide, type Ground } from './ground.ts';
import { type Draft, measure, piece, type Piece } from './piece.ts';
import { settle, tracksFor } from './settle.ts';

const inRoad = (net: string, from: number, to: number): Piece => ({
	...piece({ net, isAcross: true, street: 'road 1', middle: 50, room: 20 }),
	from,
	to
});

/** A way from the top of one to the top of another, or from foot to top. */
function draft(from: string, to: string, road: number, on: Ground = ground): Draft {
	const [a, b] = [on.seats.get(from), on.seats.get(to)];
	if (a === undefined || b === undefined) throw new RangeError(`No seat for ${from} or ${to}`);
	const { id } = always(from, to);
	return {
		pair: id,
		net: id,
		from: { id: from, seat: a },
		to: { id: to, seat: b },
		pieces: [
			atSide(id, from, a, a.row < road ? 'foot' : 'top'),
			alongRoad(on, id, road),
			atSide(id, to, b, b.row < road ? 'foot' : 'top')
		]
	};
}

const placeOf = ({ pieces }: Draft, index: number) => pieces.at(index)?.at ?? NaN;

describe('tracksFor', () => {
	test('puts pieces that overlap into tracks of their own, the longest first', () => {
		const [long, short] = [inRoad('a', 0, 100), inRoad('b', 40, 60)];
		expect(tracksFor([short, long])).toEqual([[long], [short]]);
	});

	test('puts pieces one after the other into one track, if there is room between', () => {
		expect(tracksFor([inRoad('a', 0, 50), inRoad('b', 70, 100)])).toHaveLength(1);
		expect(tracksFor([inRoad('a', 0, 50), inRoad('b', 55, 100)])).toHaveLength(2);
	});
});

describe('settle', () => {
	test('puts ways in one road five apart, about its middle', () => {
		const drafts = [draft('a0', 'a3', 1), draft('a1', 'a2', 1)];
		settle(drafts);
		const places = drafts.map((way) => placeOf(way, 1)).sort((a, b) => a - b);
		expect(places).toEqual([47.5, 52.5]);
	});

	test('puts them closer in a low road, so that none leaves it', () => {
		const drafts = ['b0', 'b1', 'b2', 'b3'].map((to) => draft('a0', to, 2));
		const others = [draft('a1', 'b0', 2), draft('a2', 'b0', 2), draft('a3', 'b0', 2)];
		settle([...drafts, ...others]);
		for (const way of [...drafts, ...others]) {
			expect(placeOf(way, 1)).toBeGreaterThanOrEqual(102);
			expect(placeOf(way, 1)).toBeLessThanOrEqual(118);
		}
	});

	test('puts the ends of ways at one side of a mark nine apart, in the order of where they lead', () => {
		const drafts = [draft('a1', 'a3', 1), draft('a1', 'a0', 1)];
		settle(drafts);
		const [right = NaN, left = NaN] = drafts.map((way) => placeOf(way, 0));
		expect([left, right]).toEqual([155.5, 164.5]);
	});

	test('orders tracks so that ways do not cross that need not', () => {
		const drafts = [draft('a0', 'a3', 1), draft('a1', 'a2', 1)];
		settle(drafts);
		const [outer = NaN, inner = NaN] = drafts.map((way) => placeOf(way, 1));
		expect(outer).toBeLessThan(inner);
	});

	test('takes out a sidestep that looks like a slip', () => {
		const shifted = groundWith([
			['a', seatAt(160, 1)],
			['b', seatAt(163, 2)]
		]);
		const way = draft('a', 'b', 2, shifted);
		settle([way]);
		expect(placeOf(way, 2)).toBe(placeOf(way, 0));
	});

	test('takes one out at the end where no other way is near, so that arrows do not touch', () => {
		const shared = groundWith([
			['a', seatAt(160, 1)],
			['b', seatAt(160, 2)],
			['c', seatAt(60, 1)]
		]);
		const [straight, other] = [draft('a', 'b', 2, shared), draft('c', 'b', 2, shared)];
		settle([straight, other]);
		expect(placeOf(straight, 0)).toBe(placeOf(straight, 2));
		expect(placeOf(straight, 2) - placeOf(other, 2)).toBe(9);
	});

	test('keeps a sidestep that is none', () => {
		const shifted = groundWith([
			['a', seatAt(160, 1)],
			['b', seatAt(175, 2)]
		]);
		const way = draft('a', 'b', 2, shifted);
		settle([way]);
		expect([placeOf(way, 0), placeOf(way, 2)]).toEqual([160, 175]);
	});

	test('keeps two ways apart that swap columns', () => {
		const drafts = [draft('a0', 'b1', 2), draft('a1', 'b0', 2)];
		settle(drafts);
		const down = [...measure(drafts)].filter(({ isAcross }) => !isAcross);
		for (const [index, one] of down.entries()) {
			for (const other of down.slice(index + 1)) {
				const doOverlap = one.from < other.to && other.from < one.to;
				expect(doOverlap && Math.abs(one.at - other.at) < 1.5).toBe(false);
			}
		}
	});
});

import { expect, test } from 'vitest';
import { byId, lineMark, personMark } from '../../../../tests/fixtures/marks.ts';
import { crossingGap } from '../encoding.ts';
import { gapsOf } from './gaps-of.ts';
import type { LineMark } from '../scene.ts';

const [north, south] = [personMark('north', 50, 0), personMark('south', 50, 100)];
const [west, east] = [personMark('west', 0, 50), personMark('east', 100, 50)];
const thin = lineMark(west, east, { width: 1, order: 0 });
const wide = lineMark(north, south, { width: 2.25, order: 1 });

function gapsBetween(lines: readonly LineMark[]) {
	const ways = lines.map(({ id, from, to, corners }) => ({ id, pair: id, from: from.id, to: to.id, corners, net: id }));
	const orders = new Map(lines.map(({ id, order }) => [id, order]));
	return [
		...gapsOf({ lines: byId(lines), ways: byId(ways), orders }, [{ left: 40, top: 40, right: 60, bottom: 60 }]).values()
	];
}

test('where two lines cross, the one drawn first has a gap in the colour of the ground', () => {
	const gaps = gapsBetween([wide, thin]);
	expect(gaps).toHaveLength(1);
	expect(gaps[0]).toMatchObject({ ground: 'enclosure', order: wide.order });
	const xs = gaps[0]?.corners.map(({ x }) => x) ?? [];
	const ys = gaps[0]?.corners.map(({ y }) => y) ?? [];
	expect([Math.min(...xs), Math.max(...xs)]).toEqual([50 - crossingGap / 2, 50 + crossingGap / 2]);
	expect(Math.max(...ys) - Math.min(...ys)).toBeLessThan(5);
});

/** A thin line along y 50 from x 0, and on as given. */
const along = (...more: readonly (readonly [number, number])[]): LineMark => ({
	...thin,
	corners: ([[0, 50], ...more] as const).map(([x, y]) => ({ x, y }))
});

/** A wide line down at an x, with a net of its own. */
const down = (x: number, ...corners: readonly (readonly [number, number])[]): LineMark => {
	const all =
		corners.length > 0
			? corners
			: ([
					[x, 0],
					[x, 100]
				] as const);
	return { ...wide, id: `down at ${x}`, corners: all.map(([left, y]) => ({ x: left, y })) };
};

test('a gap never cuts a bend of the line', () => {
	expect(gapsBetween([along([60, 50], [60, 90]), wide])).toEqual([]);
	expect(gapsBetween([along([63, 50], [63, 90]), wide])).toHaveLength(1);
});

test('a gap leaves no bit of the line between it and an end, an arrow or another gap', () => {
	expect(gapsBetween([along([60, 50]), wide])).toEqual([]);
	expect(gapsBetween([along([62, 50]), wide])).toHaveLength(1);
	const arrow = [60, 68, 60].map((x, index) => ({ x, y: 47 + 3 * index }));
	expect(gapsBetween([{ ...along([64, 50]), arrows: [arrow] }, wide])).toEqual([]);
	expect(gapsBetween([thin, down(50), down(60)])).toHaveLength(1);
	expect(gapsBetween([thin, down(35), down(60)])).toHaveLength(2);
});

test('there is no gap where the other line bends away before the crossing', () => {
	expect(gapsBetween([thin, down(50, [0, 53], [50, 53], [50, 0])])).toEqual([]);
	expect(gapsBetween([thin, down(50, [0, 58], [50, 58], [50, 0])])).toHaveLength(1);
});

test('among more than forty lines there are no gaps', () => {
	const many = Array.from({ length: 40 }, (_, index) => ({ ...thin, id: `${index}` }));
	expect(gapsBetween([...many.slice(0, 39), wide])).not.toEqual([]);
	expect(gapsBetween([...many, wide])).toEqual([]);
});

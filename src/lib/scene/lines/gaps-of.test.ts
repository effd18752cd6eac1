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

test('among more than forty lines there are no gaps', () => {
	const many = Array.from({ length: 40 }, (_, index) => ({ ...thin, id: `${index}` }));
	expect(gapsBetween([...many.slice(0, 39), wide])).not.toEqual([]);
	expect(gapsBetween([...many, wide])).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { always } from '../../../../tests/fixtures/laid-out.ts';
import { ground, groundWith, seatAt } from '../../../../tests/fixtures/street-map.ts';
import type { Title } from '../layout.ts';
import { alongRoad, type Ground } from './ground.ts';
import { measure, type Piece } from './piece.ts';
import { singleWay } from './single-way.ts';

/** What the way of two people runs along; undefined where there is none. */
function streets(from: string, to: string, on: Ground = ground, laid: readonly Piece[] = []) {
	return singleWay(on, always(from, to), laid)?.pieces.map(({ street }) => street);
}

/** The name stands below, so that there is no foot. */
const member = (x: number, row: number) => {
	const { label } = seatAt(x, row);
	const box = { ...label.box, left: x - 30, right: x + 30, top: label.box.bottom - 10 };
	return seatAt(x, row, { hasFoot: false, label: { ...label, align: 'middle', box } });
};

describe('singleWay', () => {
	test('runs straight down to the next row in one column', () => {
		expect(streets('a1', 'b1')).toEqual(['foot a1']);
		expect(streets('b1', 'a1')).toEqual(['foot a1']);
	});

	test('runs straight across in one row, where nobody stands between', () => {
		const row = groundWith([
			['a', member(100, 1)],
			['b', member(200, 1)],
			['c', member(300, 1)]
		]);
		expect(streets('a', 'b', row)).toEqual(['right a']);
		expect(streets('a', 'c', row)).toEqual(['top a', 'road 1', 'top c']);
	});

	test('runs by the road between two rows', () => {
		expect(streets('a0', 'b1')).toEqual(['foot a0', 'road 2', 'top b1']);
	});

	test('runs by the road above or below a row', () => {
		const [first, road, last] = streets('b0', 'b2') ?? [];
		expect([first, road, last]).toEqual(
			first === 'top b0' ? ['top b0', 'road 2', 'top b2'] : ['foot b0', 'road 3', 'foot b2']
		);
	});

	test('runs by the gutter of one column over more rows', () => {
		expect(streets('a1', 'c1')).toEqual(['left a1', 'gutter 143', 'left c1']);
	});

	test('runs from a road into the gutter of the other column', () => {
		const wall = groundWith([
			['a', seatAt(40, 1)],
			['b', seatAt(40, 2, {}, 0)],
			['c', seatAt(300, 3, {}, 0)]
		]);
		expect(streets('a', 'c', wall)).toHaveLength(4);
	});

	test('runs down the channel between two roads, where nothing else leads there', () => {
		const wall = (left: number, right: number): Title => ({
			kind: 'group',
			lines: ['A wall'],
			box: { left, top: 130, right, bottom: 150 },
			align: 'left',
			people: []
		});
		const wide = groundWith(
			[
				['a', seatAt(40, 1, {}, 200)],
				['c', seatAt(520, 3, {}, 20)]
			],
			{ titles: [wall(0, 250), wall(310, 560)] }
		);
		const way = streets('a', 'c', wide) ?? [];
		expect(way).toContain('channel');
		expect(way).toHaveLength(5);
	});

	test('runs by two gutters where neither has a free top or foot', () => {
		const road = { top: 0, bottom: 20 };
		const rows = [
			{ road, top: 20, bottom: 60 },
			{ road: { top: 60, bottom: 60 }, top: 60, bottom: 100 }
		];
		const streetsOfLists = { rows, channel: { left: 260, right: 300 }, head: undefined };
		const seat = (x: number) => seatAt(x, 1, { hasFoot: false, y: 80 });
		const lists = groundWith(
			[
				['a', seat(40)],
				['b', seat(340)],
				['between', seat(160)]
			],
			{ streets: streetsOfLists }
		);
		expect(streets('a', 'b', lists)).toEqual(['left a', 'gutter 23', 'road 0', 'gutter 323', 'left b']);
	});

	test('takes the way that crosses least of what is laid', () => {
		const wall = alongRoad(ground, 'other', 2);
		wall.from = 100;
		wall.to = 150;
		expect(streets('a1', 'c1')?.[0]).toBe('left a1');
		expect(streets('a1', 'c1', ground, [wall])?.[0]).toBe('foot a1');
	});

	test('never passes the head in the channel', () => {
		for (const id of ['a0', 'a3', 'b2', 'c1']) expect(streets('head', id)?.slice(1, -1)).not.toContain('road 0');
	});

	test('has no way where one of them has no seat', () => {
		expect(streets('a0', 'nobody')).toBeUndefined();
	});

	test('meets no mark and no name but those it joins', () => {
		const ids = [...ground.seats.keys()];
		for (const from of ids) {
			for (const to of ids.filter((other) => other > from)) {
				const way = singleWay(ground, always(from, to), []);
				expect(way).toBeDefined();
				if (way === undefined) continue;
				const down = [...measure([way])].filter((piece) => piece.street.startsWith('gutter'));
				for (const { at } of down) expect([23, 143, 323, 443, 263]).toContain(at);
				expect(way.pieces.length).toBeLessThanOrEqual(5);
			}
		}
	});
});

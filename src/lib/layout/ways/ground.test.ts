import { describe, expect, test } from 'vitest';
import { ground, groundWith, seatAt } from '../../../../tests/fixtures/street-map.ts';
import type { Title } from '../layout.ts';
import { alongRoad, atSide, downChannel, guttersOf, hasFreeFoot, hasRoad, isClear } from './ground.ts';

const title: Title = {
	kind: 'body',
	lines: ['The council'],
	box: { left: 150, top: 88, right: 220, bottom: 100 },
	align: 'left',
	people: []
};

describe('isClear', () => {
	test('holds beside marks and names, in every row asked for', () => {
		expect(isClear(ground, 23, 1, 3)).toBe(true);
		expect(isClear(ground, 280, 1, 3)).toBe(true);
	});

	test('fails at a mark, at a name, and where tracks beside would meet one', () => {
		for (const x of [40, 60, 33, 28, 120]) expect(isClear(ground, x, 1, 1)).toBe(false);
	});

	test('looks only at the rows asked for', () => {
		expect(isClear(ground, 280, 0, 0)).toBe(false);
		expect(isClear(ground, 280, 1, 1)).toBe(true);
	});

	test('fails at a title, in the row it stands in', () => {
		const titled = groundWith([['a1', seatAt(400, 1)]], { titles: [title] });
		expect(isClear(titled, 180, 1, 1)).toBe(false);
		expect(isClear(titled, 180, 2, 2)).toBe(true);
	});
});

describe('hasFreeFoot', () => {
	test('fails where the name stands below, or that of a body', () => {
		expect(hasFreeFoot(ground, seatAt(160, 1))).toBe(true);
		expect(hasFreeFoot(ground, seatAt(160, 1, { hasFoot: false }))).toBe(false);
		const titled = groundWith([['a1', seatAt(160, 1)]], { titles: [title] });
		expect(hasFreeFoot(titled, seatAt(160, 1))).toBe(false);
		expect(hasFreeFoot(titled, seatAt(120, 1))).toBe(true);
	});
});

test('there is a road above each row but the first here, and none after the last', () => {
	expect([0, 1, 3, 4].map((row) => hasRoad(ground, row))).toEqual([false, true, true, false]);
});

test('gutters lie at the left of a mark, or at both sides of a name below', () => {
	expect(guttersOf(seatAt(160, 1))).toEqual([143]);
	const { label } = seatAt(160, 1);
	expect(guttersOf(seatAt(160, 1, { label: { ...label, align: 'middle' } }))).toEqual([
		label.box.left - 6,
		label.box.right + 6
	]);
});

test('pieces lie in the middle of their street', () => {
	expect(alongRoad(ground, 'net', 1)).toMatchObject({ isAcross: true, at: 50, room: 20, street: 'road 1' });
	expect(downChannel(ground, 'net')).toMatchObject({ isAcross: false, at: 280, room: 40, street: 'channel' });
	expect(atSide('net', 'a1', seatAt(160, 1), 'top')).toMatchObject({ isAcross: false, at: 160, street: 'top a1' });
	expect(atSide('net', 'a1', seatAt(160, 1), 'left')).toMatchObject({ isAcross: true, at: 80, street: 'left a1' });
});

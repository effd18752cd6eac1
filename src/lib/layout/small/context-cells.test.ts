import { describe, expect, test } from 'vitest';
import { alike, laidOut } from '../../../../tests/fixtures/laid-out.ts';
import { capacity, contextCells } from './context-cells.ts';

const channel = { left: 534, right: 562 };
const sides = { channel, width: 1096 };
const head = laidOut('head');
const rowsOf = (count: number, given: { readonly head?: typeof head } = {}) =>
	contextCells(alike(count), { ...sides, head: given.head });
const ids = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => row.map(({ person }) => person.id).join(' '));

describe('capacity', () => {
	test('is as many cells of 160 as fit left and right of the channel', () => {
		expect(capacity(channel, 1096)).toEqual({ left: 3, right: 3 });
		expect(capacity({ left: 300, right: 328 }, 1096)).toEqual({ left: 1, right: 4 });
	});

	test('is one at least', () => {
		expect(capacity({ left: 80, right: 94 }, 358)).toEqual({ left: 1, right: 2 });
	});
});

describe('contextCells', () => {
	test('fills rows in order, left and right of the channel', () => {
		expect(ids(rowsOf(8))).toEqual(['p00 p01 p02 p03 p04 p05', 'p06 p07']);
	});

	test('gives fewer people wider cells, none of which reaches into the channel', () => {
		const [row = []] = rowsOf(2);
		expect(row.map(({ left, right }) => [left, right])).toEqual([
			[16, channel.left],
			[channel.right, 1080]
		]);
	});

	test('puts the head on top of the channel, with the first cell at its right', () => {
		const [row = []] = rowsOf(3, { head });
		const [, , cell] = row;
		expect(ids([row])).toEqual(['p00 p01 head p02']);
		expect(cell).toMatchObject({ person: head, x: 548, left: channel.right });
	});

	test('ends the cells at its left before its mark, which may be wider than the channel', () => {
		const narrow = { channel: { left: 172, right: 186 }, width: 358 };
		const [[beside] = []] = contextCells(alike(1), { ...narrow, head });
		expect(beside?.right).toBe(179 - 17);
	});

	test('makes a row for the head alone, and none for nobody', () => {
		expect(ids(rowsOf(0, { head }))).toEqual(['head']);
		expect(rowsOf(0)).toEqual([]);
	});
});

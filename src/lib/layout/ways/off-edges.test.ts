import { describe, expect, test } from 'vitest';
import { moveOffEdges } from './off-edges.ts';
import { piece, type Piece } from './piece.ts';

const outline = { left: 50, top: 0, right: 300, bottom: 200 };

/** A piece down a gutter 12 pixels wide with its middle at x 50. */
const down = (net: string, at: number, from = 20, to = 180): Piece => ({
	...piece({ net, isAcross: false, street: 'gutter 50', middle: 50, room: 12 }),
	at,
	from,
	to
});

function moved(...pieces: readonly Piece[]): readonly number[] {
	moveOffEdges([], pieces, [outline]);
	return pieces.map(({ at }) => at);
}

describe('a way along the edge of an outline', () => {
	test('moves to three pixels beside it, to the nearer side', () => {
		expect(moved(down('a', 51))).toEqual([53]);
		expect(moved(down('a', 49))).toEqual([47]);
	});

	test('moves to the other side where another way is', () => {
		expect(moved(down('a', 53.5), down('b', 51))).toEqual([53.5, 47]);
	});

	test('moves past another way where it has to', () => {
		expect(moved(down('a', 47), down('b', 53), { ...down('c', 49), room: 16 })).toEqual([47, 53, 45]);
	});

	test('stays where it is beside it, above it, or across it', () => {
		expect(moved(down('a', 47))).toEqual([47]);
		expect(moved(down('a', 50, 200, 300))).toEqual([50]);
		expect(moved({ ...down('a', 50), isAcross: true })).toEqual([50]);
	});

	test('stays where its street has no other room', () => {
		expect(moved({ ...down('a', 50), room: 8 })).toEqual([50]);
	});
});

import { describe, expect, test } from 'vitest';
import { lineMark, personMark } from '../../../../tests/fixtures/marks.ts';
import type { Point } from '../../geometry/box.ts';
import { ownPart, sharedLength, sharedWithSure } from './shared-pieces.ts';

const line = (...corners: readonly (readonly [number, number])[]): readonly Point[] =>
	corners.map(([x, y]) => ({ x, y }));

const own = line([0, 0], [0, 100], [80, 100], [80, 120]);

describe('two lines', () => {
	test('share the pieces from their beginning up to where one turns off', () => {
		expect(sharedLength(own, line([0, 0], [0, 150], [80, 150]))).toBe(100);
		expect(sharedLength(own, line([0, 0], [0, 60], [80, 60]))).toBe(60);
		expect(sharedLength(own, line([0, 0], [0, 100], [50, 100], [50, 120]))).toBe(150);
		expect(sharedLength(own, own)).toBe(200);
	});

	test('share nothing if they begin elsewhere, or turn the other way', () => {
		expect(sharedLength(own, line([1, 0], [1, 100]))).toBe(0);
		expect(sharedLength(own, line([0, 0], [0, -100]))).toBe(0);
		expect(sharedLength(own, line([0, 0], [0, 100], [-80, 100]))).toBe(100);
	});
});

test('a line that is not sure shares pieces with the sure ones of its net', () => {
	const [amir, badr] = [personMark('amir', 0, 0), personMark('badr', 80, 120)];
	const unsure = lineMark(amir, badr, { corners: own, look: 'maybe' });
	const sure = lineMark(amir, badr, { corners: line([1e-9, 0], [0, 60], [80, 60]) });
	expect(sharedWithSure(unsure, [unsure, sure])).toBeCloseTo(60);
	expect(sharedWithSure(unsure, [unsure])).toBe(0);
	expect(sharedWithSure(sure, [unsure, sure])).toBe(0);
});

describe('the part of a line that is drawn', () => {
	test('is all of it if it shares nothing, or little', () => {
		expect(ownPart({ corners: own, shared: 0 })).toEqual({ corners: own, dashOffset: 0 });
		expect(ownPart({ corners: own, shared: 10 })).toEqual({ corners: own, dashOffset: 0 });
	});

	test('begins before it turns off, with the dashes where they were', () => {
		expect(ownPart({ corners: own, shared: 100 })).toEqual({
			corners: line([0, 82], [0, 100], [80, 100], [80, 120]),
			dashOffset: 82
		});
		expect(ownPart({ corners: own, shared: 150 })).toEqual({
			corners: line([32, 100], [80, 100], [80, 120]),
			dashOffset: 132
		});
	});
});

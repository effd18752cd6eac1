import { describe, expect, test } from 'vitest';
import { icons, shapes } from '../dataset/vocabulary.ts';
import { iconPaths } from '../scene/svg/icons.ts';
import { areaOf, outlineOf, shapeExtent, shapePath } from './shapes.ts';

describe('a shape', () => {
	test.each(shapes)('%s has the area of the others', (shape) => {
		expect(areaOf(outlineOf(shape))).toBeCloseTo(areaOf(outlineOf('circle')), 6);
	});

	test.each(shapes)('%s stays within the extent', (shape) => {
		const reach = outlineOf(shape).flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]);
		expect(Math.max(...reach)).toBeLessThanOrEqual(shapeExtent);
	});

	test('is told apart from every other, and so is an icon', () => {
		expect(new Set(shapes.map((shape) => shapePath(shape, 20))).size).toBe(shapes.length);
		expect(new Set(icons.map((icon) => iconPaths[icon])).size).toBe(icons.length);
	});
});

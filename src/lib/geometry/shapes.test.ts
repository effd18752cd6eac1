import { describe, expect, test } from 'vitest';
import { type Portfolio, portfolios } from '../dataset/portfolios.ts';
import { portfolioIcons } from '../scene/svg/icons.ts';
import { areaOf, outlineOf, shapeExtent, shapePath } from './shapes.ts';

const all = Object.keys(portfolios).filter((name): name is Portfolio => name in portfolios);

describe('the shape of a portfolio', () => {
	test.each(all)('%s has the area of the others', (portfolio) => {
		expect(areaOf(outlineOf(portfolio))).toBeCloseTo(areaOf(outlineOf('council')), 6);
	});

	test.each(all)('%s stays within the extent', (portfolio) => {
		const reach = outlineOf(portfolio).flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]);
		expect(Math.max(...reach)).toBeLessThanOrEqual(shapeExtent);
	});

	test('is told apart from every other, and so is its icon', () => {
		expect(new Set(all.map((portfolio) => shapePath(portfolio, 20))).size).toBe(all.length);
		expect(new Set(all.map((portfolio) => portfolioIcons[portfolio])).size).toBe(all.length);
	});
});

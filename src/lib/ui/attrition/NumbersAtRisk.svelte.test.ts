import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { textWidth } from '$lib/geometry/text-width.ts';
import { day } from '../../../../tests/fixtures/small.ts';
import NumbersAtRisk from './NumbersAtRisk.svelte';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const drawnUp = day('2014-07-01');

/** A survival with so many at risk from a day on. */
function atRisk(from: string, low: number, high = low) {
	const all = { low: 1, high: 1 };
	return { from: day(from), value: { estimate: all, band: undefined, atRisk: { low, high } } };
}

async function numbersUntil(until: string, across = 800): Promise<readonly string[]> {
	const steps = [atRisk('2014-07-01', 7), atRisk('2016-01-01', 3)];
	const { container } = await render(NumbersAtRisk, { props: { steps, period, drawnUp, until: day(until), across } });
	return [...container.querySelectorAll('span')].map(({ textContent }) => textContent);
}

test('the first number is that of the day the roster was drawn up', async () => {
	expect(await numbersUntil('2014-07-01')).toEqual(['7']);
});

test('no number is told of a day later than the last one known', async () => {
	expect(new Set(await numbersUntil('2015-12-31'))).toEqual(new Set(['7']));
});

test('later numbers follow, as many as there is room for', async () => {
	const [wide, narrow] = [await numbersUntil('2016-12-31', 800), await numbersUntil('2016-12-31', 200)];

	expect(wide.at(-1)).toBe('3');
	expect(narrow.length).toBeLessThan(wide.length);
});

test('no number stands in the way of the one before it', async () => {
	const across = 600;
	const { container } = await render(NumbersAtRisk, {
		props: { steps: [atRisk('2014-07-01', 100_000, 150_000)], period, drawnUp, until: period.to, across }
	});
	const numbers = [...container.querySelectorAll('span')].map(({ style, textContent }) => {
		const left = (Number.parseFloat(style.left) / 100) * across;
		return { left, right: left + textWidth(textContent, 11, 400) };
	});

	expect(numbers.length).toBeGreaterThan(1);
	for (const [index, { left }] of numbers.entries()) {
		expect(left).toBeGreaterThan(numbers[index - 1]?.right ?? 0);
	}
});

import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { day } from '../../../../tests/fixtures/small.ts';
import LineNames from './LineNames.svelte';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };

/** A level line over the whole period. */
function line(name: string, value: number) {
	return { name, whatIf: false, flights: [[{ ...period, low: value, high: value }]] };
}

/** Where the names stand, in pixels from the head of the chart, by name. */
async function tops(...lines: readonly ReturnType<typeof line>[]): Promise<ReadonlyMap<string, number>> {
	const { container } = await render(LineNames, { props: { lines, box: { period, top: 1 }, heightPx: 84 } });
	const names = [...container.querySelectorAll('span')];
	return new Map(names.map(({ textContent, style }) => [textContent, parseFloat(style.top)]));
}

test('a name stands at the height of its line', async () => {
	const found = await tops(line('residual', 0.75), line('fixed roster', 0.25));

	expect(found.get('residual')).toBeLessThan(42);
	expect(found.get('fixed roster')).toBeGreaterThan(42);
});

test('the names of lines that run together stand apart, in the chart', async () => {
	const found = [...(await tops(line('record', 1), line('what if', 1), line('fixed roster', 1))).values()].sort(
		(a, b) => a - b
	);

	expect(found).toHaveLength(3);
	expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
	for (const [index, top] of found.slice(1).entries()) expect(top - (found[index] ?? 0)).toBeGreaterThanOrEqual(13);
});

test('a line without a name, and one without a value, have none', async () => {
	expect((await tops(line('', 1), { name: 'residual', whatIf: false, flights: [] })).size).toBe(0);
});

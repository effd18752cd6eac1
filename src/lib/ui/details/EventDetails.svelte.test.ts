import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Day } from '$lib/time/day.ts';
import { day, event } from '../../../../tests/fixtures/small.ts';
import EventDetails from './EventDetails.svelte';

async function shown(place: string) {
	const ongo = vi.fn<(on: Day) => void>();
	await render(EventDetails, {
		event: event('battle', '2015-03', { name: 'The battle', place }),
		sources: { all: [], later: 0 },
		ongo,
		onselect: vi.fn()
	});
	return { ongo };
}

test.each([
	['', 'March 2015 · organisation'],
	['the river', 'March 2015 · the river · organisation']
])('an event at “%s” says: %s', async (place, words) => {
	await shown(place);

	await expect.element(page.getByText(words, { exact: true })).toBeVisible();
});

test('an event leads to the last day on which it can have happened', async () => {
	const { ongo } = await shown('');

	await page.getByRole('button', { name: 'Go to this date' }).click();

	expect(ongo).toHaveBeenCalledExactlyOnceWith(day('2015-03-31'));
});

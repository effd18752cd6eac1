import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { day } from '../../../../tests/fixtures/small.ts';
import GapMark from './GapMark.svelte';

test('its words are written where it is wide enough for them', async () => {
	const props = {
		gap: { kind: 'no-holder-reported' as const, from: day('2014-01-01'), to: day('2014-12-31') },
		vacancy: undefined,
		period: { from: day('2014-01-01'), to: day('2016-12-31') },
		across: 900
	};
	const written = page.getByText('no holder reported', { exact: true });
	const { rerender } = await render(GapMark, { props });
	await expect.element(written).toBeInTheDocument();

	await rerender({ across: 100 });

	await expect.element(written).not.toBeInTheDocument();
	await expect.element(page.getByTitle('no holder reported 1 Jan 2014 to 31 Dec 2014')).toBeInTheDocument();
});

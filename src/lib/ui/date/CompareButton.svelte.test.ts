import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CompareButton from './CompareButton.svelte';

const start = page.getByRole('button', { name: 'Compare with another date' });
const stop = page.getByRole('button', { name: 'Stop comparing' });

async function shown(isComparing: boolean) {
	const [oncompare, onstop] = [vi.fn(), vi.fn()];
	await render(CompareButton, { props: { isComparing, other: 'date', oncompare, onstop } });
	return { oncompare, onstop };
}

test('a comparison with another date can be begun', async () => {
	const { oncompare } = await shown(false);

	await start.click();

	expect(oncompare).toHaveBeenCalledOnce();
});

test('a comparison that stands can be ended', async () => {
	const { onstop } = await shown(true);
	await expect.element(start).not.toBeInTheDocument();

	await stop.click();

	expect(onstop).toHaveBeenCalledOnce();
});

import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ZoomButtons from './ZoomButtons.svelte';

const usual = { zoom: undefined, isRearranged: false, onreset: vi.fn() };
const reset = page.getByRole('button', { name: 'Reset places' });

test('the picture is zoomed and fitted', async () => {
	const zoom = { zoomIn: vi.fn(), zoomOut: vi.fn(), fit: vi.fn() };
	await render(ZoomButtons, { props: { ...usual, zoom } });

	await page.getByRole('button', { name: 'Zoom in' }).click();
	expect(zoom.zoomIn).toHaveBeenCalledOnce();
	await page.getByRole('button', { name: 'Zoom out' }).click();
	expect(zoom.zoomOut).toHaveBeenCalledOnce();
	await page.getByRole('button', { name: 'Fit the picture' }).click();
	expect(zoom.fit).toHaveBeenCalledOnce();
});

test('places can be reset once somebody was dragged elsewhere', async () => {
	const onreset = vi.fn();
	const { rerender } = await render(ZoomButtons, { props: { ...usual, onreset } });
	await expect.element(reset).not.toBeInTheDocument();

	await rerender({ isRearranged: true });
	await reset.click();

	expect(onreset).toHaveBeenCalledOnce();
});

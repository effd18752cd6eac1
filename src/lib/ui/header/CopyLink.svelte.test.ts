import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CopyLink from './CopyLink.svelte';

const link = 'https://example.org/small/?date=2014-01-01';

afterEach(() => {
	vi.restoreAllMocks();
});

test('the address of the view is copied, and that is said until the view is another one', async () => {
	const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	const button = await render(CopyLink, { props: { link } });

	await page.getByRole('button', { name: 'Copy link' }).click();

	expect(write.mock.calls).toEqual([[link]]);
	await expect.element(page.getByRole('status')).toHaveTextContent('Link copied');
	await button.rerender({ link: `${link}&clock=then` });
	await expect.element(page.getByText('Link copied')).not.toBeInTheDocument();
});

test('where the browser does not copy, the page says where to find the address', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed'));
	await render(CopyLink, { props: { link } });

	await page.getByRole('button', { name: 'Copy link' }).click();

	await expect.element(page.getByRole('status')).toHaveTextContent('take the link from the address bar');
});

test('of a link that works in this browser only, that is said', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	await render(CopyLink, { props: { link, isLocal: true } });

	await page.getByRole('button', { name: 'Copy link' }).click();

	await expect.element(page.getByRole('status')).toHaveTextContent('Link copied: it works in this browser only');
});

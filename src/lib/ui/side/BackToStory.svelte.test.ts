import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import BackToStory from './BackToStory.svelte';

test('one line names the view of the story that was left, and leads back to it', async () => {
	const onback = vi.fn<() => void>();
	await render(BackToStory, { title: 'Seven names', onback });

	await expect.element(page.getByRole('paragraph')).toHaveTextContent('Back to the story: Seven names');
	await page.getByRole('button', { name: 'Back to the story', exact: true }).click();

	expect(onback).toHaveBeenCalledOnce();
});

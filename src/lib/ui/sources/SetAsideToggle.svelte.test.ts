import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { SetAside } from '$lib/view/set-aside.ts';
import SetAsideToggle from './SetAsideToggle.svelte';

test.each([false, true])('a toggle is pressed while its item is set aside: %s', async (isAside) => {
	const ontoggle = vi.fn<(item: SetAside) => void>();
	await render(SetAsideToggle, { item: 'side:media', isAside, words: 'Set aside', of: 'media', ontoggle });

	await page.getByRole('button', { name: 'Set aside media', pressed: isAside }).click();

	expect(ontoggle).toHaveBeenCalledExactlyOnceWith('side:media');
});

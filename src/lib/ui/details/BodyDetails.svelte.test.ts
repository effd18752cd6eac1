import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import { body, post } from '../../../../tests/fixtures/small.ts';
import BodyDetails from './BodyDetails.svelte';

async function shown(collegial: boolean, isTold = true) {
	const onselect = vi.fn<(id: Id) => void>();
	await render(BodyDetails, {
		body: body('council', { name: 'The council', collegial }),
		posts: [post('head', { name: 'Head' }), post('clerk', { name: 'Clerk' })],
		isTold,
		sources: { all: [], later: 0 },
		onselect
	});
	return { onselect };
}

test.each([
	[true, 'Its members act together.'],
	[false, 'A heading; its posts do not act together.']
])('a body whose being collegial is %s: %s', async (collegial, words) => {
	await shown(collegial);

	await expect.element(page.getByText(words)).toBeVisible();
});

test.each([true, false])('nothing is said of it where nobody told that it is %s', async (collegial) => {
	await shown(collegial, false);

	await expect.element(page.getByRole('heading', { name: 'The council' })).toBeVisible();
	await expect.element(page.getByText('act together')).not.toBeInTheDocument();
});

test('a body leads to each of its posts', async () => {
	const { onselect } = await shown(true);

	for (const name of ['Head', 'Clerk']) await page.getByRole('button', { name }).click();

	expect(onselect.mock.calls).toEqual([['head'], ['clerk']]);
});

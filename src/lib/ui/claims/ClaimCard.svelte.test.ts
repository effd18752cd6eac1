import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Claim } from '$lib/dataset/dataset.ts';
import ClaimCard from './ClaimCard.svelte';

const claim: Claim = {
	id: 'c1',
	statement: 'Two were lost.',
	standing: 'holds-in-part',
	reason: 'One was.',
	view: 'date=2015-01-01',
	extra: [],
	sources: []
};

test('a claim says what the record makes of it and why, and shows it on request', async () => {
	const onshow = vi.fn<(shown: Claim) => void>();
	await render(ClaimCard, { claim, sources: { all: [], later: 0 }, onshow, onselect: vi.fn() });
	const card = page.getByRole('article');

	await expect.element(card.getByRole('heading', { name: 'Two were lost.' })).toBeVisible();
	await expect.element(card.getByText('One was.')).toBeVisible();
	await expect.element(card.getByText('holds in part')).toBeVisible();
	await card.getByRole('button', { name: 'Show it' }).click();

	expect(onshow).toHaveBeenCalledExactlyOnceWith(claim);
});

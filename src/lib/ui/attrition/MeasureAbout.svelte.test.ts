import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { fragmentation } from '$lib/measures/graph/fragmentation.ts';
import { people } from '$lib/measures/graph/people.ts';
import MeasureAbout from './MeasureAbout.svelte';

test('it says what a measure means, and how it is computed', async () => {
	await render(MeasureAbout, { props: { measure: fragmentation } });

	await expect.element(page.getByText(fragmentation.sentence)).toBeVisible();
	await expect.element(page.getByText(fragmentation.formula)).toBeVisible();
	await expect.element(page.getByText('0 to 1', { exact: true })).toBeVisible();
	await expect.element(page.getByText('none: a share or an index')).toBeVisible();
});

test('a number without a largest value has a least one, and a plain count no source', async () => {
	await render(MeasureAbout, { props: { measure: people } });

	await expect.element(page.getByText('0 or more')).toBeVisible();
	await expect.element(page.getByRole('term').filter({ hasText: 'Source' })).not.toBeInTheDocument();
});

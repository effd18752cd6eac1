import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id, Report } from '$lib/dataset/dataset.ts';
import { report } from '../../../../tests/fixtures/small.ts';
import ReportCard from './ReportCard.svelte';

const killed = report('r1', 'amir', 'killed', {
	place: 'near the river',
	occurred: '2015-08-18',
	published: '2015-08-21',
	claimant: 'the general',
	reason: 'The army said so too.',
	note: 'Read twice.'
});

async function shown(record: Report, given: { readonly why?: string; readonly open?: boolean } = {}) {
	const onselect = vi.fn<(id: Id) => void>();
	await render(ReportCard, {
		report: record,
		sides: 'the army, media (set aside)',
		why: '',
		sources: { all: [], later: 0 },
		onselect,
		...given
	});
	return { onselect, card: page.getByRole('article') };
}

test('a card says what happened, when, who said so, and what became of the report', async () => {
	const { card } = await shown(killed);

	await expect.element(card).toHaveTextContent('Reported killed: near the river');
	await expect.element(card).toHaveTextContent('published 21 August 2015; said to have happened 18 August 2015');
	await expect.element(card).toHaveTextContent('the general · the army, media (set aside)');
	await expect.element(card).toHaveTextContent('established The army said so too.');
});

test('its heading selects the report', async () => {
	const { onselect } = await shown(killed);

	await page
		.getByRole('heading', { level: 4 })
		.getByRole('button', { name: 'Reported killed: near the river' })
		.click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith('r1');
});

test('the selected report does not lead to itself, and shows its note', async () => {
	const { card } = await shown(killed, { open: true });

	await expect.element(page.getByRole('heading', { level: 3, name: 'Reported killed: near the river' })).toBeVisible();
	await expect.element(card.getByRole('button')).not.toBeInTheDocument();
	await expect.element(card).toHaveTextContent('Read twice.');
});

test('while no verdict is known, neither a verdict nor a reason is said', async () => {
	const { card } = await shown({ ...killed, verdict: undefined });

	await expect.element(card).toHaveTextContent('Reported killed');
	await expect.element(card).not.toHaveTextContent('The army said so too.');
});

test('a report that does not count says why', async () => {
	const { card } = await shown({ ...killed, published: undefined }, { why: 'Set aside: rests on A paper alone.' });

	await expect
		.element(card)
		.toHaveTextContent('Set aside: rests on A paper alone. said to have happened 18 August 2015');
});

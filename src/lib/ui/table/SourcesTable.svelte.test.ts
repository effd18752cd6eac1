import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { historyOf } from '$lib/history/history-of.ts';
import { knownOn } from '$lib/history/known/known.ts';
import { networkOf, networkWithout } from '$lib/network/network-of.ts';
import { then, today } from '../../../../tests/fixtures/lenses.ts';
import { dataset, date, day, person, report, source } from '../../../../tests/fixtures/small.ts';
import SourcesTable from './SourcesTable.svelte';

const network = networkOf(
	dataset({
		people: [person('amir')],
		reports: [
			report('a', 'amir', 'killed', { occurred: '2015-08-18', sources: ['herald', 'paper'] }),
			report('b', 'amir', 'alive', { occurred: '2014-05-01', sources: ['herald'] })
		],
		sources: [
			source('paper', { publisher: 'A paper', title: 'Two dead', date: date('2015-08-19') }),
			source('herald', { publisher: 'The Herald', title: 'An obituary', date: date('2015-08-20') })
		]
	})
);

async function shown(lens = today, setAside = new Set<`source:${string}`>(), on = '2016-12-31') {
	const calls = { onselect: vi.fn(), ontoggle: vi.fn() };
	const known = knownOn(historyOf(networkWithout(network, setAside), { ...lens, setAside }), day(on));
	const { rerender } = await render(SourcesTable, {
		props: { known, ...calls, sort: undefined, onsort: (sort: string) => rerender({ sort }) }
	});
	return calls;
}

/** What is listed, each with its title, in order. */
function listed(): readonly string[] {
	const rows = page.getByRole('rowheader').elements();
	return rows.map(({ textContent }) => textContent.trim());
}

test('sources stand in order of what rests on them alone, and by their names when asked', async () => {
	await shown();
	expect(listed()).toEqual(['A paper Two dead', 'The Herald An obituary']);

	await page.getByRole('button', { name: 'On it alone' }).click();
	expect(listed()).toEqual(['The Herald An obituary', 'A paper Two dead']);

	await page.getByRole('button', { name: 'Source', exact: true }).click();
	await expect.element(page.getByRole('columnheader', { name: 'Source' })).toHaveAttribute('aria-sort', 'ascending');
	expect(listed()).toEqual(['A paper Two dead', 'The Herald An obituary']);
});

test('a text finds titles and publishers, and the page says how many of how many', async () => {
	await shown();
	const field = page.getByRole('searchbox', { name: 'Containing' });
	await expect.element(page.getByText('All 2')).toBeVisible();

	await field.fill('OBITUARY');
	expect(listed()).toEqual(['The Herald An obituary']);
	await expect.element(page.getByText('1 of 2')).toBeVisible();

	await field.fill('nothing like it');
	await expect.element(page.getByText('No source is like that.')).toBeVisible();
});

test('publishers and sides can be listed too', async () => {
	await shown();
	const list = page.getByRole('combobox', { name: 'List' });

	await list.selectOptions('Sides of reports');
	expect(listed()).toEqual(['the army']);
	await expect.element(page.getByRole('columnheader', { name: 'Date' })).not.toBeInTheDocument();

	await list.selectOptions('Publishers');
	expect(listed()).toEqual(['A paper 1 source', 'The Herald 1 source']);
});

test('a source is opened by its name, and set aside or used again by its toggle', async () => {
	const { onselect, ontoggle } = await shown(today, new Set(['source:herald'] as const));
	const toggle = page.getByRole('button', { name: 'Set aside The Herald' });
	await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
	await expect
		.element(page.getByRole('button', { name: 'Set aside A paper' }))
		.toHaveAttribute('aria-pressed', 'false');

	await toggle.click();
	await page.getByRole('button', { name: 'The Herald', exact: true }).click();

	expect(ontoggle.mock.calls).toEqual([['source:herald']]);
	expect(onselect.mock.calls).toEqual([['herald']]);
});

test('as reported then, no source that came out later is listed', async () => {
	await shown(then, new Set(), '2015-08-19');

	expect(listed()).toEqual(['A paper Two dead']);
	await expect
		.element(page.getByText('Sources dated later, or not dated, are not listed by this clock.'))
		.toBeVisible();
});

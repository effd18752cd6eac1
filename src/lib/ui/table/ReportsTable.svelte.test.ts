import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Lens } from '$lib/view/view.ts';
import { knownWith, then, today } from '../../../../tests/fixtures/lenses.ts';
import { person, report } from '../../../../tests/fixtures/small.ts';
import ReportsTable from './ReportsTable.svelte';

const given = {
	people: [person('amir', { name: 'Amir' })],
	reports: [report('a', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-08-21', verdict: 'refuted' })]
};

async function shown(lens: Lens, on = '2016-12-31') {
	const onselect = vi.fn();
	const known = knownWith(given, lens, on);
	await render(ReportsTable, { props: { reports: known.network.dataset.reports, known, onselect } });
	return { onselect, row: page.getByRole('row').nth(1) };
}

test('a report tells when it was published, about whom, of which day, by whom, and what became of it', async () => {
	const { row, onselect } = await shown(today);

	const cells = [...row.element().children].map(({ textContent }) => textContent);
	expect(cells).toEqual(['21 Aug 2015', 'Amir', 'Reported killed', '18 Aug 2015', 'the army', 'refuted']);
	await row.getByRole('button').click();
	expect(onselect.mock.calls).toEqual([['a']]);
});

test('as reported then, no verdict is told', async () => {
	const { row } = await shown(then);

	await expect.element(row).not.toHaveTextContent('refuted');
	await expect.element(page.getByRole('columnheader', { name: 'Verdict' })).not.toBeInTheDocument();
});

test('before the first report, the table says that there is none', async () => {
	const { row } = await shown(then, '2015-08-20');

	await expect.element(row).toHaveTextContent('No report had been published yet.');
});

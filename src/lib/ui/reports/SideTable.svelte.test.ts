import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Report } from '$lib/dataset/dataset.ts';
import type { Known } from '$lib/history/known/known.ts';
import type { SetAside } from '$lib/view/set-aside.ts';
import { knownWith, then } from '../../../../tests/fixtures/lenses.ts';
import { day, person, report, roster } from '../../../../tests/fixtures/small.ts';
import SideTable from './SideTable.svelte';

const reports = [
	report('a', 'amir', 'killed', { occurred: '2015-02-01', sides: ['army'], verdict: 'refuted' }),
	report('b', 'amir', 'killed', { occurred: '2016-03-24', published: '2016-03-26', sides: ['army', 'media'] })
];
const headings = page.getByRole('columnheader');

async function shown(known: Known, whole = known, setAside: readonly SetAside[] = []) {
	const ontoggle = vi.fn();
	await render(SideTable, {
		props: {
			...{ known, whole, roster: roster(['amir']), date: day('2016-12-31') },
			...{ setAside: new Set(setAside), ontoggle }
		}
	});
	return ontoggle;
}

function told(given: readonly Report[], lens = knownWith({}).lens): Known {
	return knownWith({ people: [person('amir')], reports: given }, lens);
}

function row(name: string): readonly string[] {
	const cells = page.getByRole('row', { name }).getByRole('cell').elements();
	return cells.slice(0, -1).map(({ textContent }) => textContent.trim());
}

test('each side has a row with what became of its reports of a loss; the last row counts every report once', async () => {
	await shown(told(reports));

	expect(row('the army')).toEqual(['2', '1', '1', '50%', '0', '0', '2 (of 1)']);
	expect(row('media')).toEqual(['1', '1', '0', '0%', '0', '0', '2 (of 1)']);
	expect(row('every report once')).toEqual(['2', '1', '1', '50%', '0', '0', '2 (of 1)']);
});

test('while no verdict is known, it says how many reports were made and no more', async () => {
	await shown(told(reports, then));

	await expect.element(page.getByText('What became of them was not known on 31 December 2016.')).toBeInTheDocument();
	expect(headings.elements().map(({ textContent }) => textContent)).toEqual(['Side', 'Made', 'Set aside']);
	expect(row('the army')).toEqual(['2']);
});

test('a side is set aside by its button', async () => {
	const ontoggle = await shown(told(reports));

	await page.getByRole('button', { name: 'Set aside media' }).click();

	expect(ontoggle).toHaveBeenCalledExactlyOnceWith('side:media');
});

test('a side that is set aside keeps its row, so that it can be taken up again', async () => {
	await shown(told(reports.slice(0, 1)), told(reports), ['side:media']);

	expect(row('media')).toEqual(['no report that is not set aside']);
	await expect.element(page.getByRole('button', { name: 'Set aside media' })).toHaveAttribute('aria-pressed', 'true');
});

test('where no loss is reported, it says so', async () => {
	await shown(told([]));

	await expect
		.element(page.getByText('No loss of anybody in the picture had been reported by this date.'))
		.toBeInTheDocument();
	await expect.element(page.getByRole('table')).not.toBeInTheDocument();
});

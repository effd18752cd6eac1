import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ReportFilter } from '$lib/view/report-filter.ts';
import { dataset, report } from '../../../../tests/fixtures/small.ts';
import ReportFilters from './ReportFilters.svelte';

const { sides } = dataset().vocabulary;
const reports = [
	report('a', 'amir', 'killed', { sides: ['army'], verdict: 'refuted' }),
	report('b', 'amir', 'alive', { sides: ['media'] })
];
const side = page.getByRole('combobox', { name: 'Side' });
const verdict = page.getByRole('combobox', { name: 'Verdict' });
const claimed = page.getByRole('combobox', { name: 'Claimed' });

async function shown(filter: ReportFilter = {}, verdicts = true) {
	const onfilter = vi.fn();
	await render(ReportFilters, { props: { filter, reports, sides, verdicts, onfilter } });
	return onfilter;
}

function optionsOf(choice: typeof side): readonly string[] {
	return choice
		.getByRole('option')
		.elements()
		.map(({ textContent }) => textContent);
}

test('what the reports are like can be asked for', async () => {
	await shown();

	expect(optionsOf(side)).toEqual(['any', 'the army', 'media']);
	expect(optionsOf(verdict)).toEqual(['any', 'established', 'refuted']);
	expect(optionsOf(claimed)).toEqual(['anything', 'Alive', 'Killed']);
});

test('what is asked for is chosen, even where no report is like that', async () => {
	await shown({ side: 'rivals', verdict: 'open', what: 'captured' });

	await expect.element(side).toHaveDisplayValue('its rivals');
	await expect.element(verdict).toHaveDisplayValue('open');
	await expect.element(claimed).toHaveDisplayValue('Captured');
});

test('a choice narrows further, and "any" widens again', async () => {
	const onfilter = await shown({ side: 'army' });

	await claimed.selectOptions('Killed');
	expect(onfilter).toHaveBeenLastCalledWith({ side: 'army', what: 'killed' });
	await verdict.selectOptions('refuted');
	expect(onfilter).toHaveBeenLastCalledWith({ side: 'army', verdict: 'refuted' });
	await side.selectOptions('any');
	expect(onfilter).toHaveBeenLastCalledWith({ side: undefined });
});

test('while no verdict is known, none can be asked for', async () => {
	await shown({}, false);

	await expect.element(verdict).not.toBeInTheDocument();
	await expect.element(side).toBeInTheDocument();
});

import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { portfolio } from '../../../../tests/fixtures/vocabulary.ts';
import type { Report } from '$lib/dataset/dataset.ts';
import type { PersonReports as ReportsOnPerson } from '$lib/tables/report-rows.ts';
import { reportRowsOf } from '$lib/tables/report-rows.ts';
import { knownWith } from '../../../../tests/fixtures/lenses.ts';
import { day, fate, report } from '../../../../tests/fixtures/small.ts';
import PersonReports from './PersonReports.svelte';

const who = page.getByRole('button', { name: 'Amir', exact: true });
const killed = report('killed', 'amir', 'killed', { occurred: '2015-02-01', published: '2015-02-03' });

async function shown(...reports: readonly Report[]) {
	const onselect = vi.fn();
	const { rerender } = await render(PersonReports, {
		props: {
			...{ row: rowOf(reports), name: 'Amir', portfolio: portfolio('leadership'), fate: fate('lost') },
			times: 'reported dead twice before',
			period: { from: day('2014-01-01'), to: day('2016-12-31') },
			...{ selection: undefined, onselect }
		}
	});
	return { rerender, onselect };
}

function rowOf(reports: readonly Report[]): ReportsOnPerson {
	const [row] = reportRowsOf(knownWith({ reports }), ['amir']);
	if (row === undefined) throw new Error('There are no reports');
	return row;
}

test('the reports about somebody are a group, with how often they were reported lost', async () => {
	await shown(killed);

	const group = page.getByRole('group', { name: 'Reports about Amir' });
	await expect.element(group).toHaveTextContent('reported dead twice before');
});

test.each([
	[
		'a report says what it claims, who claims it, what became of it, and both dates',
		killed,
		'killed (the army): established, published 3 Feb 2015, said to have happened 1 Feb 2015'
	],
	[
		'one of the day it tells of says that day once',
		report('seen', 'amir', 'alive', { occurred: '2015-02-01', verdict: undefined }),
		'alive (the army), published 1 Feb 2015'
	],
	[
		'of one that nobody dates it says so',
		report('undated', 'amir', 'captured', { verdict: 'open' }),
		'captured (the army): undated, open'
	],
	[
		'one from outside the period stands at its edge, with its date',
		report('late', 'amir', 'killed', { occurred: '2019-05-01' }),
		'killed (the army): published 1 May 2019, established'
	]
])('%s', async (_, told, name) => {
	await shown(told);

	await expect.element(page.getByRole('button', { name, exact: true })).toBeInTheDocument();
});

test('the arrows lead from the name along the reports, and a press selects and takes back', async () => {
	const { rerender, onselect } = await shown(killed);

	await userEvent.tab();
	await expect.element(who).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('amir');
	await userEvent.keyboard('{ArrowDown}{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('killed');

	await rerender({ selection: 'killed' });
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith(undefined);
});

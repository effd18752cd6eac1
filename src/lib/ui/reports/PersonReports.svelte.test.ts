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

async function shown(reports: readonly Report[], given: { readonly isOpen?: boolean } = {}) {
	const [onselect, ontoggle] = [vi.fn(), vi.fn()];
	const { rerender } = await render(PersonReports, {
		props: {
			...{ row: rowOf(reports), name: 'Amir', portfolio: portfolio('leadership'), fate: fate('lost') },
			...{ count: '3 reports, 2 false before', across: 800, isOpen: true },
			period: { from: day('2014-01-01'), to: day('2016-12-31') },
			...{ selection: undefined, onselect, ontoggle },
			...given
		}
	});
	return { rerender, onselect, ontoggle };
}

function rowOf(reports: readonly Report[]): ReportsOnPerson {
	const [row] = reportRowsOf(knownWith({ reports }), ['amir']);
	if (row === undefined) throw new Error('There are no reports');
	return row;
}

test('the reports about somebody are a group, folded to a row with their marks and their number', async () => {
	const { ontoggle } = await shown([killed], { isOpen: false });

	const group = page.getByRole('group', { name: 'Reports about Amir' });
	await expect.element(group).toHaveTextContent('3 reports, 2 false before');
	await expect.element(page.getByRole('button', { name: /^Amir reported killed, 3 Feb 2015/ })).toBeInTheDocument();
	await expect.element(page.getByRole('button', { name: /^killed/ })).not.toBeInTheDocument();
	await expect.element(who).toHaveAttribute('aria-expanded', 'false');

	await who.click();
	expect(ontoggle).toHaveBeenCalledOnce();
});

test('opened, it has a row a report, and leads to the details of the person', async () => {
	const { onselect } = await shown([killed]);

	await expect.element(who).toHaveAttribute('aria-expanded', 'true');
	await expect.element(page.getByRole('button', { name: /^killed/ })).toBeInTheDocument();
	await page.getByRole('button', { name: 'Details of Amir' }).click();
	expect(onselect).toHaveBeenLastCalledWith('amir');
});

test('a report from before or after the axis has an arrow in the place of its mark', async () => {
	await shown([
		report('early', 'amir', 'alive', { published: '2013-05-01', claimant: 'A paper' }),
		killed,
		report('late', 'amir', 'alive', { published: '2019-05-01', claimant: 'A book' })
	]);

	await expect.element(page.getByRole('button', { name: /^alive 1 May 2013/ })).toHaveTextContent(/← a paper/i);
	await expect.element(page.getByRole('button', { name: /^killed/ })).not.toHaveTextContent(/[←→]/);
	await expect.element(page.getByRole('button', { name: /^alive 1 May 2019/ })).toHaveTextContent(/ →$/);
});

test('where nothing is reported there is nothing to open', async () => {
	await render(PersonReports, {
		props: {
			...{ row: { person: 'amir', reports: [] }, name: 'Amir', portfolio: portfolio('leadership') },
			...{ fate: fate('alive'), count: 'no report', across: 800, isOpen: false },
			period: { from: day('2014-01-01'), to: day('2016-12-31') },
			...{ selection: undefined, onselect: vi.fn(), ontoggle: vi.fn() }
		}
	});

	await expect.element(who).toBeDisabled();
});

test.each([
	[
		'a report says what it claims, when and by whom it was published, what became of it, and the day claimed',
		killed,
		'killed 3 Feb 2015, the army: established, said to have happened 1 Feb 2015'
	],
	[
		'one of the day it tells of says that day once',
		report('seen', 'amir', 'alive', { occurred: '2015-02-01', verdict: undefined }),
		'alive 1 Feb 2015, the army'
	],
	[
		'of one that nobody dates it says so',
		report('undated', 'amir', 'captured', { verdict: 'open' }),
		'captured undated, the army: open'
	],
	[
		'one from outside the period is there with its date',
		report('late', 'amir', 'killed', { occurred: '2019-05-01' }),
		'killed 1 May 2019, the army: established'
	]
])('%s', async (_, told, name) => {
	await shown([told]);

	await expect.element(page.getByRole('button', { name, exact: true })).toBeInTheDocument();
});

test('the arrows lead from the name along the marks and the reports, and a press selects and takes back', async () => {
	const { rerender, onselect, ontoggle } = await shown([killed]);

	await userEvent.tab();
	await expect.element(who).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(ontoggle).toHaveBeenCalledOnce();
	await userEvent.keyboard('{ArrowDown}{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('killed');

	await rerender({ selection: 'killed' });
	await userEvent.keyboard('{ArrowDown}{Enter}');
	expect(onselect).toHaveBeenLastCalledWith(undefined);
});

test('a report that is selected is scrolled into view', async () => {
	const before = document.createElement('div');
	before.style.blockSize = '3000px';
	document.body.prepend(before);
	const { rerender } = await shown([killed]);
	const line = page.getByRole('button', { name: /^killed/ });
	await expect.element(line).not.toBeInViewport();

	await rerender({ selection: 'killed' });

	await expect.element(line).toBeInViewport();
	before.remove();
});

import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import type { SetAside } from '$lib/view/set-aside.ts';
import type { Day } from '$lib/time/day.ts';
import { knownWith, without } from '../../../../tests/fixtures/lenses.ts';
import { day, person, report } from '../../../../tests/fixtures/small.ts';
import ReportDetails from './ReportDetails.svelte';

const people = [person('amir', { name: 'Amir' })];
const first = report('first', 'amir', 'killed', { published: '2014-05', place: 'the river', related: ['second'] });
const second = report('second', 'amir', 'killed', { place: 'the bridge', sides: ['media'] });

async function shown(selected = first, ...setAside: readonly SetAside[]) {
	const known = knownWith({ people, reports: [first, second] }, without(...setAside));
	const onselect = vi.fn<(id: Id) => void>();
	const ongo = vi.fn<(day: Day) => void>();
	await render(ReportDetails, { report: selected, known, ongo, onselect });
	return { ongo, onselect };
}

test('a report leads to whom it is about', async () => {
	const { onselect } = await shown();

	await page.getByRole('heading', { level: 2, name: 'A report about Amir' }).getByRole('button').click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith('amir');
});

test('it leads to the last day on which it can have been published', async () => {
	const { ongo } = await shown();

	await page.getByRole('button', { name: 'Go to the day it was published' }).click();

	expect(ongo).toHaveBeenCalledExactlyOnceWith(day('2014-05-31'));
});

test('an undated report leads to no day', async () => {
	await shown(second);

	await expect.element(page.getByRole('article')).toHaveTextContent('Reported killed: the bridge');
	await expect.element(page.getByRole('button', { name: /^Go to/ })).not.toBeInTheDocument();
});

test('a related report is shown and opened, even if it is set aside', async () => {
	const { onselect } = await shown(first, 'side:media');
	const related = page.getByRole('article').nth(1);

	await expect.element(related).toHaveTextContent('Set aside: told by the side “media” alone.');
	await expect.element(related).toHaveTextContent('media (set aside)');
	await related.getByRole('button', { name: 'Reported killed: the bridge' }).click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith('second');
});

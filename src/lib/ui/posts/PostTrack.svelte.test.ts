import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { postRowsOf } from '$lib/tables/post-rows.ts';
import type { Lens } from '$lib/view/view.ts';
import { knownWith, supposing, today } from '../../../../tests/fixtures/lenses.ts';
import { day, occupancy, person, post, report } from '../../../../tests/fixtures/small.ts';
import PostTrack from './PostTrack.svelte';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const given = {
	people: [person('amir', { name: 'Amir' }), person('basil', { name: 'Basil' })],
	posts: [post('finance', { name: 'Head of finance' })],
	occupancies: [
		occupancy('first', 'amir', 'finance', '2014-03-01', '2015-03-01'),
		occupancy('second', 'basil', 'finance', '2015-04-10', '', { confidence: 'low' })
	],
	reports: ['amir', 'basil'].map((id) => report(`${id}-lives`, id, 'alive', { occurred: '2016-12-31' }))
};
const name = page.getByRole('button', { name: 'Head of finance' });
const first = page.getByRole('button', { name: 'Amir, 1 Mar 2014 to 1 Mar 2015; evidence high' });
const second = page.getByRole('button', { name: 'Basil, from 10 Apr 2015; evidence low' });

async function shown(lens: Lens = today) {
	const known = knownWith(given, lens);
	const row = postRowsOf(known, knownWith(given), new Set(['amir', 'basil']), period)[0]?.rows[0];
	if (row === undefined) throw new Error('There is no post');
	const onselect = vi.fn();
	const { rerender } = await render(PostTrack, {
		props: { row, known, period, across: 800, selection: undefined, onselect }
	});
	return { rerender, onselect };
}

test('a post is a group named after it, with a bar for each time somebody held it', async () => {
	await shown();

	await expect.element(page.getByRole('group', { name: 'Head of finance' })).toBeInTheDocument();
	await expect.element(first).toBeInTheDocument();
	await expect.element(second).toBeInTheDocument();
});

test('a hairline ends each bar, so that holders who follow at once stay two', async () => {
	await shown();

	const last = first.element().querySelector('i:last-of-type');
	expect(last === null ? '' : getComputedStyle(last).borderInlineEndWidth).toBe('1px');
});

test('where nobody held it, it says whether it was vacant or no holder is reported', async () => {
	await shown();

	await expect.element(page.getByText('no holder reported 1 Jan 2014 to 1 Mar 2014.')).toBeInTheDocument();
	await expect.element(page.getByText('vacant, 40 days.')).toBeInTheDocument();
});

test('a bar or a vacancy that only a what-if makes says so', async () => {
	await shown(supposing(['amir', { kind: 'lost', from: day('2015-01-01') }]));

	await expect.element(page.getByRole('button', { name: /^Amir, .*, what if$/ })).toBeInTheDocument();
	await expect.element(page.getByText(/^vacant, .*, what if\.$/)).toBeInTheDocument();
});

test('a press on its name selects it, one on a bar the holder, and one on what is selected nobody', async () => {
	const { rerender, onselect } = await shown();

	await userEvent.tab();
	await expect.element(name).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('finance');
	await userEvent.keyboard('{ArrowRight}{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('amir');

	await rerender({ selection: 'amir' });
	await expect.element(first).toHaveAttribute('aria-pressed', 'true');
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith(undefined);
});

test('a vacancy is told with who came next, and leads to them', async () => {
	const { onselect } = await shown();
	await expect.element(page.getByRole('paragraph')).toHaveTextContent(/^Vacant for 40 days from .*; next Basil, /);

	await page.getByRole('button', { name: 'Basil', exact: true }).click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith('basil');
});

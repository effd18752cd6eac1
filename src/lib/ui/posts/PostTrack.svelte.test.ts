import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { snapshotOn } from '$lib/history/snapshot.ts';
import { postRowsOf } from '$lib/tables/post-rows.ts';
import { whilePrinting } from '$lib/state/printing.svelte.ts';
import type { Dataset } from '$lib/dataset/dataset.ts';
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

async function shown(lens: Lens = today, date = '2016-06-01', data: Partial<Dataset> = given) {
	const known = knownWith(data, lens);
	const people = new Set(known.network.people.keys());
	const row = postRowsOf(known, knownWith(data), people, period)[0]?.rows[0];
	if (row === undefined) throw new Error('There is no post');
	const onselect = vi.fn();
	const snapshot = snapshotOn(known, day(date));
	const { rerender } = await render(PostTrack, {
		props: { row, known, snapshot, period, across: 800, selection: undefined, onselect }
	});
	return { rerender, onselect, known };
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

	await expect.element(page.getByText('No holder reported 1 Jan 2014 to 1 Mar 2014.')).toBeInTheDocument();
	await expect.element(page.getByText(/^Vacant for 40 days from 1 Mar 2015; next Basil, /)).toBeInTheDocument();
});

test('a bar or a vacancy that only a what-if makes says so', async () => {
	await shown(supposing(['amir', { kind: 'lost', from: day('2015-01-01') }]));

	await expect.element(page.getByRole('button', { name: /^Amir, .*, what if$/ })).toBeInTheDocument();
	await expect.element(page.getByText(/^Vacant for .*, what if; next Basil/)).toBeInTheDocument();
});

test('a press on its name selects it, one on a bar the holder, and one on what is selected nobody', async () => {
	const { rerender, onselect } = await shown();

	await userEvent.tab();
	await expect.element(name).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('finance');
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}');
	expect(onselect).toHaveBeenLastCalledWith('amir');

	await rerender({ selection: 'amir' });
	await expect.element(first).toHaveAttribute('aria-pressed', 'true');
	await userEvent.keyboard('{Enter}');
	expect(onselect).toHaveBeenLastCalledWith(undefined);
});

test('a name in a bar is pale on it, dark once the bar lies after the date, and both where the date runs through it', async () => {
	const { rerender, known } = await shown();
	const standing = () => first.element().querySelector('span')?.className;
	expect(standing()).toMatch(/\bonBar\b/);

	await rerender({ snapshot: snapshotOn(known, day('2014-01-02')) });
	await expect.poll(standing).toMatch(/\bonVeiled\b/);

	await rerender({ snapshot: snapshotOn(known, day('2014-03-20')) });
	await expect.poll(standing).toMatch(/\bonBoth\b/);
});

describe('a post with seats that many held', () => {
	const names = ['Amir', 'Basil', 'Cyrus', 'Dawud', 'Emir'];
	const council = {
		people: names.map((each) => person(each, { name: each })),
		posts: [post('member', { name: 'Member', seats: undefined })],
		occupancies: names.map((each) =>
			occupancy(`${each}-sat`, each, 'member', '2014-03-01', each === 'Emir' ? '2015-03-01' : '')
		),
		reports: names.map((each) => report(`${each}-lives`, each, 'alive', { occurred: '2016-12-31' }))
	};
	const folded = page.getByRole('button', { name: '5 people are named; on this date 4 held a seat' });
	const bars = page.getByRole('button', { name: /evidence/ });

	test('is one bar that says how many, and opens', async () => {
		await shown(today, '2016-06-01', council);
		await expect.element(folded).toHaveAttribute('aria-expanded', 'false');
		await expect.poll(() => bars.elements().length).toBe(0);

		await folded.click();

		await expect.element(folded).toHaveAttribute('aria-expanded', 'true');
		await expect.poll(() => bars.elements().length).toBe(names.length);
	});

	test('has a bar for each of them on paper and in a saved picture', async () => {
		await shown(today, '2016-06-01', council);

		expect(whilePrinting(() => bars.elements().length)).toBe(names.length);
	});

	test('has a bar each at once where few are named', async () => {
		await shown(today, '2016-06-01', { ...council, occupancies: council.occupancies.slice(0, 4) });

		await expect.poll(() => bars.elements().length).toBe(4);
	});
});

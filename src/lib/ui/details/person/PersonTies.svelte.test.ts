import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import { snapshotOn } from '$lib/history/snapshot.ts';
import type { Lens } from '$lib/view/view.ts';
import { knownWith, then, today } from '../../../../../tests/fixtures/lenses.ts';
import { day, person, tie } from '../../../../../tests/fixtures/small.ts';
import PersonTies from './PersonTies.svelte';

const record = {
	window: Infinity,
	people: [person('amir', { name: 'Amir' }), person('basil', { name: 'Basil' }), person('cyril', { name: 'Cyril' })],
	ties: [
		tie('t1', 'amir', 'basil', 'deputy', '2014-01-01', '2014-12-31'),
		tie('t2', 'cyril', 'amir', 'deputy', '2015-02')
	]
};

async function shown(of: Id, on: string, lens: Lens = today) {
	const known = knownWith(record, lens, on);
	const onselect = vi.fn<(id: Id) => void>();
	await render(PersonTies, { person: of, known, snapshot: snapshotOn(known, day(on)), onselect });
	return { onselect };
}

test('a tie that is there is read from the person on, and opens', async () => {
	const { onselect } = await shown('amir', '2014-06-01');

	await page.getByRole('button', { name: 'deputy of Basil' }).click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith('deputy--amir--basil');
});

test('a tie that may have begun is there perhaps', async () => {
	await shown('amir', '2015-02-10');

	await expect.element(page.getByRole('listitem').first()).toHaveTextContent(/^\S.* Cyril, perhaps$/);
});

test('ties of other times are folded away', async () => {
	await shown('basil', '2016-01-01');

	await expect.element(page.getByText('None on this date.')).toBeVisible();
	await expect.element(page.getByRole('button', { name: /Amir$/ })).not.toBeInTheDocument();
	await page.getByText('1 at other times').click();
	await expect.element(page.getByRole('button', { name: /Amir$/ })).toBeVisible();
});

test('a tie that begins later is not told of then', async () => {
	await shown('cyril', '2014-06-01', then);

	await expect.element(page.getByText('No tie is recorded by this date.')).toBeVisible();
});

test('many ties of one kind are one line, which opens', async () => {
	const others = ['b', 'c', 'd', 'e'];
	const known = knownWith({
		window: Infinity,
		people: ['amir', ...others].map((id) => person(id, { name: id.toUpperCase() })),
		ties: others.map((id) => tie(`t-${id}`, 'amir', id, 'deputy', id === 'e' ? '2015' : '2014'))
	});
	await render(PersonTies, {
		person: 'amir',
		known,
		snapshot: snapshotOn(known, day('2015-02-01')),
		onselect: vi.fn()
	});
	await expect.element(page.getByRole('button', { name: 'deputy of B' })).not.toBeInTheDocument();

	await page.getByText('deputy of 4 people, 1 perhaps').click();

	await expect.element(page.getByRole('button', { name: 'deputy of B' })).toBeVisible();
});

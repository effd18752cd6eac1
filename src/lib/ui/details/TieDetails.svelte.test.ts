import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import { snapshotOn } from '$lib/history/snapshot.ts';
import { knownWith, today, without } from '../../../../tests/fixtures/lenses.ts';
import { body, day, occupancy, person, post, source, tie } from '../../../../tests/fixtures/small.ts';
import TieDetails from './TieDetails.svelte';

const record = {
	window: Infinity,
	bodies: [body('board', { name: 'Board of Trade', collegial: true })],
	people: [person('amir', { name: 'Amir' }), person('basil', { name: 'Basil' })],
	posts: [
		post('head', { name: 'Head' }),
		post('deputy', { name: 'Deputy', reportsTo: 'head', confidence: 'high' }),
		post('seat', { body: 'board', seats: 2 })
	],
	occupancies: [
		occupancy('o1', 'amir', 'head', '2014'),
		occupancy('o2', 'basil', 'deputy', '2015-03'),
		occupancy('o3', 'amir', 'seat', '2014'),
		occupancy('o4', 'basil', 'seat', '2014')
	],
	ties: [
		tie('kin', 'amir', 'basil', 'association', '2013'),
		tie('kin-2', 'amir', 'basil', 'association', '2012', '', { sources: ['wire'] })
	],
	sources: [source('paper', { publisher: 'A paper' }), source('wire', { publisher: 'A wire' })]
};

async function shown(id: Id, lens = today, on = '2016-01-01') {
	const known = knownWith(record, lens);
	const found = known.network.ties.get(id);
	if (found === undefined) throw new Error(`There is no ${id}`);
	const onselect = vi.fn<(selected: Id) => void>();
	await render(TieDetails, { tie: found, known, snapshot: snapshotOn(known, day(on)), onselect });
	return { onselect, grounds: page.getByRole('list').first().getByRole('listitem') };
}

test('a tie leads to both its people', async () => {
	const { onselect } = await shown('command--amir--basil');
	const heading = page.getByRole('heading', { level: 2 });

	await heading.getByRole('button', { name: 'Amir' }).click();
	await heading.getByRole('button', { name: 'Basil' }).click();

	expect(onselect.mock.calls).toEqual([['amir'], ['basil']]);
});

test.each([
	['2014-06-01', 'not there'],
	['2015-03-10', 'perhaps there'],
	['2015-06-01', 'there']
])('on %s a tie of two posts, one held from March 2015, is %s', async (on, presence) => {
	await shown('command--amir--basil', today, on);

	await expect.element(page.getByText(/^On .+ the tie is/)).toHaveTextContent(new RegExp(`the tie is ${presence}\\.$`));
});

test('a tie of two posts names both with their holders, and leads to them', async () => {
	const { onselect, grounds } = await shown('command--amir--basil');

	await expect.element(grounds.first()).toHaveTextContent('One post reports to the other; evidence high.');
	await expect.element(grounds.first()).toHaveTextContent('Amir: Head, from 2014');
	await grounds.first().getByRole('button', { name: 'Deputy' }).click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith('deputy');
});

test('a tie of two who sit together names the body', async () => {
	const { grounds } = await shown('council--amir--basil');

	await expect.element(grounds.first()).toHaveTextContent('Both sat in Board of Trade; evidence high.');
});

test('a stated tie says that its sources state it, each time, and what of it is set aside', async () => {
	await shown('association--amir--basil', without('source:wire'));

	await expect
		.element(page.getByText('Stated by its sources, from 2013; evidence high.', { exact: true }))
		.toBeVisible();
	await expect.element(page.getByText('Stated by its sources, from 2012; evidence high. Set aside.')).toBeVisible();
});

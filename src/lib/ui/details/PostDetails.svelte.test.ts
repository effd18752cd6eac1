import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id, Post } from '$lib/dataset/dataset.ts';
import { snapshotOn } from '$lib/history/snapshot.ts';
import type { Lens } from '$lib/view/view.ts';
import { knownWith, then, today, without } from '../../../../tests/fixtures/lenses.ts';
import { body, day, occupancy, person, post, source } from '../../../../tests/fixtures/small.ts';
import PostDetails from './PostDetails.svelte';

const head = post('head', { name: 'Head' });
const deputy = post('deputy', { name: 'Deputy', reportsTo: 'head', confidence: 'medium', seats: 2 });
const record = {
	window: Infinity,
	people: [person('amir', { name: 'Amir' }), person('basil', { name: 'Basil' })],
	bodies: [body('office', { name: 'The office' })],
	posts: [head, deputy],
	occupancies: [
		occupancy('o1', 'amir', 'deputy', '2014-01-01', '2014-12-31'),
		occupancy('o2', 'basil', 'deputy', '2015-02', '', { sources: ['wire'] })
	],
	sources: [source('paper'), source('wire', { publisher: 'The Wire' })]
};

async function shown(selected: Post, lens: Lens, on: string) {
	const known = knownWith(record, lens, on);
	const onselect = vi.fn<(id: Id) => void>();
	await render(PostDetails, { post: selected, known, snapshot: snapshotOn(known, day(on)), vacancies: [], onselect });
	return { onselect, holders: page.getByRole('list').first().getByRole('listitem') };
}

test('a post leads to its body, to the post it reports to, and to its holders', async () => {
	const { onselect } = await shown(deputy, today, '2014-06-01');

	await expect.element(page.getByText('2 seats')).toBeVisible();
	await expect.element(page.getByText('Reports to')).toHaveTextContent('Reports to Head; evidence medium');
	for (const name of ['The office', 'Head', 'Amir']) await page.getByRole('button', { name }).click();

	expect(onselect.mock.calls).toEqual([['office'], ['head'], ['amir']]);
});

test.each([
	['2014-06-01', [/^Amir .*, on this date/, /^Basil (?!.*on this date)/]],
	['2015-02-10', [/^Amir (?!.*on this date)/, /^Basil .*, perhaps on this date/]]
])('on %s each holder says whether they hold it', async (on, said) => {
	const { holders } = await shown(deputy, today, on);

	for (const [index, words] of said.entries()) await expect.element(holders.nth(index)).toHaveTextContent(words);
});

test('of what was known then, a later holder is not told', async () => {
	const { holders } = await shown(deputy, then, '2014-06-01');

	await expect.element(holders).toHaveTextContent(/^Amir/);
});

test('a post nobody is known to have held says so', async () => {
	const { holders } = await shown(head, then, '2014-06-01');

	await expect.element(holders.first()).toHaveTextContent('Nobody is recorded by this date.');
});

test('holders that are set aside are folded away, with why', async () => {
	const { onselect } = await shown(deputy, without('source:wire'), '2015-06-01');

	await page.getByText('Set aside: 1 occupancy').click();
	await expect.element(page.getByText('Set aside: rests on The Wire alone.')).toBeVisible();
	await page.getByRole('button', { name: 'Basil' }).click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith('basil');
});

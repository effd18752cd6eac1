import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { knownLosses } from '$lib/measures/posts/known-losses.ts';
import type { Lens } from '$lib/view/view.ts';
import { knownWith, then, today } from '../../../../../tests/fixtures/lenses.ts';
import { date, occupancy, person, post, report, roster } from '../../../../../tests/fixtures/small.ts';
import EmptiedPosts from './EmptiedPosts.svelte';

const two = roster(['amir', 'basil']);

// Amir is killed in 2015, in a post that Cyrus has from 1 December on, and in one that nobody follows in.
const given = {
	people: [
		person('amir', { name: 'Amir', joined: date('2004') }),
		person('basil', { name: 'Basil' }),
		person('cyrus', { name: 'Cyrus', joined: date('2010-01-01') })
	],
	posts: [post('chief', { name: 'Chief' }), post('deputy', { name: 'Deputy' })],
	occupancies: [
		occupancy('o1', 'amir', 'chief', '2014-01-01'),
		occupancy('o2', 'cyrus', 'chief', '2015-12-01'),
		occupancy('o3', 'amir', 'deputy', '2014-01-01')
	],
	reports: [
		report('own', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-08-21', sides: ['organisation'] })
	]
};

async function shown({ lens = today, on = '2016-12-31', of = two }: Partial<Shown> = {}) {
	const onselect = vi.fn();
	const record = knownWith(given, lens, on);
	const losses = knownLosses(record, of, of.period);
	await render(EmptiedPosts, { props: { record, losses, period: of.period, onselect } });
	return { onselect, chief: page.getByRole('group', { name: /^Chief/ }) };
}

interface Shown {
	readonly lens: Lens;
	readonly on: string;
	readonly of: typeof two;
}

test('a row tells whose post was emptied by what, for how long, and by whom it was taken up', async () => {
	const { chief } = await shown();

	await expect.element(chief).toHaveTextContent('killed 18 Aug 2015');
	await expect.element(chief).toHaveTextContent('3 months empty; then Cyrus: newer, 5.9 years against 9–10');
	await expect.element(page.getByRole('group', { name: 'Deputy: Amir' })).toHaveTextContent('no successor on record');
});

test('the post, who was lost and the successor can be selected', async () => {
	const { onselect, chief } = await shown();

	for (const name of ['Chief', 'Amir', 'Cyrus']) await chief.getByRole('button', { name }).click();

	expect(onselect.mock.calls).toEqual([['chief'], ['amir'], ['cyrus']]);
});

test('a row is one tab stop, within which the arrows walk', async () => {
	const { chief } = await shown();
	const stops = () =>
		chief
			.getByRole('button')
			.elements()
			.filter((button) => button.getAttribute('tabindex') !== '-1');

	expect(stops()).toHaveLength(1);
});

test('as reported then, no successor is told of who came later', async () => {
	const { chief } = await shown({ lens: then, on: '2015-10-13' });

	await expect.element(chief).toHaveTextContent('no successor on record by this date');
	await expect.element(chief).not.toHaveTextContent('Cyrus');
});

test('where no post was emptied there is nothing: the headline says it', async () => {
	await shown({ of: roster(['cyrus']) });

	await expect.element(page.getByRole('heading')).not.toBeInTheDocument();
});

import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import type { PostVacancy } from '$lib/tables/post-rows.ts';
import { knownWith, then, today } from '../../../../tests/fixtures/lenses.ts';
import { day, person, post } from '../../../../tests/fixtures/small.ts';
import PostVacancies from './PostVacancies.svelte';

const people = [person('amir', { name: 'Amir' }), person('basil', { name: 'Basil' })];
const vacancy: PostVacancy = {
	from: day('2015-01-01'),
	to: day('2015-01-11'),
	days: { low: 10, high: 10 },
	next: [
		{ occupancy: 'o1', person: 'amir', years: { low: 2, high: 2 } },
		{ occupancy: 'o2', person: 'basil', years: undefined }
	],
	whatIf: false
};

async function shown(seats: number | undefined, vacancies: readonly PostVacancy[], lens = today) {
	const onselect = vi.fn<(id: Id) => void>();
	await render(PostVacancies, {
		post: post('head', { seats }),
		vacancies,
		known: knownWith({ people }, lens),
		onselect
	});
	return { onselect, items: page.getByRole('listitem') };
}

test('a vacancy says how long it lasted and who was next, and leads to them', async () => {
	const { onselect, items } = await shown(1, [vacancy]);

	await expect
		.element(items)
		.toHaveTextContent(
			'Vacant for 10 days from 1 Jan 2015; next Amir, 2 years in the organisation by then and Basil, years in the organisation by then not known'
		);
	await items.getByRole('button', { name: 'Basil' }).click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith('basil');
});

test.each([
	[today, /^Never, as far as is recorded\. /],
	[then, /^Never, as far as is recorded by this date\. /]
])('a post that never stood empty says so, as far as is known', async (lens, words) => {
	const { items } = await shown(1, [], lens);

	await expect.element(items).toHaveTextContent(words);
});

test.each([2, undefined])('with %s seats a post cannot be called vacant', async (seats) => {
	const { items } = await shown(seats, [vacancy]);

	await expect.element(page.getByText('A post with one seat only can be called vacant.')).toBeVisible();
	await expect.element(items).not.toBeInTheDocument();
});

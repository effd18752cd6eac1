import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { networkOf } from '$lib/network/network-of.ts';
import { body, dataset, person, post } from '../../../../tests/fixtures/small.ts';
import Finder from './Finder.svelte';

const network = networkOf(
	dataset({
		people: [person('amir', { name: 'Amir al-Hasan', aliases: ['Abu Zayd'] }), person('basil', { name: 'Basil' })],
		posts: [
			post('chief', { name: 'Chief of staff' }),
			post('clerk', { name: 'Clerk', body: 'court' }),
			post('other', { name: 'Clerk', body: 'crew' })
		],
		bodies: [body('court', { name: 'The court' }), body('crew', { name: 'The crew' })]
	})
);

async function shown() {
	const onfind = vi.fn();
	await render(Finder, { props: { ref: null, network, onfind } });
	return { onfind, field: page.getByRole('combobox', { name: 'Find a person or post' }) };
}

test('somebody is found by an alias, which is said, and chosen with the pointer', async () => {
	const { onfind, field } = await shown();

	await field.fill('zayd');
	const found = page.getByRole('option');
	await expect.element(found).toHaveTextContent('Amir al-Hasan person, also Abu Zayd');
	await found.click();

	expect(onfind.mock.calls).toEqual([['amir']]);
});

test('a post is found and chosen by keyboard, and the field stands empty for the next search', async () => {
	const { onfind, field } = await shown();

	await field.fill('chief');
	await expect.element(page.getByRole('option')).toHaveTextContent('Chief of staff post');
	await userEvent.keyboard('{ArrowDown}{Enter}');

	expect(onfind.mock.calls).toEqual([['chief']]);
	await expect.element(field).toHaveValue('');
});

test('posts of one name are told apart by their bodies', async () => {
	const { field } = await shown();

	await field.fill('clerk');

	await expect.element(page.getByRole('option').first()).toHaveTextContent('Clerk post, The court');
	await expect.element(page.getByRole('option').last()).toHaveTextContent('Clerk post, The crew');
});

test('a name that nobody has is said to be nobody’s', async () => {
	const { onfind, field } = await shown();

	await field.fill('xerxes');

	await expect.element(page.getByText('Nobody, no post and no body of that name.')).toBeVisible();
	expect(onfind).not.toHaveBeenCalled();
});

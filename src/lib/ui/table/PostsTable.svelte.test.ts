import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { post } from '../../../../tests/fixtures/small.ts';
import PostsTable from './PostsTable.svelte';

const chief = { id: 'chief', post: post('chief', { name: 'Chief' }), body: 'Office' } as const;
const envoy = { id: 'envoy', post: post('envoy', { name: 'Envoy' }), body: 'Office' } as const;

test('a post names its holders, or says that it has none', async () => {
	const posts = [
		{ ...chief, state: 'held', holders: ['Amir', 'perhaps Basil'] },
		{ ...envoy, state: 'vacant', holders: [] }
	] as const;
	const onselect = vi.fn();
	await render(PostsTable, { props: { posts, onselect } });

	await expect.element(page.getByRole('row', { name: /^Chief/ })).toHaveTextContent('Amir; perhaps Basil');
	await expect.element(page.getByRole('row', { name: /^Envoy/ })).toHaveTextContent('vacant');
	await page.getByRole('button', { name: 'Envoy' }).click();
	expect(onselect.mock.calls).toEqual([['envoy']]);
});

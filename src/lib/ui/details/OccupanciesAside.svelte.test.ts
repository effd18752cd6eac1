import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id } from '$lib/dataset/dataset.ts';
import { knownWith, today, without } from '../../../../tests/fixtures/lenses.ts';
import { occupancy, person, post, source } from '../../../../tests/fixtures/small.ts';
import OccupanciesAside from './OccupanciesAside.svelte';

const occupancies = [
	occupancy('o1', 'amir', 'head', '2014', '2015'),
	occupancy('o2', 'amir', 'head', '2016', '', { sources: ['wire'] })
];
const record = {
	people: [person('amir', { name: 'Amir' })],
	posts: [post('head', { name: 'Head' })],
	occupancies,
	sources: [source('paper'), source('wire', { publisher: 'The Wire' })]
};

async function shown(by: 'post' | 'person', lens = without('source:wire')) {
	const onselect = vi.fn<(id: Id) => void>();
	const { container } = await render(OccupanciesAside, { occupancies, by, known: knownWith(record, lens), onselect });
	return { onselect, container };
}

test('nothing is said while all of them count', async () => {
	const { container } = await shown('post', today);

	expect(container.textContent).toBe('');
});

test.each([
	['post', 'Head', 'head'],
	['person', 'Amir', 'amir']
] as const)('each that does not count leads to its %s, and says when it was and why', async (by, name, id) => {
	const { onselect } = await shown(by);

	await page.getByText('Set aside: 1 occupancy').click();
	await expect
		.element(page.getByRole('listitem'))
		.toHaveTextContent(`${name} from 2016 Set aside: rests on The Wire alone.`);
	await page.getByRole('button', { name }).click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith(id);
});

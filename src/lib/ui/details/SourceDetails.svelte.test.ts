import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id, Source } from '$lib/dataset/dataset.ts';
import type { SetAside } from '$lib/view/set-aside.ts';
import { knownWith, without } from '../../../../tests/fixtures/lenses.ts';
import { person, report, source } from '../../../../tests/fixtures/small.ts';
import SourceDetails from './SourceDetails.svelte';

const list = source('list', { publisher: 'The List', title: 'The names' });
const wire = source('wire', {
	publisher: 'The Wire',
	title: 'One dead',
	url: 'https://wire.test',
	copy: 'republication'
});
const later = source('later', { publisher: 'The Wire', title: 'Two dead' });
const record = {
	people: [person('amir', { name: 'Amir', sources: ['list'] })],
	bodies: [],
	reports: [
		report('alone', 'amir', 'killed', { occurred: '2015', sources: ['wire'] }),
		report('both', 'amir', 'wounded', { occurred: '2014', sources: ['wire', 'later'] })
	],
	sources: [list, wire, later]
};

async function shown(selected: Source, ...setAside: readonly SetAside[]) {
	const onselect = vi.fn<(id: Id) => void>();
	const ontoggle = vi.fn<(item: SetAside) => void>();
	await render(SourceDetails, { source: selected, known: knownWith(record, without(...setAside)), ontoggle, onselect });
	return { onselect, ontoggle };
}

test('a source says where its link leads', async () => {
	await shown(wire);

	await expect.element(page.getByText('The link leads to a republication.')).toBeVisible();
	await expect.element(page.getByRole('link', { name: 'Open' })).toHaveAttribute('href', 'https://wire.test');
});

test('a source without a link says so', async () => {
	await shown(list);

	await expect.element(page.getByText('There is no copy to link to.')).toBeVisible();
	await expect.element(page.getByRole('link')).not.toBeInTheDocument();
});

test('a press sets the source aside, or all of its publisher', async () => {
	const { ontoggle } = await shown(wire);

	await page.getByRole('button', { name: 'Set this source aside', pressed: false }).click();
	await page.getByRole('button', { name: 'Set all of The Wire aside', pressed: false }).click();

	expect(ontoggle.mock.calls).toEqual([['source:wire'], ['publisher:the-wire']]);
});

test('the publisher of one source only is not offered', async () => {
	await shown(list);

	await expect.element(page.getByRole('button', { name: 'Set this source aside' })).toBeVisible();
	await expect.element(page.getByRole('button', { name: /^Set all of/ })).not.toBeInTheDocument();
});

test('what is set aside is pressed, and still says what rests on it', async () => {
	await shown(wire, 'publisher:the-wire');

	await expect.element(page.getByRole('button', { name: 'Set all of The Wire aside', pressed: true })).toBeVisible();
	await expect.element(page.getByRole('button', { name: 'Set this source aside', pressed: false })).toBeVisible();
	await expect.element(page.getByText('Set aside with The Wire (all 2 sources).')).toBeVisible();
	await expect.element(page.getByText(/^2 reports\. On it alone: 1 report\./)).toBeVisible();
});

test('each report that rests on it is opened from here, and one that rests on nothing else says so', async () => {
	const { onselect } = await shown(wire);
	const items = page.getByRole('listitem');

	await expect.element(items.nth(0)).toHaveTextContent('Amir: reported killed, on this source alone');
	await expect.element(items.nth(1)).toHaveTextContent(/^Amir: reported wounded$/);
	await items.nth(1).getByRole('button').click();

	expect(onselect).toHaveBeenCalledExactlyOnceWith('both');
});

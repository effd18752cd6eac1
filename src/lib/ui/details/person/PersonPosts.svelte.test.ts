import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Dataset, Id } from '$lib/dataset/dataset.ts';
import { snapshotOn } from '$lib/history/snapshot.ts';
import { knownWith, today } from '../../../../../tests/fixtures/lenses.ts';
import { body, day, occupancy, person, post } from '../../../../../tests/fixtures/small.ts';
import PersonPosts from './PersonPosts.svelte';

const record = {
	counts: 'post',
	people: [person('amir', { name: 'Amir' })],
	bodies: [body('office', { name: 'The office' }), body('board', { name: 'The board' })],
	posts: [post('chief', { name: 'Chief', body: 'office' }), post('seat', { name: 'Seat', body: 'board' })],
	occupancies: [
		occupancy('o2', 'amir', 'seat', '2012-01-01', '2014-01-01', {
			acting: true,
			note: 'resigned',
			extra: [{ title: 'Salary', text: '100' }]
		}),
		occupancy('o1', 'amir', 'chief', '2010-01-01', '2012-01-01')
	]
} satisfies Partial<Dataset>;

async function shown(on: string, given: Partial<Dataset> = record) {
	const known = knownWith(given, today, on);
	const onselect = vi.fn<(id: Id) => void>();
	await render(PersonPosts, { person: 'amir', known, snapshot: snapshotOn(known, day(on)), onselect });
	return { onselect, terms: page.getByRole('listitem') };
}

test('terms stand in order of time, with body, acting, how they ended and further columns', async () => {
	const { onselect, terms } = await shown('2013-01-01');

	await expect.element(terms.nth(0)).toHaveTextContent(/^Chief · The office, 1 Jan 2010 to 1 Jan 2012/);
	await expect.element(terms.nth(1)).toHaveTextContent(/^Seat · The board, acting, .*, on this date/);
	await expect.element(terms.nth(1)).toHaveTextContent(/resigned.*Salary.*100/);
	await terms.nth(1).getByRole('button', { name: 'Seat' }).click();
	expect(onselect).toHaveBeenCalledExactlyOnceWith('seat');
});

test('a body that the name of the post says is not named again', async () => {
	const { terms } = await shown('2013-01-01', {
		...record,
		posts: [post('seat', { name: 'Member of The board', body: 'board' })],
		occupancies: [occupancy('o1', 'amir', 'seat', '2012-01-01', '2014-01-01')]
	});

	await expect.element(terms).toHaveTextContent(/^Member of The board · 1 Jan 2012 to/);
});

const many = {
	...record,
	occupancies: Array.from({ length: 9 }, (_, index) =>
		occupancy(`o${index}`, 'amir', 'chief', `${2000 + index}-01-01`, `${2001 + index}-01-01`)
	)
};

test('of many terms those on the date stand open, and the others fold', async () => {
	const { terms } = await shown('2003-06-01', many);

	await expect.element(page.getByText('3 earlier')).toBeVisible();
	await expect.element(page.getByText('5 later')).toBeVisible();
	expect(terms.elements()).toHaveLength(1);
	await expect.element(terms).toHaveTextContent('1 Jan 2003 to 1 Jan 2004, on this date');
});

test('out of post the last term stands open, before the first term the first', async () => {
	await shown('2020-01-01', many);

	await expect.element(page.getByText('8 earlier')).toBeVisible();
	await expect.element(page.getByText(/later/)).not.toBeInTheDocument();
});

test('without dates a term is its post alone', async () => {
	const { terms } = await shown('2013-01-01', {
		...record,
		time: 'none',
		bodies: [body('office')],
		occupancies: [occupancy('o1', 'amir', 'chief')]
	});

	await expect.element(terms).toHaveTextContent(/^Chief\s*(?:1 source)?$/);
});

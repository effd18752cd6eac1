import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PersonRow } from '$lib/tables/people-table.ts';
import { day } from '../../../../tests/fixtures/small.ts';
import PeopleTable from './PeopleTable.svelte';

const amir: PersonRow = {
	id: 'amir',
	name: 'Amir',
	member: true,
	posts: ['Chief', 'perhaps Envoy'],
	fate: 'dead',
	contested: false,
	whatIf: false,
	since: { day: day('2015-08-18'), earliest: day('2015-08-18'), entered: false },
	sinceWords: '18 August 2015',
	ties: 3
};

async function shown(given: Partial<PersonRow> = {}) {
	const onselect = vi.fn();
	await render(PeopleTable, { props: { people: [{ ...amir, ...given }], onselect } });
	return { onselect, row: page.getByRole('row', { name: /^Amir/ }) };
}

test('it has the columns that one asks of a person', async () => {
	await shown();

	const heads = page.getByRole('columnheader');
	expect(heads.elements().map(({ textContent }) => textContent)).toEqual(['Name', 'Posts', 'Fate', 'Since', 'Ties']);
});

test('a row tells posts, fate, the day it is so since, and the number of ties', async () => {
	const { row } = await shown();

	const cells = row.getByRole('cell').elements();
	expect(cells.map(({ textContent }) => textContent)).toEqual(['Chief; perhaps Envoy', 'dead', '18 August 2015', '3']);
});

test('a contested fate and a what-if are said to be so', async () => {
	const { row } = await shown({ contested: true, whatIf: true });

	await expect.element(row).toHaveTextContent('dead, contested, what if');
});

test('a press on a name selects the person', async () => {
	const { onselect } = await shown();

	await page.getByRole('button', { name: 'Amir' }).click();

	expect(onselect.mock.calls).toEqual([['amir']]);
});

import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Lens } from '$lib/view/view.ts';
import { knownWith, then, today } from '../../../../tests/fixtures/lenses.ts';
import { date, day, occupancy, person, post, report, roster } from '../../../../tests/fixtures/small.ts';
import LossTable from './LossTable.svelte';

const two = roster(['amir', 'basil']);

// Amir is killed in 2015, in a post that Cyrus has from 1 December on; Basil a year earlier, in none.
const given = {
	people: [
		person('amir', { name: 'Amir', joined: date('2004') }),
		person('basil', { name: 'Basil' }),
		person('cyrus', { name: 'Cyrus', joined: date('2010-01-01') })
	],
	posts: [post('chief', { name: 'Chief' })],
	occupancies: [occupancy('o1', 'amir', 'chief', '2014-01-01'), occupancy('o2', 'cyrus', 'chief', '2015-12-01')],
	reports: [
		report('army', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-08-21', sides: ['army'] }),
		report('own', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-10-13', sides: ['organisation'] }),
		report('b', 'basil', 'killed', { occurred: '2014-08-18', sides: ['army'] })
	]
};

async function shown({ lens = today, on = '2016-12-31', isWhatIf = false, of = two }: Partial<Shown> = {}) {
	const onselect = vi.fn();
	const record = knownWith(given, lens, on);
	await render(LossTable, { props: { record, roster: of, period: of.period, isWhatIf, onselect } });
	return { onselect, table: page.getByRole('table', { name: 'Losses' }) };
}

interface Shown {
	readonly lens: Lens;
	readonly on: string;
	readonly isWhatIf: boolean;
	readonly of: typeof two;
}

/** The names of the lost, in order. */
function lost(): readonly string[] {
	return page
		.getByRole('rowheader')
		.elements()
		.map(({ textContent }) => textContent.trim());
}

test('a loss tells what, when, how soon it was known, and what became of the post it left', async () => {
	const { table } = await shown();
	const cells = table.getByRole('row', { name: /^Amir/ }).getByRole('cell').elements();

	// 13 + 30 + 13 days from 18 August to 13 October, and 12 + 30 + 31 + 30 + 1 to 1 December.
	expect(cells.map(({ textContent }) => textContent.trim())).toEqual([
		'killed 18 Aug 2015',
		'3',
		'56',
		'0',
		'Chief',
		'105',
		'Cyrus',
		'5.9 against 9–10: fewer'
	]);
	await expect.element(table.getByRole('row', { name: /^Basil/ })).toHaveTextContent('no post recorded then');
});

test('losses stand in order of time, and in that of a column whose head is pressed, either way', async () => {
	await shown();
	const who = page.getByRole('columnheader', { name: 'Who' });
	expect(lost()).toEqual(['Basil', 'Amir']);

	await who.getByRole('button').click();
	await expect.element(who).toHaveAttribute('aria-sort', 'ascending');
	expect(lost()).toEqual(['Amir', 'Basil']);

	await who.getByRole('button').click();
	await expect.element(who).toHaveAttribute('aria-sort', 'descending');
	expect(lost()).toEqual(['Basil', 'Amir']);
});

test('who was lost, the post and the successor can be selected', async () => {
	const { onselect } = await shown();

	for (const name of ['Amir', 'Chief', 'Cyrus']) await page.getByRole('button', { name }).click();

	expect(onselect.mock.calls).toEqual([['amir'], ['chief'], ['cyrus']]);
});

test('in hindsight the losses are said to be those of the whole period; under a what-if, of the record', async () => {
	await shown({ isWhatIf: true });

	await expect.element(page.getByText(/the losses of the whole period, whatever the date/)).toBeVisible();
	await expect.element(page.getByText(/Losses are those of the record: a what-if changes nothing here/)).toBeVisible();
});

test('as reported then, nothing later than the date is told', async () => {
	const { table } = await shown({ lens: then, on: '2015-10-13' });

	await expect.element(table.getByRole('row', { name: /^Amir/ })).toHaveTextContent('not known yet');
	await expect.element(table).not.toHaveTextContent('Cyrus');
	await expect.element(page.getByText(/the losses of the whole period/)).not.toBeInTheDocument();
});

test('a loss before the roster was drawn up is said to be among them', async () => {
	await shown({ of: { ...two, drawnUp: day('2015-01-01') } });

	await expect.element(page.getByText(/Losses before the roster was drawn up are among them/)).toBeVisible();
});

test('where nobody was lost there is no table', async () => {
	await shown({ of: roster(['cyrus']) });

	await expect.element(page.getByText('Nobody on the roster is known to have been lost in this time.')).toBeVisible();
	await expect.element(page.getByRole('table')).not.toBeInTheDocument();
});

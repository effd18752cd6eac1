import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { knownWith } from '../../../../tests/fixtures/lenses.ts';
import { day, person, report, roster } from '../../../../tests/fixtures/small.ts';
import SurvivalPanel from './SurvivalPanel.svelte';

const four = roster(['amir', 'basil', 'cyrus', 'dawud'], {
	drawnUp: day('2014-06-30'),
	period: { from: day('2014-01-01'), to: day('2015-12-31') }
});
const known = knownWith({
	people: four.members.map((id) => person(id)),
	reports: [
		report('a', 'amir', 'killed', { occurred: '2015-02-01' }),
		report('b', 'basil', 'killed', { occurred: '2015-03-01' }),
		report('c', 'cyrus', 'alive', { occurred: '2015-12-31' }),
		report('d', 'dawud', 'alive', { occurred: '2014-06-30' })
	]
});

async function shownOn(on: string, of = four) {
	const axis = { period: of.period, date: day(on), compared: undefined, isLaterKnown: true };
	await render(SurvivalPanel, { props: { known, roster: of, axis, across: 800 } });
	return page.getByRole('group', { name: 'Survivors of the roster' });
}

test('it tells what share is estimated to have come through by the date', async () => {
	// 3/4 · 2/3
	const survivors = await shownOn('2015-03-01');

	await expect
		.element(survivors)
		.toHaveTextContent(/On 1 March 2015: 50% estimated to have come through .* 2 still at risk/);
	await expect.element(page.getByText(/at least half are estimated to have been lost: 1 Mar 2015\./)).toBeVisible();
});

test('before the roster was drawn up, it says so', async () => {
	const survivors = await shownOn('2014-06-29');

	await expect.element(survivors).toHaveTextContent('On 29 June 2014: the roster had not been drawn up yet');
	await expect.element(survivors.getByText('roster drawn up 30 Jun 2014')).toBeVisible();
});

test('who stopped being heard of is named', async () => {
	await shownOn('2015-12-31');

	await expect.element(page.getByText(/dawud: watched only while known of/)).toBeVisible();
});

test('of a roster with nobody in it there is no estimate, and the reason is told', async () => {
	const survivors = await shownOn('2015-12-31', { ...four, members: [] });

	await expect.element(page.getByText(/^No estimate: ./)).toBeVisible();
	await expect.element(survivors).not.toBeInTheDocument();
});

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

async function shownOn(on: string, of = four, stretch = of.period) {
	const axis = { period: stretch, date: day(on), compared: undefined, isLaterKnown: true };
	await render(SurvivalPanel, { props: { known, roster: of, whole: of.period, axis, across: 800 } });
	return {
		count: page.getByRole('group', { name: 'Survivors of the roster' }),
		estimate: page.getByRole('group', { name: 'Estimate (Kaplan–Meier)' })
	};
}

test('the exact count leads, at least and at most, and the estimate follows', async () => {
	// Dawud was last seen on the day the roster was drawn up. 2/3 · 1/2
	const { count, estimate } = await shownOn('2015-12-31');

	await expect.element(count).toHaveTextContent(/1 to 2 of 4\s*alive on 31 December 2015/);
	await expect.element(estimate).toHaveTextContent(/33% estimated to have come through; 95% band/);
	await expect.element(estimate).toHaveTextContent('Half lost: 1 Mar 2015');
	const [first] = page.getByRole('group').elements();
	expect(first).toBe(count.element());
});

test('a stretch of the axis that ends before the date changes no number', async () => {
	const { count, estimate } = await shownOn('2015-12-31', four, { from: day('2014-07-01'), to: day('2015-01-31') });

	await expect.element(count).toHaveTextContent(/1 to 2 of 4\s*alive on 31 December 2015/);
	await expect.element(estimate).toHaveTextContent(/33% estimated to have come through; 95% band/);
});

test('before the roster was drawn up, it says so', async () => {
	const { count } = await shownOn('2014-06-29');

	await expect.element(count).toHaveTextContent('the roster had not been drawn up yet');
	await expect.element(count.getByText('roster drawn up 30 Jun 2014')).toBeVisible();
});

test('what the estimate rests on, and who stopped being heard of, is said on request', async () => {
	const { estimate } = await shownOn('2015-12-31');
	await expect.element(estimate).not.toHaveTextContent('infers nothing');

	await estimate.getByRole('button', { name: 'More on Estimate' }).click();

	await expect.element(estimate).toHaveTextContent('it describes and infers nothing');
	await expect.element(estimate).toHaveTextContent('dawud: watched until the last evidence of life.');
});

test('of a roster with nobody in it there is no estimate, and the reason is told', async () => {
	const { estimate } = await shownOn('2015-12-31', { ...four, members: [] });

	await expect.element(page.getByText(/^No estimate: ./)).toBeVisible();
	await expect.element(estimate).not.toBeInTheDocument();
});

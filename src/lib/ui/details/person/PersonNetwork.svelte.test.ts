import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { personMeasures } from '$lib/measures/graph/person-measures.ts';
import { castOf } from '$lib/network/cast.ts';
import { knownWith } from '../../../../../tests/fixtures/lenses.ts';
import { day, person, roster, tie } from '../../../../../tests/fixtures/small.ts';
import PersonNetwork from './PersonNetwork.svelte';

const known = knownWith({
	window: Infinity,
	people: [person('amir'), person('basil'), person('cyril')],
	ties: [tie('t1', 'amir', 'basil', 'deputy', '2014')]
});

test('each measure stands with its value, and its formula and source are told on request', async () => {
	await render(PersonNetwork, {
		values: personMeasures(known, castOf(known.network, roster(['amir', 'basil', 'cyril'])), 'amir', day('2015-01-01'))
	});

	await expect.element(page.getByRole('definition').first()).toHaveTextContent(/^1 person$/);
	await page.getByText('What these say').click();
	await expect
		.element(page.getByText(/^Degree: To how many .* Formula: number of others tied to\. Source: Freeman/))
		.toBeVisible();
});

test('without measures there is no heading', async () => {
	const { container } = await render(PersonNetwork, { values: [] });

	expect(container.textContent).toBe('');
});

import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { dataset, report } from '../../../../tests/fixtures/small.ts';
import LaneLegend from './LaneLegend.svelte';

const legend = page.getByRole('paragraph');
const given = dataset({ reports: [report('r', 'amir', 'killed')] });
const inPost = { ...given.vocabulary, fates: { lost: 'not in post', notLost: 'in post', dead: 'dead' } };

test('reports and losses are explained where there are reports', async () => {
	await render(LaneLegend, { dataset: given, verdicts: true });

	await expect.element(legend).toHaveTextContent(/report of a loss.* loss$/);
});

test('where posts are counted, an end mark is a death or capture', async () => {
	await render(LaneLegend, { dataset: { ...given, vocabulary: inPost }, verdicts: true });

	await expect.element(legend).toHaveTextContent(/report of a death, capture or departure.* death or capture$/);
});

test('without reports only the stretches are explained', async () => {
	await render(LaneLegend, { dataset: { reports: [], vocabulary: inPost }, verdicts: true });

	await expect.element(legend).toHaveTextContent(/^in post maybe in post$/);
});

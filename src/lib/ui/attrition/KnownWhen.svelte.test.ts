import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { knownLosses } from '$lib/measures/posts/known-losses.ts';
import { knownWith } from '../../../../tests/fixtures/lenses.ts';
import { day, person, report, roster } from '../../../../tests/fixtures/small.ts';
import KnownWhen from './KnownWhen.svelte';

const amir = roster(['amir']);

test('a loss tells what it was, after how many days it was reported and established, and how often falsely before', async () => {
	const onselect = vi.fn();
	const record = knownWith({
		people: [person('amir', { name: 'Amir' })],
		reports: [
			report('false', 'amir', 'killed', { occurred: '2014-08-18', published: '2014-08-18', verdict: 'refuted' }),
			report('army', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-08-21', sides: ['army'] }),
			report('own', 'amir', 'killed', { occurred: '2015-08-18', published: '2015-10-13', sides: ['organisation'] })
		]
	});
	const losses = knownLosses(record, amir, amir.period);
	await render(KnownWhen, { props: { losses, network: record.network, date: day('2016-12-31'), onselect } });

	const row = page.getByRole('table', { name: 'Reported, and established' }).getByRole('row', { name: /^Amir/ });
	// 13 + 30 + 13 days from 18 August to 13 October.
	expect(
		row
			.getByRole('cell')
			.elements()
			.map(({ textContent }) => textContent)
	).toEqual(['3', '56']);
	await expect.element(row).toHaveTextContent('killed 18 Aug 2015; 1 false report before');

	await row.getByRole('button', { name: 'Amir' }).click();
	expect(onselect).toHaveBeenCalledWith('amir');
});

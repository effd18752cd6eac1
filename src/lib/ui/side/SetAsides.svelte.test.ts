import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { SetAside } from '$lib/view/set-aside.ts';
import { historyOf } from '$lib/history/history-of.ts';
import { knownOn } from '$lib/history/known/known.ts';
import { networkOf, networkWithout } from '$lib/network/network-of.ts';
import { today } from '../../../../tests/fixtures/lenses.ts';
import { dataset, day, person, report, roster, source } from '../../../../tests/fixtures/small.ts';
import SetAsides from './SetAsides.svelte';

const date = day('2016-12-31');
const whole = networkOf(
	dataset({
		people: [person('amir', { name: 'Amir' })],
		reports: [
			report('a', 'amir', 'alive', { occurred: '2016-06-01' }),
			report('b', 'amir', 'killed', { occurred: '2016-11-01', sources: ['herald'] })
		],
		sources: [source('paper', { publisher: 'A paper' }), source('herald', { publisher: 'The Herald' })]
	})
);

async function without(...items: readonly SetAside[]) {
	const calls = { onuseagain: vi.fn(), onuseallagain: vi.fn() };
	const readWithout = (setAside: ReadonlySet<SetAside>) =>
		knownOn(historyOf(networkWithout(whole, setAside), { ...today, setAside }), date);
	const known = readWithout(new Set(items));
	const props = { known, whole: readWithout(new Set()), roster: roster(['amir']), date, ...calls };
	await render(SetAsides, { props });
	return { ...calls, region: page.getByRole('region', { name: 'Sources set aside' }) };
}

test('what is set aside is named with what rests on it, and what changes without it is said', async () => {
	const { region, onuseagain } = await without('source:herald');

	await expect
		.element(region.getByRole('listitem').first())
		.toHaveTextContent('Set aside: The Herald (1 record rests on it and on nothing else)');
	await expect.element(region).toHaveTextContent('No longer counted: 1 report.');
	await expect.element(region).toHaveTextContent('Amir: alive instead of dead.');
	await region.getByRole('button', { name: 'Use again: The Herald' }).click();
	expect(onuseagain.mock.calls).toEqual([['source:herald']]);
});

test('several are used again one by one, or all at once', async () => {
	const { region, onuseallagain } = await without('source:herald', 'side:media');
	await expect.element(region.getByRole('button', { name: 'Use again: the side “media”' })).toBeVisible();

	await region.getByRole('button', { name: 'Use all again' }).click();

	expect(onuseallagain).toHaveBeenCalledOnce();
});

test('one alone has no button for all', async () => {
	const { region } = await without('source:herald');

	await expect.element(region.getByRole('button', { name: 'Use all again' })).not.toBeInTheDocument();
});

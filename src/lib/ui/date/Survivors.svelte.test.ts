import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { knownWith } from '../../../../tests/fixtures/lenses.ts';
import { day, person, report, roster } from '../../../../tests/fixtures/small.ts';
import Survivors from './Survivors.svelte';

test('it says at least and at most how many of the roster are alive on the date', async () => {
	const people = ['amir', 'basil', 'cyrus'].map((id) => person(id));
	const known = knownWith({
		people,
		reports: [
			report('a', 'amir', 'killed', { occurred: '2015-02-01' }),
			report('c', 'cyrus', 'alive', { occurred: '2016-12-31' }),
			report('b', 'basil', 'killed', { occurred: '2015-05-01/2015-05-31' })
		]
	});
	const followed = roster(people.map(({ id }) => id));
	const { period } = followed;
	const props = { known, roster: followed, period, stretch: period, date: day('2015-01-31'), across: 1000 };
	const { rerender } = await render(Survivors, { props });
	await expect.element(page.getByText('Alive, of 3')).toBeInTheDocument();
	await expect.element(page.getByText('3 alive')).toBeInTheDocument();

	await rerender({ date: day('2015-05-15') });

	await expect.element(page.getByText('1 to 2 alive')).toBeInTheDocument();

	// What the axis shows changes nothing that is counted.
	await rerender({ stretch: { from: day('2014-03-01'), to: day('2014-04-01') } });

	await expect.element(page.getByText('1 to 2 alive')).toBeInTheDocument();
});

import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { dataset, roster } from '../../../../tests/fixtures/small.ts';
import RosterNote from './RosterNote.svelte';

test('it says when all that a roster rests on is set aside, and nothing otherwise', async () => {
	const followed = roster(['amir', 'basil', 'cyrus']);
	const props = { dataset: dataset({ rosters: [followed] }), roster: followed, setAside: new Set<never>() };
	const { rerender } = await render(RosterNote, { props });
	await expect.element(page.getByRole('paragraph')).not.toBeInTheDocument();

	await rerender({ setAside: new Set(['source:paper'] as const) });

	await expect.element(page.getByRole('paragraph')).toHaveTextContent(/^Without .*there is no list of three\.$/);
});

import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { vocabulary } from '../../../../tests/fixtures/vocabulary.ts';
import { fate } from '../../../../tests/fixtures/small.ts';
import WhatIfToggle from './WhatIfToggle.svelte';

const toggle = page.getByRole('button', { name: 'What if: Amir' });
const usual = { name: 'Amir', fateNames: vocabulary.fates, isGone: false, stands: false, onflip: () => undefined };
const [alive, lost] = [fate('alive'), fate('lost')];

test.each([
	[
		'whoever is lost can be supposed alive',
		{ fate: lost, recorded: lost },
		'The record says dead. Press to suppose alive throughout.'
	],
	[
		'whoever is not lost can be supposed lost',
		{ fate: alive, recorded: alive },
		'The record says alive. Press to suppose lost from this date on.'
	],
	[
		'of somebody who is not in the record yet it says that this is no loss',
		{ fate: undefined, recorded: undefined },
		'Not in the record yet, which is no loss. Press to suppose lost from this date on.'
	],
	[
		'of somebody told of only in what is set aside, neither',
		{ fate: undefined, recorded: undefined, isGone: true },
		'The record says nothing that is not set aside. Press to suppose lost from this date on.'
	],
	[
		'a what-if that stands can be taken back',
		{ fate: { ...alive, whatIf: true }, recorded: lost, stands: true },
		'The record says dead. Press to go back to the record.'
	]
])('%s', async (_, given, description) => {
	await render(WhatIfToggle, { props: { ...usual, ...given } });

	await expect.element(toggle).toHaveAccessibleDescription(description);
});

test('it is pressed while a what-if stands', async () => {
	const { rerender } = await render(WhatIfToggle, { props: { ...usual, fate: lost, recorded: lost } });
	await expect.element(toggle).toHaveAttribute('aria-pressed', 'false');

	await rerender({ fate: { ...alive, whatIf: true }, stands: true });

	await expect.element(toggle).toHaveAttribute('aria-pressed', 'true');
});

test('a press flips the person', async () => {
	const onflip = vi.fn();
	await render(WhatIfToggle, { props: { ...usual, fate: lost, recorded: lost, onflip } });

	await toggle.click();

	expect(onflip).toHaveBeenCalledOnce();
});

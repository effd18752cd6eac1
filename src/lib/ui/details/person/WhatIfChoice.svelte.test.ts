import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { WhatIf } from '$lib/view/view.ts';
import { day } from '../../../../../tests/fixtures/small.ts';
import WhatIfChoice from './WhatIfChoice.svelte';

const date = day('2015-06-01');
/** Where lives are counted. */
const ofLives = { question: 'What if they had lived?', notLost: 'alive', lost: 'lost', counts: 'fate' } as const;
const names = ['As recorded', 'Alive throughout', 'Lost from this date'];
const alive: WhatIf = { kind: 'alive' };
const lostNow: WhatIf = { kind: 'lost', from: date };
const lostEarlier: WhatIf = { kind: 'lost', from: day('2014-01-01') };

const question = page.getByRole('button', { name: ofLives.question });

async function shown(whatIf: WhatIf | undefined) {
	const onsuppose = vi.fn<(supposed: WhatIf | undefined) => void>();
	await render(WhatIfChoice, { ...ofLives, whatIf, date, onsuppose });
	if (whatIf === undefined) await question.click();
	return { onsuppose, choice: page.getByRole('radiogroup', { name: 'What if' }) };
}

test('the question opens the choice, and closes it again', async () => {
	await render(WhatIfChoice, { ...ofLives, whatIf: undefined, date, onsuppose: vi.fn() });
	const choice = page.getByRole('radiogroup', { name: 'What if' });
	await expect.element(choice).not.toBeInTheDocument();

	await question.click();
	await expect.element(question).toHaveAttribute('aria-expanded', 'true');
	await expect.element(choice).toBeVisible();
	await question.click();
	await expect.element(choice).not.toBeInTheDocument();
});

test('where a what-if stands, the choice is open from the start', async () => {
	await render(WhatIfChoice, { ...ofLives, whatIf: alive, date, onsuppose: vi.fn() });

	await expect.element(page.getByRole('radio', { name: 'As recorded' })).toBeVisible();
});

test.each<[string, string, WhatIf | undefined]>([
	['no what-if', 'As recorded', undefined],
	['a life supposed', 'Alive throughout', alive],
	['a loss supposed from the date', 'Lost from this date', lostNow],
	['a loss supposed from another day', 'none', lostEarlier]
])('with %s, what is chosen is: %s', async (_, chosen, whatIf) => {
	const { choice } = await shown(whatIf);

	for (const name of names) {
		const radio = choice.getByRole('radio', { name });
		await (name === chosen ? expect.element(radio).toBeChecked() : expect.element(radio).not.toBeChecked());
	}
});

test('a loss supposed from another day says from which', async () => {
	const { choice } = await shown(lostEarlier);

	await expect.element(choice).toHaveTextContent('Lost from this date (1 January 2014)');
});

test.each<[string, WhatIf | undefined, WhatIf | undefined]>([
	['As recorded', alive, undefined],
	['Alive throughout', undefined, alive],
	['Lost from this date', lostEarlier, lostNow]
])('“%s” supposes what it says, whatever stood before', async (name, whatIf, supposed) => {
	const { choice, onsuppose } = await shown(whatIf);

	await choice.getByRole('radio', { name }).click();

	expect(onsuppose).toHaveBeenCalledExactlyOnceWith(supposed);
});

test('a life is called as the dataset calls those who are not lost', async () => {
	await render(WhatIfChoice, { ...ofLives, notLost: 'in office', whatIf: alive, date, onsuppose: vi.fn() });

	await expect.element(page.getByRole('radio', { name: 'In office throughout' })).toBeInTheDocument();
});

test('where posts are counted, a what-if says that the terms stay as they are', async () => {
	await render(WhatIfChoice, {
		question: 'What if they had stayed?',
		notLost: 'in post',
		lost: 'not in post',
		counts: 'post',
		whatIf: alive,
		date,
		onsuppose: vi.fn()
	});

	await expect.element(page.getByText('The terms and ties on record stay as they are.')).toBeVisible();
	await expect.element(page.getByRole('radio', { name: 'Not in post from this date' })).toBeVisible();
});

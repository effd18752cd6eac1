import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { noPortfolio } from '$lib/dataset/vocabulary.ts';
import { fate } from '../../../../../tests/fixtures/small.ts';
import FateOnDate from './FateOnDate.svelte';

test.each([
	['killed in May', 'Alive on 1 May 2015; killed in May.'],
	['', 'Alive on 1 May 2015.']
])('the answer comes first, with “%s” after it', async (basis, words) => {
	await render(FateOnDate, {
		said: { answer: 'Alive on 1 May 2015', basis },
		portfolio: noPortfolio,
		fate: fate('alive')
	});

	await expect.element(page.getByRole('paragraph')).toHaveTextContent(words);
});

import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import WhatIfBand from './WhatIfBand.svelte';

test('every what-if is said, as not the record, and all are cleared at once', async () => {
	const onclear = vi.fn();
	await render(WhatIfBand, {
		props: { whatIfs: ['Amir alive throughout', 'Basil lost from 1 May 2015'], onclear }
	});
	const band = page.getByRole('region', { name: 'What-ifs' });
	await expect
		.element(band)
		.toHaveTextContent('What if: not the record. Amir alive throughout; Basil lost from 1 May 2015.');

	await band.getByRole('button', { name: 'Clear what-ifs' }).click();

	expect(onclear).toHaveBeenCalledOnce();
});

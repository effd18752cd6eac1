import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ClockChoice from './ClockChoice.svelte';

test('the clock in use is checked, and another one is chosen by its name', async () => {
	const onchoose = vi.fn();
	await render(ClockChoice, { props: { lens: { clock: 'today' }, onchoose } });
	const clocks = page.getByRole('radiogroup', { name: 'Clock' });
	await expect.element(clocks.getByRole('radio', { name: 'Known today' })).toBeChecked();

	await clocks.getByText('Reported then').click();

	expect(onchoose.mock.calls).toEqual([['then']]);
});

test('the choice follows the clock in use, wherever that was changed', async () => {
	const choice = await render(ClockChoice, { props: { lens: { clock: 'today' }, onchoose: vi.fn() } });

	await choice.rerender({ lens: { clock: 'then' } });

	await expect.element(page.getByRole('radio', { name: 'Reported then' })).toBeChecked();
});

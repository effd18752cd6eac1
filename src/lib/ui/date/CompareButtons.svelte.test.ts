import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CompareButtons from './CompareButtons.svelte';

const start = page.getByRole('button', { name: 'Compare with another date' });
const stop = page.getByRole('button', { name: 'Stop comparing' });
const record = page.getByRole('button', { name: 'Compare with the record' });

async function shown(given: { isComparing?: boolean; hasWhatIf?: boolean }) {
	const [oncompare, onstop] = [vi.fn(), vi.fn()];
	await render(CompareButtons, {
		props: { isComparing: false, hasWhatIf: false, other: 'date', ...given, oncompare, onstop }
	});
	return { oncompare, onstop };
}

test('a comparison with another date can be begun', async () => {
	const { oncompare } = await shown({});
	await start.click();
	expect(oncompare).toHaveBeenCalledExactlyOnceWith('date');
});

test('a comparison that stands can be ended', async () => {
	const { onstop } = await shown({ isComparing: true, hasWhatIf: true });
	await expect.element(start).not.toBeInTheDocument();

	await stop.click();

	expect(onstop).toHaveBeenCalledOnce();
});

test('the record is offered while a what-if stands and nothing is compared; the focus goes to the button that ends it', async () => {
	const { oncompare } = await shown({ hasWhatIf: true });

	await record.click();

	expect(oncompare).toHaveBeenCalledExactlyOnceWith('record');
	await expect.element(start).toHaveFocus();
});

test.each([
	['without a what-if', {}],
	['while something is compared', { isComparing: true, hasWhatIf: true }]
])('the record is not offered %s', async (_, given) => {
	await shown(given);

	await expect.element(record).not.toBeInTheDocument();
});

import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { day } from '../../../../tests/fixtures/small.ts';
import AxisMenu from './AxisMenu.svelte';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const whole = { from: day('2000-01-01'), to: day('2022-12-31') };

async function shown(given: { canCompare?: boolean; isAnyTime?: boolean; isZoomed?: boolean; even?: boolean }) {
	const [onchoose, oncompare, onanytime, onwhole, oneven] = [vi.fn(), vi.fn(), vi.fn(), vi.fn(), vi.fn()];
	const calls = { onchoose, oncompare, onanytime, onwhole, oneven };
	await render(AxisMenu, {
		props: {
			period,
			others: [period, whole],
			canCompare: false,
			isAnyTime: undefined,
			isZoomed: false,
			even: undefined,
			...given,
			...calls
		}
	});
	await page.getByRole('button', { name: 'More of the time axis' }).click();
	return calls;
}

test('another period can be chosen', async () => {
	const { onchoose } = await shown({});

	await page.getByRole('combobox', { name: 'Period' }).selectOptions('2000 – 2022');

	expect(onchoose).toHaveBeenCalledExactlyOnceWith(whole);
});

test('a what-if that stands can be compared with the record', async () => {
	const { oncompare } = await shown({ canCompare: true });

	await page.getByRole('button', { name: 'Compare with the record' }).click();

	expect(oncompare).toHaveBeenCalledOnce();
	await expect.element(page.getByRole('combobox', { name: 'Period' })).not.toBeInTheDocument();
});

test('without one, the record is not offered', async () => {
	await shown({});

	await expect.element(page.getByRole('button', { name: 'Compare with the record' })).not.toBeInTheDocument();
});

test.each([true, false])(
	'the switch for any time in the period asks for what it is not (on: %s)',
	async (isAnyTime) => {
		const { onanytime } = await shown({ isAnyTime });
		const anyTime = page.getByRole('switch', { name: 'Any time in the period' });
		await expect.element(anyTime).toHaveAttribute('aria-checked', String(isAnyTime));

		await anyTime.click();

		expect(onanytime).toHaveBeenCalledExactlyOnceWith(!isAnyTime);
	}
);

test('without a picture it is not offered', async () => {
	await shown({});

	await expect.element(page.getByRole('switch', { name: 'Any time in the period' })).not.toBeInTheDocument();
});

test('an enlarged stretch leads back to the whole period', async () => {
	const { onwhole } = await shown({ isZoomed: true });

	await page.getByRole('button', { name: 'Whole period' }).click();

	expect(onwhole).toHaveBeenCalledOnce();
});

test.each([
	[false, true],
	[true, false]
])('even steps that are %s become %s, and it says what they are', async (even, becomes) => {
	const { oneven } = await shown({ even });
	const evenSteps = page.getByRole('switch', { name: 'Even steps', checked: even });

	await expect.element(evenSteps).toHaveAccessibleDescription('Each change gets the same room. Years differ in width.');
	await evenSteps.click();

	expect(oneven).toHaveBeenCalledExactlyOnceWith(becomes);
});

test('where changes do not crowd, even steps are not offered', async () => {
	await shown({});

	await expect.element(page.getByRole('combobox', { name: 'Period' })).toBeVisible();
	await expect.element(page.getByRole('switch')).not.toBeInTheDocument();
});

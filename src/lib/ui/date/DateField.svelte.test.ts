import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Day } from '$lib/time/day.ts';
import { day } from '../../../../tests/fixtures/small.ts';
import { Moving } from '../../../../tests/fixtures/moving.svelte.ts';
import DateField from './DateField.svelte';

const field = page.getByRole('textbox', { name: 'Go to date' });
const alert = page.getByRole('alert');

beforeEach(() => {
	// So that playing does not go on while a test is slow.
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	// What the field asks stands above it.
	document.body.style.paddingBlockStart = '6rem';
});
afterEach(() => {
	vi.useRealTimers();
});

/** A field over 1 January to 11 April 1970, on 21 January. */
async function shown() {
	const { timeline } = new Moving(20, [10, 20, 30]);
	await render(DateField, {
		props: { timeline, ongo: (written: Day) => timeline.goTo(written), label: 'Go to date' }
	});
	return { timeline };
}

test('it shows the date, and says what can be written in it', async () => {
	await shown();

	await expect.element(field).toHaveValue('21 January 1970');
	await expect
		.element(field)
		.toHaveAccessibleDescription('From 1 Jan 1970 to 11 Apr 1970, as in 11 April 1970, April 1970 or 1970-04-11');
});

test('Enter goes to the day that is written', async () => {
	const { timeline } = await shown();

	await field.fill('3 Feb 1970');
	await userEvent.keyboard('{Enter}');

	expect(timeline.date).toBe(day('1970-02-03'));
	await expect.element(field).toHaveValue('3 February 1970');
});

test.each(['next year', '1 May 9999'])(
	'"%s", no date or one far away, is said to be none, and the date stays',
	async (text) => {
		const { timeline } = await shown();

		await field.fill(text);
		await userEvent.keyboard('{Enter}');

		await expect
			.element(alert)
			.toHaveTextContent(
				'Not a date within 100 years of the period. Write it as in 11 April 1970, April 1970 or 1970-04-11.'
			);
		await expect.element(field).toBeInvalid();
		expect(timeline.date).toBe(20);
	}
);

test('a date that can be read in two ways is asked, and the answer leads to it', async () => {
	const { timeline } = await shown();

	await field.fill('3/1/1970');
	await userEvent.keyboard('{Enter}');

	await expect.element(alert).toHaveTextContent('3 January or 1 March?');
	await expect.element(field).toBeInvalid();
	expect(timeline.date).toBe(20);

	await alert.getByRole('button', { name: '1 March' }).click();
	expect(timeline.date).toBe(day('1970-03-01'));
	await expect.element(field).toHaveValue('1 March 1970');
	await expect.element(field).toHaveFocus();
	await expect.element(alert).not.toBeInTheDocument();
});

test('the answer can be given by keyboard', async () => {
	const { timeline } = await shown();
	await field.fill('3/1/1970');
	await userEvent.keyboard('{Enter}{Tab}{Enter}');

	expect(timeline.date).toBe(day('1970-01-03'));
});

test('Escape puts the date back', async () => {
	await shown();
	await field.fill('next year');
	await userEvent.keyboard('{Enter}');

	await userEvent.keyboard('{Escape}');

	await expect.element(field).toHaveValue('21 January 1970');
	await expect.element(alert).not.toBeInTheDocument();
});

test('among steps a number is a step, and a date is none', async () => {
	const { timeline } = new Moving(day('step 20'), [], 'today', day('step 0'));
	await render(DateField, { props: { timeline, ongo: (written: Day) => timeline.goTo(written), label: 'Go to date' } });

	await expect.element(field).toHaveValue('step 20');
	await expect.element(field).toHaveAccessibleDescription('From step 0 to step 100, as in step 100');

	await field.fill('12');
	await userEvent.keyboard('{Enter}');
	await expect.element(field).toHaveValue('step 12');
	expect(timeline.date).toBe(day('step 12'));

	await field.fill('30 August 2016');
	await userEvent.keyboard('{Enter}');
	await expect.element(alert).toHaveTextContent('Not a step. Write it as in step 100.');
	expect(timeline.date).toBe(day('step 12'));
});

import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { day } from '../../../../tests/fixtures/small.ts';
import PeriodChoice from './PeriodChoice.svelte';

const story = { from: day('2014-01-01'), to: day('2016-12-31') };
const whole = { from: day('2006-01-01'), to: day('2022-12-31') };
const choice = page.getByRole('combobox', { name: 'Period' });
const options = page.getByRole('option');

test('the periods are offered by their years, each once, and the one in view is chosen', async () => {
	await render(PeriodChoice, { props: { period: { ...whole }, others: [story, whole], onchoose: vi.fn() } });

	expect(options.elements().map(({ textContent }) => textContent)).toEqual(['2014 – 2016', '2006 – 2022']);
	await expect.element(choice).toHaveDisplayValue('2006 – 2022');
});

test('a period of its own in view is offered too', async () => {
	const period = { from: day('2010-05-01'), to: day('2012-05-01') };
	await render(PeriodChoice, { props: { period, others: [story, whole], onchoose: vi.fn() } });

	await expect.element(choice).toHaveDisplayValue('2010 – 2012');
	expect(options.elements()).toHaveLength(3);
});

test('choosing one hands it on', async () => {
	const onchoose = vi.fn();
	await render(PeriodChoice, { props: { period: story, others: [story, whole], onchoose } });

	await choice.selectOptions('2006 – 2022');

	expect(onchoose).toHaveBeenCalledExactlyOnceWith(whole);
});

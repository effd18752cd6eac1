import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { fragmentation } from '$lib/measures/graph/fragmentation.ts';
import { people } from '$lib/measures/graph/people.ts';
import { between, exactly, undefinedBecause } from '$lib/measures/value.ts';
import { day } from '../../../../tests/fixtures/small.ts';
import MeasurePanel from './MeasurePanel.svelte';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const axis = { period, date: day('2015-06-30'), compared: undefined, isLaterKnown: true };
const common = { axis, drawnUp: day('2014-01-01'), until: period.to };
const residual = { form: 'residual', whatIf: false, name: '' } as const;

test('it tells the value on the date, with its unit', async () => {
	const steps = [
		{ from: period.from, value: exactly(7) },
		{ from: day('2015-01-01'), value: between({ low: 4, high: 5 }) },
		{ from: day('2016-01-01'), value: exactly(3) }
	];
	await render(MeasurePanel, { props: { measure: people, lines: [{ ...residual, steps }], ...common } });

	await expect.element(page.getByRole('group', { name: 'People' })).toHaveTextContent('On 30 June 2015: 4–5 people');
});

test('each of several lines is named, on the date and at its end', async () => {
	const lines = [
		{ ...residual, name: 'record', steps: [{ from: period.from, value: exactly(0.25) }] },
		{ ...residual, whatIf: true, name: 'what if', steps: [{ from: period.from, value: exactly(0.5) }] }
	];
	await render(MeasurePanel, { props: { measure: fragmentation, lines, ...common } });

	const panel = page.getByRole('group', { name: 'Fragmentation' });
	await expect.element(panel).toHaveTextContent(/record: 0\.25\s*what if: 0\.5/);
	await expect.element(panel.getByText('what if', { exact: true })).toBeInTheDocument();
});

test('while a line is computed the panel is busy, and says so', async () => {
	await render(MeasurePanel, { props: { measure: people, lines: [{ ...residual, steps: undefined }], ...common } });

	const panel = page.getByRole('group', { name: 'People' });
	await expect.element(panel).toHaveAttribute('aria-busy', 'true');
	await expect.element(panel).toHaveTextContent('On 30 June 2015: computing…');
});

test('where there is no value, the reason stands in the gap', async () => {
	const steps = [{ from: period.from, value: undefinedBecause('Nobody is there.') }];
	await render(MeasurePanel, { props: { measure: people, lines: [{ ...residual, steps }], ...common } });

	const panel = page.getByRole('group', { name: 'People' });
	await expect.element(panel).toHaveTextContent('no value: nobody is there');
	await expect.element(panel.getByTitle('Nobody is there.')).toBeInTheDocument();
});

test('a date before the first value has none yet', async () => {
	const steps = [{ from: day('2016-01-01'), value: exactly(3) }];
	await render(MeasurePanel, { props: { measure: people, lines: [{ ...residual, steps }], ...common } });

	await expect.element(page.getByRole('group', { name: 'People' })).toHaveTextContent('On 30 June 2015: not yet');
});

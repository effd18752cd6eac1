import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { fragmentation } from '$lib/measures/graph/fragmentation.ts';
import { people } from '$lib/measures/graph/people.ts';
import { between, exactly, undefinedBecause } from '$lib/measures/value.ts';
import { day } from '../../../../tests/fixtures/small.ts';
import MeasurePanel from './MeasurePanel.svelte';

const period = { from: day('2014-01-01'), to: day('2016-12-31') };
const axis = { period, date: day('2015-06-30'), compared: undefined, isLaterKnown: true };
const common = { axis, form: '', drawnUp: undefined, until: period.to };
const record = { whatIf: false, name: '' };

test('it tells the value on the date, with its unit', async () => {
	const steps = [
		{ from: period.from, value: exactly(7) },
		{ from: day('2015-01-01'), value: between({ low: 4, high: 5 }) },
		{ from: day('2016-01-01'), value: exactly(3) }
	];
	await render(MeasurePanel, { props: { measure: people, lines: [{ ...record, steps }], ...common } });

	await expect.element(page.getByRole('group', { name: 'People' })).toHaveTextContent('4–5 people');
});

test('each of its steps is a mark that says its value and since when, and the arrows walk them as one tab stop', async () => {
	const steps = [
		{ from: period.from, value: exactly(7) },
		{ from: day('2015-01-01'), value: between({ low: 4, high: 5 }) }
	];
	await render(MeasurePanel, { props: { measure: people, lines: [{ ...record, steps }], ...common } });
	const first = page.getByRole('img', { name: 'People: 7 people, from 1 Jan 2014' });
	const second = page.getByRole('img', { name: 'People: 4–5 people, from 1 Jan 2015' });

	await expect.element(first).toHaveAttribute('tabindex', '0');
	await expect.element(second).toHaveAttribute('tabindex', '-1');
	first.element().focus();
	await userEvent.keyboard('{ArrowRight}');

	await expect.element(second).toHaveFocus();
});

test('each of several lines is named, on the date and at its end', async () => {
	const lines = [
		{ ...record, name: 'record', steps: [{ from: period.from, value: exactly(0.25) }] },
		{ ...record, whatIf: true, name: 'what if', steps: [{ from: period.from, value: exactly(0.5) }] }
	];
	await render(MeasurePanel, { props: { measure: fragmentation, lines, ...common } });

	const panel = page.getByRole('group', { name: 'Fragmentation' });
	await expect.element(panel).toHaveTextContent(/record: 0\.25\s*what if: 0\.5/);
	await expect.element(panel.getByText('what if', { exact: true })).toBeInTheDocument();
});

test('while a line is computed the panel is busy, and says so', async () => {
	await render(MeasurePanel, { props: { measure: people, lines: [{ ...record, steps: undefined }], ...common } });

	const panel = page.getByRole('group', { name: 'People' });
	await expect.element(panel).toHaveAttribute('aria-busy', 'true');
	await expect.element(panel).toHaveTextContent('computing…');
});

test('where there is no value, the reason stands in the gap', async () => {
	const steps = [{ from: period.from, value: undefinedBecause('Nobody is there.') }];
	await render(MeasurePanel, { props: { measure: people, lines: [{ ...record, steps }], ...common } });

	const panel = page.getByRole('group', { name: 'People' });
	await expect.element(panel).toHaveTextContent('no value: nobody is there');
	await expect.element(panel.getByRole('img', { name: 'no value: nobody is there' })).toBeInTheDocument();
});

test('a date before the first value has none yet', async () => {
	const steps = [{ from: day('2016-01-01'), value: exactly(3) }];
	await render(MeasurePanel, { props: { measure: people, lines: [{ ...record, steps }], ...common } });

	await expect.element(page.getByRole('group', { name: 'People' })).toHaveTextContent('not yet');
});

test('a measure that has two forms is labelled with the one drawn, and says what it means on request', async () => {
	const lines = [{ ...record, steps: [{ from: period.from, value: exactly(0.25) }] }];
	await render(MeasurePanel, { props: { measure: fragmentation, lines, ...common, form: 'fixed roster' } });

	const panel = page.getByRole('group', { name: 'Fragmentation' });
	await expect.element(panel).toHaveTextContent('0.25, fixed roster');
	await expect.element(panel).not.toHaveTextContent(fragmentation.formula);

	await panel.getByRole('button', { name: 'More on Fragmentation' }).click();

	await expect.element(panel).toHaveTextContent(fragmentation.formula);
});

import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ReportItem } from '$lib/opening/report/import-report.ts';
import ReportLine from './ReportLine.svelte';

const order: ReportItem = {
	about: ['order', 'list', 'From'],
	where: 'list, row 4 and 2 more, From',
	sheet: 'list',
	rows: [4, 5, 6],
	column: 'From',
	what: '3 dates in “From” can be read both ways.',
	mends: [
		{ label: 'Day first', answer: { about: ['order', 'list', 'From'], is: 'day-first' } },
		{ label: 'Month first', answer: { about: ['order', 'list', 'From'], is: 'month-first' } }
	],
	answer: undefined
};

function handlers() {
	return { onanswer: vi.fn(), ontakeback: vi.fn(), onshow: vi.fn() };
}

test('a line says what is wrong and where, and a click on a mend answers it', async () => {
	const given = handlers();
	await render(ReportLine, { props: { item: order, asks: true, ...given } });
	await expect.element(page.getByText('3 dates in “From” can be read both ways.')).toBeVisible();
	await expect.element(page.getByText('list, row 4 and 2 more, From')).toBeVisible();

	await page.getByRole('button', { name: 'Month first' }).click();

	expect(given.onanswer).toHaveBeenCalledExactlyOnceWith(order.mends[1]?.answer);
	expect(given.ontakeback).not.toHaveBeenCalled();
});

test('nothing is chosen beforehand, and a click on the answer takes it back', async () => {
	const given = handlers();
	const { rerender } = await render(ReportLine, { props: { item: order, asks: true, ...given } });
	await expect.element(page.getByRole('button', { pressed: true })).not.toBeInTheDocument();

	await rerender({ item: { ...order, answer: 'day-first' } });
	await page.getByRole('button', { name: 'Day first', pressed: true }).click();

	expect(given.ontakeback).toHaveBeenCalledExactlyOnceWith(order.about);
	expect(given.onanswer).not.toHaveBeenCalled();
});

test('a guess that can be changed is marked as one until it is settled', async () => {
	const guess = page.getByRole('img', { name: 'A guess:' });
	const { rerender } = await render(ReportLine, { props: { item: order, ...handlers() } });
	await expect.element(guess).toBeVisible();

	await rerender({ item: { ...order, answer: 'day-first' } });
	await expect.element(guess).not.toBeInTheDocument();
	await rerender({ item: { ...order, mends: [] } });
	await expect.element(guess).not.toBeInTheDocument();
});

test('only a line about rows can show them', async () => {
	const given = handlers();
	const { rerender } = await render(ReportLine, { props: { item: order, ...given } });
	await page.getByRole('button', { name: 'Show the rows' }).click();
	expect(given.onshow).toHaveBeenCalledOnce();

	await rerender({ item: { ...order, rows: [4] } });
	await expect.element(page.getByRole('button', { name: 'Show the row', exact: true })).toBeVisible();
	await rerender({ item: { ...order, rows: [] } });
	await expect.element(page.getByRole('button', { name: /^Show/ })).not.toBeInTheDocument();
});

const codes: ReportItem = {
	...order,
	what: 'What do the numbers in Fate stand for?',
	mends: [],
	fields: [
		{ label: '1', about: ['read-as', 'list', 'Fate', '1'], answer: undefined },
		{ label: '2', about: ['read-as', 'list', 'Fate', '2'], answer: 'alive' }
	]
};

test('a text in a field settles it, and an empty one takes it back', async () => {
	const given = handlers();
	await render(ReportLine, { props: { item: codes, asks: true, ...given } });
	await expect.element(page.getByLabelText('2')).toHaveValue('alive');

	await page.getByLabelText('1').fill('killed');
	await page.getByLabelText('2').fill('');
	await page.getByRole('button', { name: 'Show the rows' }).click();

	expect(given.onanswer).toHaveBeenCalledExactlyOnceWith({ about: ['read-as', 'list', 'Fate', '1'], is: 'killed' });
	expect(given.ontakeback).toHaveBeenCalledExactlyOnceWith(['read-as', 'list', 'Fate', '2']);
});

test('a line that stands for several things opens them, each with its own answer', async () => {
	const given = handlers();
	const part: ReportItem = { ...order, about: ['same', 'Ada'], what: '“Ada” stands in 2 bodies.', mends: [] };
	const mend = { label: 'One a body', answer: { about: part.about, is: 'no' } };
	const all: ReportItem = { ...order, rows: [], what: '12 names stand in several bodies.', mends: [] };
	await render(ReportLine, { props: { item: { ...all, each: [{ ...part, mends: [mend] }] }, asks: true, ...given } });
	await expect.element(page.getByText(part.what)).not.toBeInTheDocument();

	await page.getByText('Each of the 1').click();
	await page.getByRole('button', { name: 'One a body' }).click();
	await page.getByRole('button', { name: 'Show the rows' }).click();

	expect(given.onanswer).toHaveBeenCalledExactlyOnceWith(mend.answer);
	expect(given.onshow).toHaveBeenCalledExactlyOnceWith({ ...part, mends: [mend] });
});

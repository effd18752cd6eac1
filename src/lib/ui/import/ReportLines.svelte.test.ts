import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ReportItem } from '$lib/opening/report/import-report.ts';
import ReportLines from './ReportLines.svelte';

const handlers = { onanswer: () => undefined, ontakeback: () => undefined, onshow: () => undefined };

function items(count: number, answer?: string): readonly ReportItem[] {
	return Array.from({ length: count }, (_, index) => ({
		about: ['read-as', 'list', 'To', `${index}`],
		where: `list, row ${index}`,
		sheet: 'list',
		rows: [index],
		column: undefined,
		what: `Line ${index}.`,
		mends: [],
		answer
	}));
}

test('a list without a line is not shown', async () => {
	await render(ReportLines, { props: { title: 'Guessed', items: [], ...handlers } });
	await expect.element(page.getByRole('region')).not.toBeInTheDocument();
});

test('a long list begins with twelve lines, and shows the others when asked', async () => {
	await render(ReportLines, { props: { title: 'Guessed', items: items(20), ...handlers } });
	await expect.element(page.getByRole('heading')).toHaveTextContent('Guessed 20');
	expect(page.getByRole('listitem').elements()).toHaveLength(12);

	await page.getByRole('button', { name: 'Show 8 more' }).click();

	await expect.poll(() => page.getByRole('listitem').elements().length).toBe(20);
});

test('of what is to mend only what is not answered is counted', async () => {
	const given = [...items(2), ...items(3, 'done').map((item) => ({ ...item, about: ['row', item.what] as const }))];
	await render(ReportLines, { props: { title: 'To mend', asks: true, items: given, ...handlers } });

	await expect.element(page.getByRole('heading')).toHaveTextContent('To mend 2');
	expect(page.getByRole('listitem').elements()).toHaveLength(5);
});

test('what is said of several columns is said once, with their heads', async () => {
	const ofColumn = (column: string): ReportItem => ({
		about: ['remark', 'people', column],
		where: `people, row 1, column ${column}`,
		sheet: 'people',
		rows: [1],
		column,
		what: 'Shown in the details only.',
		mends: [],
		answer: undefined
	});
	const given = ['born', 'hat', 'shoe'].map(ofColumn);
	await render(ReportLines, { props: { title: 'Kept, not used', items: given, ...handlers, onshow: undefined } });

	await expect.element(page.getByRole('heading')).toHaveTextContent('Kept, not used 1');
	await expect.element(page.getByRole('listitem')).toHaveTextContent('people, columns born, hat, shoe');
	await expect.element(page.getByRole('button', { name: 'Show the row' })).not.toBeInTheDocument();
});

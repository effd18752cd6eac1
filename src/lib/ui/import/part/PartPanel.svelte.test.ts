import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ColumnValues } from '$lib/opening/part/column-values.ts';
import type { PartCount } from '$lib/opening/part/part-count.ts';
import { type Part, wholeOfIt } from '$lib/opening/part/part.ts';
import PartPanel from './PartPanel.svelte';

const many = Array.from({ length: 9 }, (_, at) => ({ value: `Party ${at}`, rows: 9 - at }));
const columns: readonly ColumnValues[] = [
	{
		sheet: 'list',
		head: 'Country',
		values: [
			{ value: 'gb', rows: 1200 },
			{ value: 'مصر', rows: 1 }
		]
	},
	{ sheet: 'list', head: 'Party', values: many }
];
const counted: PartCount = {
	people: 1387,
	terms: 1,
	ties: 0,
	canShow: true,
	notes: ['“Ada” is the name of 2 people.']
};

async function panel(
	given: { part?: Part; counted?: PartCount | 'failed'; columns?: readonly ColumnValues[] | 'failed' } = {}
) {
	const handlers = { oncount: vi.fn(), onshow: vi.fn(), onshowall: vi.fn(), onclose: vi.fn() };
	const { rerender } = await render(PartPanel, {
		props: { part: wholeOfIt, columns, counted: undefined, ...given, ...handlers }
	});
	return { ...handlers, rerender };
}

const column = page.getByRole('combobox', { name: 'Rows by what a column holds' });
const names = page.getByRole('textbox', { name: 'Names or ids, one a line' });
const show = page.getByRole('button', { name: 'Show this part' });

test('values of a column are ticked with their counts, in several columns', async () => {
	const { oncount } = await panel();
	await column.selectOptions('Country');
	await page.getByRole('group', { name: 'Values of Country' }).getByRole('checkbox', { name: 'gb 1,200 rows' }).click();
	await page.getByRole('checkbox', { name: 'مصر 1 row' }).click();
	expect(oncount).toHaveBeenLastCalledWith({
		...wholeOfIt,
		columns: [{ sheet: 'list', head: 'Country', values: ['gb', 'مصر'] }]
	});

	await column.selectOptions('Party');
	await page.getByRole('checkbox', { name: 'Party 3' }).click();
	await column.selectOptions('Country (2 chosen)');
	await page.getByRole('checkbox', { name: 'gb' }).click();

	expect(oncount).toHaveBeenLastCalledWith({
		...wholeOfIt,
		columns: [
			{ sheet: 'list', head: 'Party', values: ['Party 3'] },
			{ sheet: 'list', head: 'Country', values: ['مصر'] }
		]
	});
});

test('many values can be searched', async () => {
	await panel();
	await column.selectOptions('Party');
	await page.getByRole('searchbox', { name: 'Find a value of Party' }).fill('PARTY 4');
	await expect.poll(() => page.getByRole('checkbox').elements().length).toBe(1);
});

test('names are pasted, and only with names there is a choice of steps', async () => {
	const { oncount } = await panel();
	const two = page.getByRole('radio', { name: 'two steps' });
	await expect.element(two).toBeDisabled();
	await names.fill('Ada Lind\nQ42\n');
	await two.click();
	expect(oncount).toHaveBeenLastCalledWith({ columns: [], people: ['Ada Lind', 'Q42'], steps: 2 });
});

test('what remains is counted and told before it can be shown', async () => {
	const { onshow, rerender } = await panel();
	const status = page.getByRole('status');
	await expect.element(status).toHaveTextContent('Nothing is left out so far.');
	await names.fill('Ada');
	await expect.element(status).toHaveTextContent('Counting…');
	await expect.element(show).toBeDisabled();

	await rerender({ counted });
	await expect.element(status).toHaveTextContent('1,387 people, 1 term and 0 ties remain.');
	await expect.element(status).toHaveTextContent('“Ada” is the name of 2 people.');
	await show.click();
	expect(onshow).toHaveBeenCalledExactlyOnceWith({ ...wholeOfIt, people: ['Ada'] });
});

test('a part of nobody, or of more than a page can show, cannot be shown', async () => {
	await panel({ counted: { ...counted, canShow: false } });
	await names.fill('Ada');
	await expect.element(show).toBeDisabled();
});

test('what could not be counted is said, and cannot be shown', async () => {
	await panel({ columns: 'failed', counted: 'failed' });
	await expect.element(page.getByText('What the columns hold could not be counted.')).toBeVisible();
	await names.fill('Ada');
	await expect.element(page.getByRole('status')).toHaveTextContent('This part could not be counted.');
	await expect.element(show).toBeDisabled();
});

test('it begins with the part that is shown, and Show all takes it back', async () => {
	const part: Part = { columns: [{ sheet: 'list', head: 'Country', values: ['gb'] }], people: ['Ada'], steps: 1 };
	const { onshowall } = await panel({ part, counted });
	await expect.element(page.getByRole('checkbox', { name: 'gb' })).toBeChecked();
	await expect.element(names).toHaveValue('Ada');
	await expect.element(page.getByRole('radio', { name: 'one step' })).toBeChecked();
	await page.getByRole('button', { name: 'Show all' }).click();
	expect(onshowall).toHaveBeenCalledOnce();
});

test('the keyboard begins at its heading', async () => {
	await panel();
	await expect.element(page.getByRole('heading', { name: 'Choose a part' })).toHaveFocus();
});

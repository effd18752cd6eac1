import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { contentsOf } from '../../../../tests/fixtures/graph-contents.ts';
import { readFixture } from '../../../../tests/fixtures/read-fixture.ts';
import SaveDialog from './SaveDialog.svelte';

const guild = readFixture('guild');
const contents = contentsOf({
	people: [{ id: 'ada', name: 'Ada' }],
	reports: [{ id: 'r', person: 'ada', what: 'died' }],
	sources: [
		{ id: 's1', title: 'One' },
		{ id: 's2', title: 'Two' }
	]
});
const own = { file: vi.fn(), contents };

afterEach(() => {
	vi.restoreAllMocks();
});

/** The names of the files that are saved from now on. */
function savedNames(): readonly string[] {
	const names: string[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		names.push(this.download);
	});
	return names;
}

test('each format says what it leaves behind, and all of it once it is chosen', async () => {
	await render(SaveDialog, { props: { dataset: guild, own, onclose: vi.fn() } });
	const formats = page.getByRole('dialog', { name: 'Save the dataset' }).getByRole('radiogroup', { name: 'Format' });

	await expect
		.element(formats.getByRole('radio', { name: 'Data Package' }))
		.toHaveAccessibleDescription('Nothing stays behind.');
	const gexf = formats.getByRole('radio', { name: 'GEXF' });
	await expect.element(gexf).toHaveAccessibleDescription('1 report stays behind. …');

	await gexf.click();

	await expect
		.element(gexf)
		.toHaveAccessibleDescription('1 report stays behind. 2 sources stay behind, but for their ids.');
});

test('it is saved in the format that is chosen, with the keyboard alone', async () => {
	const names = savedNames();
	await render(SaveDialog, { props: { dataset: guild, own, onclose: vi.fn() } });
	const first = page.getByRole('radio', { name: 'Data Package' });
	await expect.element(first).toBeChecked();

	first.element().focus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
	await expect.element(page.getByRole('radio', { name: 'GEXF' })).toBeChecked();
	await userEvent.keyboard('{Tab}{Enter}');

	await expect.element(page.getByRole('status')).toHaveTextContent('Saved guild.gexf');
	expect(names).toEqual(['guild.gexf']);
});

test('where a dataset of the site cannot be fetched, the dialog says so', async () => {
	vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('Offline'));
	await render(SaveDialog, { props: { dataset: guild, own: undefined, onclose: vi.fn() } });

	await expect.element(page.getByRole('alert')).toHaveTextContent('could not be fetched');
});

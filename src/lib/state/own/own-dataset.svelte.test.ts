import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentsOf } from '../../../../tests/fixtures/graph-contents.ts';
import { noAnswers } from '$lib/opening/recipe.ts';
import { Workspace } from '$lib/workspace/workspace.ts';
import { OwnDataset } from './own-dataset.svelte.ts';

const name = 'cadre-own-dataset-test';
const now = vi.spyOn(Date, 'now');
let workspace: Workspace;
let own: OwnDataset;
let close: () => void;

beforeEach(async () => {
	now.mockReturnValue(1);
	workspace = new Workspace(name);
	const id = (await workspace.add(new Map(), noAnswers, 'The guild')).value ?? '';
	await workspace.change(id, { contents: contentsOf({ people: [{ id: 'ada', name: 'Ada' }] }), drawing: '<svg/>' });
	const { value } = await workspace.get(id);
	if (value === undefined) throw new Error('Nothing is kept');
	own = new OwnDataset(workspace, value);
	close = own.open();
});

afterEach(async () => {
	close();
	workspace.close();
	await deleteDB(name);
});

test('a file is noted, and counts no more once the title has changed', async () => {
	const { name: file } = await own.file();
	expect(own.kept.saved).toEqual({ when: 1, file });

	now.mockReturnValue(2);
	await own.rename('Guild of 2012');

	await expect.poll(() => own.kept).toMatchObject({ title: 'Guild of 2012', changed: 2, saved: { when: 1 } });
	expect(own.dataset?.title).toBe('Guild of 2012');
});

test('what is shown stays the same object while only a file is noted', async () => {
	const before = own.dataset;
	now.mockReturnValue(2);

	await own.file();

	await expect.poll(async () => (await workspace.get(own.kept.id)).value?.saved?.when).toBe(2);
	expect(own.dataset).toBe(before);
});

test('what is shown stays the same object while only an answer is kept', async () => {
	const before = own.dataset;
	now.mockReturnValue(2);
	const recipe = { ...noAnswers, answers: [{ about: ['day'] as const, is: '2016-07-20' }] };

	await workspace.change(own.kept.id, { recipe });

	await expect.poll(() => own.kept.recipe).toEqual(recipe);
	expect(own.dataset).toBe(before);
});

test('a title that is not kept is not shown, and why is told', async () => {
	await workspace.remove(own.kept.id);

	await own.rename('Guild of 2012');

	expect(own.failure).toBe('absent');
	expect(own.kept.title).not.toBe('Guild of 2012');
});

import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDataset } from '$lib/opening/open-dataset.ts';
import { noAnswers } from '$lib/opening/recipe.ts';
import type { GivenFiles } from '$lib/workspace/kept-dataset.ts';
import { datasetFile } from '$lib/workspace/save-file.ts';
import { Workspace } from '$lib/workspace/workspace.ts';
import { KeptImport } from './kept-import.svelte.ts';

const name = 'cadre-kept-import-test';
const list = new Map([['list.csv', new TextEncoder().encode('name,post\nAda,Chair\n')]]);
let workspace: Workspace;
let imports: KeptImport[] = [];

beforeEach(() => {
	workspace = new Workspace(name);
});
afterEach(async () => {
	for (const each of imports) each.close();
	imports = [];
	workspace.close();
	await deleteDB(name);
});

/** The report of files, once it is read. */
async function reportOf(files: GivenFiles): Promise<{ readonly own: KeptImport; readonly id: string }> {
	const id = (await workspace.add(files, noAnswers, 'The guild')).value ?? '';
	const own = new KeptImport(workspace, id);
	imports.push(own);
	await expect.poll(() => own.kept?.id).toBe(id);
	return { own, id };
}

async function writtenFile(): Promise<Uint8Array> {
	const { contents } = await openDataset(list);
	const { content } = await datasetFile(contents, 'The guild');
	return new Uint8Array(await content.arrayBuffer());
}

test('what is opened from a file that Cadre wrote is saved in that file', async () => {
	const files = new Map([['guild.zip', await writtenFile()]]);
	const { own, id } = await reportOf(files);

	expect(await own.open(await openDataset(files))).toBe(true);

	const { value } = await workspace.get(id);
	expect(value?.saved?.file).toBe('guild.zip');
	expect(value?.saved?.when).toBeGreaterThanOrEqual(value?.changed ?? Infinity);
});

test('what is opened from any other file was never saved', async () => {
	const { own, id } = await reportOf(list);

	await own.open(await openDataset(list));

	expect((await workspace.get(id)).value?.saved).toBeUndefined();
});

test('the first report writes; a second one reads, and has what the first has kept once it takes over', async () => {
	const { own, id } = await reportOf(new Map([['list.csv', new Uint8Array([97])]]));
	const second = new KeptImport(workspace, id);
	imports.push(second);
	await expect.poll(() => second.kept?.id).toBe(id);
	expect([own.writes, second.writes]).toEqual([true, false]);
	const answers = [{ about: ['title'] as const, is: 'The guild' }];
	await own.settle({ ...noAnswers, answers });

	second.takeOver();

	await expect.poll(() => second.kept?.recipe.answers).toEqual(answers);
	expect([own.writes, second.writes]).toEqual([false, true]);
});

test('what cannot be found says why, and has no files', async () => {
	const own = new KeptImport(workspace, 'nothing1');
	imports.push(own);

	await expect.poll(() => own.why).toBe('absent');
	expect(own.files.size).toBe(0);
});

test('what nothing was opened from is discarded and can be brought back; what was opened stays', async () => {
	const { own, id } = await reportOf(list);
	const removed = await own.discard();
	expect(await workspace.get(id)).toEqual({ failure: 'absent' });
	if (removed !== undefined) await workspace.restore(removed);

	await workspace.change(id, { contents: (await openDataset(list)).contents });
	const again = new KeptImport(workspace, id);
	own.close();
	imports.push(again);
	await expect.poll(() => [again.writes, again.kept?.id]).toEqual([true, id]);
	expect(await again.discard()).toBeUndefined();
	expect((await workspace.get(id)).value?.id).toBe(id);
});

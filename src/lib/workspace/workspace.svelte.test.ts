import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fixtureFiles } from '../../../tests/fixtures/read-fixture.ts';
import type { Contents } from '../formats/writer.ts';
import { complete } from '../opening/complete/complete.ts';
import { openPackage } from '../opening/open-package.ts';
import { answersIn, noAnswers } from '../opening/recipe.ts';
import type { GivenFiles } from './kept-dataset.ts';
import { Workspace } from './workspace.ts';

const files: GivenFiles = new Map([
	['council/people.csv', new Uint8Array([110, 97, 109, 101])],
	['council/__proto__', new Uint8Array([1])]
]);
const { descriptor, tables } = openPackage(fixtureFiles('guild'));
const contents: Contents = { descriptor, tables: complete(tables, descriptor) };

const name = 'cadre-own-test';
let workspace: Workspace;

beforeEach(() => {
	workspace = new Workspace(name);
});

afterEach(async () => {
	vi.restoreAllMocks();
	workspace.close();
	await deleteDB(name);
});

/** Keeps the files, and gives the id. */
async function kept(title = 'The council'): Promise<string> {
	return (await workspace.add(files, noAnswers, title)).value ?? '';
}

test('files are kept byte for byte, with their paths, and a dataset without contents at first', async () => {
	const id = await kept();

	const { value } = await workspace.get(id);

	expect(id).toMatch(/^[a-z0-9]{8}$/);
	expect(value).toMatchObject({ id, title: 'The council', saved: undefined, contents: undefined, recipe: noAnswers });
	expect(value?.files).toEqual(files);
});

test('contents come back as they were kept, with their title and how much is in them', async () => {
	const id = await kept();

	await workspace.change(id, { contents });

	const { value } = await workspace.get(id);
	expect(value?.contents).toEqual(contents);
	expect(value?.title).toBe(descriptor.title);
	expect(value?.summary).toEqual({
		people: contents.tables.get('people')?.rows.length,
		posts: contents.tables.get('posts')?.rows.length,
		bodies: contents.tables.get('bodies')?.rows.length
	});
});

test('new contents drop the drawing of the old ones', async () => {
	const id = await kept();
	await workspace.change(id, { contents, drawing: '<svg/>' });
	expect((await workspace.get(id)).value?.drawing).toBe('<svg/>');

	await workspace.change(id, { contents });

	expect((await workspace.get(id)).value?.drawing).toBe('');
});

test('what changed last is listed first; a drawing or a saved file is no change', async () => {
	const now = vi.spyOn(Date, 'now').mockReturnValue(1);
	const first = await kept('First');
	now.mockReturnValue(2);
	const second = await kept('Second');
	now.mockReturnValue(3);
	await workspace.change(first, { drawing: '<svg/>', saved: { when: 3, file: 'first.zip' } });

	const listed = async () => (await workspace.list()).value?.map(({ id }) => id);

	expect(await listed()).toEqual([second, first]);
	await workspace.change(first, { title: 'First again' });
	expect(await listed()).toEqual([first, second]);
});

test('a new title is also that of the contents, and is answered in the recipe', async () => {
	const id = await kept();
	await workspace.change(id, { contents });

	await workspace.change(id, { title: 'Another title' });

	const { value } = await workspace.get(id);
	expect(value?.title).toBe('Another title');
	expect(value?.contents?.descriptor.title).toBe('Another title');
	expect(value && answersIn(value.recipe)('title')).toBe('Another title');
});

test('a title that is taken gets a number, which stays when the other is renamed', async () => {
	const [first, second] = [await kept('Cartel'), await kept('Cartel')];
	await workspace.change(first, { title: 'Family' });
	await workspace.change(second, {
		contents: { ...contents, descriptor: { ...contents.descriptor, title: 'Cartel' } }
	});
	expect((await workspace.get(second)).value?.title).toBe('Cartel (2)');

	await workspace.change(first, { title: 'Cartel (2)' });
	expect((await workspace.get(first)).value?.title).toBe('Cartel (2) (2)');
	await workspace.change(first, { title: 'Family' });
	await workspace.change(first, { title: 'Family' });
	expect((await workspace.get(first)).value?.title).toBe('Family');
});

test('a title that was given stays, whatever title comes with a recipe or contents that are older', async () => {
	const id = await kept();
	await workspace.change(id, { title: 'Another title' });

	await workspace.change(id, { recipe: noAnswers, contents });

	const { value } = await workspace.get(id);
	expect([value?.title, value?.contents?.descriptor.title]).toEqual(['Another title', 'Another title']);
	expect(value && answersIn(value.recipe)('title')).toBe('Another title');
});

test('a copy has a title, an id and a drawing of its own, and was never saved', async () => {
	const id = await kept();
	await workspace.change(id, { drawing: `<svg id="${id}"/>`, saved: { when: 1, file: 'council.zip' } });

	const copy = (await workspace.duplicate(id)).value ?? '';

	expect(copy).not.toBe(id);
	expect((await workspace.get(copy)).value).toMatchObject({
		id: copy,
		title: 'Copy of The council',
		drawing: `<svg id="${copy}"/>`,
		saved: undefined,
		files
	});
	expect((await workspace.get(id)).value?.title).toBe('The council');
});

test('a change reads no files, which may be large', async () => {
	const id = await kept();
	const get = vi.spyOn(IDBObjectStore.prototype, 'get');

	await workspace.change(id, { title: 'Another title' });
	await workspace.recordOf(id);

	expect(get.mock.contexts).not.toContainEqual(expect.objectContaining({ name: 'files' }));
	expect((await workspace.get(id)).value?.files).toEqual(files);
});

test('what is removed is gone, and is brought back exactly as it was', async () => {
	const id = await kept();
	await workspace.change(id, { contents, saved: { when: 1, file: 'guild.zip' } });
	const { value: before } = await workspace.get(id);

	const { value: removed } = await workspace.remove(id);

	expect(await workspace.get(id)).toEqual({ failure: 'absent' });
	expect((await workspace.list()).value).toEqual([]);
	if (removed !== undefined) await workspace.restore(removed);
	expect((await workspace.get(id)).value).toEqual(before);
});

test('a dataset that is not there is neither changed nor copied', async () => {
	expect(await workspace.change('nothing', { title: 'A title' })).toEqual({ failure: 'absent' });
	expect(await workspace.duplicate('nothing')).toEqual({ failure: 'absent' });
	expect((await workspace.list()).value).toEqual([]);
});

test('a dataset that cannot be read any more is listed, and its files can still be had', async () => {
	const id = await kept();
	const database = await openDB(name);
	await database.put('work', { recipe: { recipe: 99 } }, id);
	await database.put('entries', { id, title: 'The council', changed: 'once' }, id);
	database.close();

	expect((await workspace.list()).value).toEqual([{ id, title: 'The council', isUnreadable: true }]);
	expect(await workspace.get(id)).toEqual({ failure: 'unreadable' });
	expect((await workspace.filesOf(id)).value).toEqual(files);
	const { value: removed } = await workspace.remove(id);
	expect((await workspace.list()).value).toEqual([]);
	expect(removed?.files).toEqual(files);
});

test('a recipe that lacks its heads cannot be read', async () => {
	const id = await kept();
	const database = await openDB(name);
	await database.put('work', { recipe: { recipe: 1, answers: [] }, contents: undefined }, id);
	database.close();

	expect(await workspace.get(id)).toEqual({ failure: 'unreadable' });
});

test('where there is no room left, that is said, and nothing changes', async () => {
	const id = await kept();
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	put.mockImplementation(() => {
		throw new DOMException('No room', 'QuotaExceededError');
	});

	expect(await workspace.add(files, noAnswers, 'Another')).toEqual({ failure: 'full' });
	expect(await workspace.change(id, { title: 'Another title' })).toEqual({ failure: 'full' });

	put.mockRestore();
	expect((await workspace.list()).value).toMatchObject([{ id, title: 'The council' }]);
});

test('a change that fails half way is taken back whole', async () => {
	const id = await kept();
	const put = vi.spyOn(IDBObjectStore.prototype, 'put');
	put.mockImplementationOnce(function (this: IDBObjectStore, ...[value, key]) {
		put.mockImplementationOnce(() => {
			throw new DOMException('No room', 'QuotaExceededError');
		});
		// Writes the entry by another way, as the way to write is taken.
		this.delete(key ?? '');
		return this.add(value, key);
	});

	await workspace.change(id, { title: 'Another title' });

	vi.restoreAllMocks();
	expect((await workspace.get(id)).value?.title).toBe('The council');
});

test('where the browser keeps nothing, that is said, and asked again the next time', async () => {
	vi.spyOn(indexedDB, 'open').mockImplementation(() => {
		throw new DOMException('Not allowed', 'SecurityError');
	});

	expect(await workspace.list()).toEqual({ failure: 'closed' });
	expect(await workspace.add(files, noAnswers, 'The council')).toEqual({ failure: 'closed' });

	vi.restoreAllMocks();
	expect(await workspace.list()).toEqual({ value: [] });
});

test('another tab hears of a change', async () => {
	const other = new Workspace(name);
	const heard: string[] = [];
	other.onchange((id) => heard.push(id));

	const id = await kept();

	await expect.poll(() => heard).toEqual([id]);
	other.close();
});

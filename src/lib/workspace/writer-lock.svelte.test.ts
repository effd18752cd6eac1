import { afterEach, expect, test } from 'vitest';
import { WriterLock } from './writer-lock.ts';

let locks: WriterLock[] = [];

/** A tab that asks for the right to change a dataset, and what it has heard since. */
function tab(id: string): { readonly lock: WriterLock; readonly heard: boolean[] } {
	const heard: boolean[] = [];
	const lock = new WriterLock(id, (isHeld) => heard.push(isHeld));
	locks.push(lock);
	return { lock, heard };
}

afterEach(() => {
	for (const lock of locks) lock.release();
	locks = [];
});

test('the first tab writes, a second one reads, until the first is closed', async () => {
	const first = tab('a');
	await expect.poll(() => first.heard).toEqual([true]);
	const second = tab('a');
	await expect.poll(() => second.heard).toEqual([false]);

	first.lock.release();

	await expect.poll(() => second.heard).toEqual([false, true]);
	expect(first.heard).toEqual([true]);
});

test('a tab that takes over writes, and the other one reads; it writes again when the taker is closed', async () => {
	const first = tab('b');
	await expect.poll(() => first.heard).toEqual([true]);
	const second = tab('b');
	await expect.poll(() => second.heard).toEqual([false]);

	second.lock.takeOver();

	await expect
		.poll(() => [first.heard, second.heard])
		.toEqual([
			[true, false],
			[false, true]
		]);
	second.lock.release();
	await expect.poll(() => first.heard).toEqual([true, false, true]);
});

test('a page that follows another in one tab writes from the start', async () => {
	const first = tab('e');
	await expect.poll(() => first.heard).toEqual([true]);

	first.lock.release();
	const next = tab('e');

	await expect.poll(() => next.heard).toEqual([true]);
});

test('tabs with different datasets both write', async () => {
	const [first, second] = [tab('c'), tab('d')];

	await expect.poll(() => [first.heard, second.heard]).toEqual([[true], [true]]);
});

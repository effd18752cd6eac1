import { beforeEach, expect, test, vi } from 'vitest';
import { LetterKeys } from './letter-keys.svelte.ts';

beforeEach(() => {
	localStorage.clear();
});

function recalled(): boolean {
	const letterKeys = new LetterKeys();
	letterKeys.recall();
	return letterKeys.on;
}

test('single-letter keys are on until the viewer switches them off', () => {
	expect(recalled()).toBe(true);
});

test('the choice is recalled on the next visit', () => {
	const letterKeys = new LetterKeys();

	letterKeys.switch(false);
	expect(letterKeys.on).toBe(false);
	expect(recalled()).toBe(false);

	letterKeys.switch(true);
	expect(recalled()).toBe(true);
});

test('where storage is barred the choice holds for the visit', () => {
	const barred = () => {
		throw new DOMException('Denied', 'SecurityError');
	};
	const spies = [
		vi.spyOn(Storage.prototype, 'getItem').mockImplementation(barred),
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(barred)
	];
	const letterKeys = new LetterKeys();

	letterKeys.recall();
	letterKeys.switch(false);
	for (const spy of spies) spy.mockRestore();

	expect(letterKeys.on).toBe(false);
});

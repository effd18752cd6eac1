import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { gradually } from './gradually.svelte.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

/** A list of so many numbers, set up two in a frame, with the frames in the test's hands. */
function listOf(count: number) {
	const frames = new Map<number, () => void>();
	let asked = 0;
	vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
		asked += 1;
		frames.set(asked, act);
		return asked;
	});
	vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
	let length = $state(count);
	let shown: () => readonly number[] = () => [];
	const stop = $effect.root(() => {
		shown = gradually(() => Array.from({ length }, (_, index) => index), 2);
	});
	flushSync();
	return {
		shown: () => shown().length,
		grow: (to: number) => {
			length = to;
			flushSync();
		},
		frame: () => {
			for (const [frame, act] of [...frames]) {
				frames.delete(frame);
				act();
			}
			flushSync();
		},
		asked: () => frames.size,
		stop
	};
}

describe('a list that is set up gradually', () => {
	test('begins with its first rows, and has more of them in each frame until all stand', () => {
		const { shown, frame, asked, stop } = listOf(5);
		frame();
		expect(shown()).toBe(2);

		frame();
		expect(shown()).toBe(4);

		frame();
		expect([shown(), asked()]).toEqual([5, 0]);
		stop();
	});

	test('once it is whole shows whatever is in it at once', () => {
		const { shown, grow, stop } = listOf(1);
		grow(9);

		expect(shown()).toBe(9);
		stop();
	});

	test('stands whole on paper', () => {
		const { shown, asked, stop } = listOf(9);
		window.dispatchEvent(new Event('beforeprint'));
		expect([shown(), asked()]).toEqual([9, 0]);

		const another = listOf(9);
		expect([another.shown(), another.asked()]).toEqual([9, 0]);

		window.dispatchEvent(new Event('afterprint'));
		expect(listOf(9).shown()).toBe(2);
		stop();
	});

	test('grows no more once its component is gone', () => {
		const { asked, stop } = listOf(9);
		stop();

		expect(asked()).toBe(0);
	});
});

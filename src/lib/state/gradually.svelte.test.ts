import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { gradually, withWholeLists } from './gradually.svelte.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

/** A list of rows, two of which change in a frame, with the frames in the test's hands. */
function listOf(rows: readonly string[], beginsWhole = false) {
	const frames = new Map<number, () => void>();
	let asked = 0;
	vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
		asked += 1;
		frames.set(asked, act);
		return asked;
	});
	vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
	let all = $state.raw(rows);
	let shown: () => readonly string[] = () => [];
	const stop = $effect.root(() => {
		shown = gradually(() => all, { key: (row) => row.charAt(0), aFrame: 2, beginsWhole });
	});
	flushSync();
	return {
		shown: () => shown().join(' '),
		become: (others: readonly string[]) => {
			all = others;
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

const five = ['a', 'b', 'c', 'd', 'e'];

describe('a list that is set up gradually', () => {
	test('begins with its first rows, and has more of them in each frame after the next one until all stand', () => {
		const { shown, frame, asked, stop } = listOf(five);
		frame();
		expect(shown()).toBe('a b');

		frame();
		expect(shown()).toBe('a b c d');

		frame();
		expect([shown(), asked()]).toEqual(['a b c d e', 0]);
		stop();
	});

	test('begins whole if it is to', () => {
		const { shown, asked, stop } = listOf(five, true);

		expect([shown(), asked()]).toEqual(['a b c d e', 0]);
		stop();
	});

	test('changes in as many rows at once, and in as many again in each frame, from the top down', () => {
		const { shown, become, frame, asked, stop } = listOf(five, true);
		become(['a1', 'b', 'c1', 'd1', 'e1']);
		expect(shown()).toBe('a1 b c1 d e');

		frame();
		frame();
		expect([shown(), asked()]).toEqual(['a1 b c1 d1 e1', 0]);
		stop();
	});

	test('that is to be another one before it got there goes on to that', () => {
		const { shown, become, frame, asked, stop } = listOf(five, true);
		become(['a1', 'b1', 'c1', 'd1', 'e1']);
		become(['a2', 'b2', 'c2', 'd2', 'e2']);
		expect(shown()).toBe('a2 b2 c d e');

		for (const each of [frame, frame, frame]) each();
		expect([shown(), asked()]).toEqual(['a2 b2 c2 d2 e2', 0]);
		stop();
	});

	test('stands whole on paper', () => {
		const { shown, asked, stop } = listOf(five);
		window.dispatchEvent(new Event('beforeprint'));
		expect([shown(), asked()]).toEqual(['a b c d e', 0]);

		const another = listOf(five);
		expect([another.shown(), another.asked()]).toEqual(['a b c d e', 0]);

		window.dispatchEvent(new Event('afterprint'));
		expect([listOf(five).shown(), shown()]).toEqual(['a b', 'a b c d e']);
		stop();
	});

	test('is whole for whoever asks for that', () => {
		const { shown, stop } = listOf(five);

		expect(withWholeLists(shown)).toBe('a b c d e');
		stop();
	});

	test('grows no more once its component is gone', () => {
		const { asked, stop } = listOf(five);
		stop();

		expect(asked()).toBe(0);
	});
});
